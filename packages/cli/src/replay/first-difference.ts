/** The first place where two JSON values differ, as `path: value` of each side. */
export function firstDifference(before: unknown, after: unknown, path = 'session'): [before: string, after: string] {
  if (isObject(before) && isObject(after)) {
    const left = new Map(Object.entries(before))
    const right = new Map(Object.entries(after))
    for (const key of new Set([...left.keys(), ...right.keys()])) {
      if (JSON.stringify(sorted(left.get(key))) !== JSON.stringify(sorted(right.get(key))))
        return firstDifference(left.get(key), right.get(key), `${path}.${key}`)
    }
  }
  return [`${path}: ${JSON.stringify(before) ?? 'missing'}`, `${path}: ${JSON.stringify(after) ?? 'missing'}`]
}

/** The order of keys is no difference: a database may keep another. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  )
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
