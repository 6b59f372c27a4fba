import { equalJson } from '@callwright/engine'

/** The first place where two JSON values differ, as `path: value` of each side. */
export function firstDifference(before: unknown, after: unknown, path = 'session'): [before: string, after: string] {
  if (isObject(before) && isObject(after)) {
    const left = new Map(Object.entries(before))
    const right = new Map(Object.entries(after))
    for (const key of new Set([...left.keys(), ...right.keys()])) {
      if (!equalJson(left.get(key), right.get(key))) return firstDifference(left.get(key), right.get(key), `${path}.${key}`)
    }
  }
  return [`${path}: ${JSON.stringify(before) ?? 'missing'}`, `${path}: ${JSON.stringify(after) ?? 'missing'}`]
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
