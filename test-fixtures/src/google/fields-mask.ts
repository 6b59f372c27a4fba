import type { CalendarApi } from './discovery.ts'

/** What a `fields` parameter selects: names, each with what is selected within. */
type Mask = Map<string, Mask>

/** The part of an answer that `fields` asks for; null when the mask asks for what the schema does not have. */
export function partOf(api: CalendarApi, schema: string, fields: string, answer: unknown): { readonly part: unknown } | null {
  const mask = parse(fields)
  return mask && known(api, schema, mask) ? { part: select(mask, answer) } : null
}

/** `a,b/c,d(e,f)` as Google writes partial responses. */
function parse(text: string): Mask | null {
  let at = 0
  const list = (): Mask | null => {
    const mask: Mask = new Map()
    for (;;) {
      let name = ''
      while (at < text.length && !',/()'.includes(text[at] ?? '')) name += text[at++]
      if (name === '') return null
      const inner = text[at] === '/' ? single() : text[at] === '(' ? group() : new Map()
      if (inner === null) return null
      mask.set(name, inner)
      if (text[at] !== ',') return mask
      at++
    }
  }
  const group = (): Mask | null => {
    at++
    const mask = list()
    return mask && text[at++] === ')' ? mask : null
  }
  const single = (): Mask | null => {
    at++
    let name = ''
    while (at < text.length && !',/()'.includes(text[at] ?? '')) name += text[at++]
    const inner = text[at] === '/' ? single() : text[at] === '(' ? group() : new Map()
    return name === '' || inner === null ? null : new Map([[name, inner]])
  }
  const mask = list()
  return at === text.length ? mask : null
}

function known(api: CalendarApi, schema: string, mask: Mask): boolean {
  return [...mask].every(([name, inner]) => {
    const ref = api.refOf(schema, name)
    return api.has(schema, name) && (inner.size === 0 || ref === null || known(api, ref, inner))
  })
}

function select(mask: Mask, value: unknown): unknown {
  if (mask.size === 0 || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => select(mask, item))
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) => (mask.has(name) ? [[name, select(mask.get(name) ?? new Map(), part)]] : [])),
  )
}
