/** One property, its name and parameter names in capitals (RFC 5545 §3.1). */
export type ContentLine = { readonly name: string; readonly params: ReadonlyMap<string, string>; readonly value: string }

/** A component of a calendar object: `VEVENT`, `VTIMEZONE`, … */
export type Component = {
  readonly name: string
  readonly lines: readonly ContentLine[]
  readonly components: readonly Component[]
  /** False where its end is missing: something of it may be lost. */
  readonly whole: boolean
}

/** All that time, its owner, the name and the place of an event are read from. Whatever else a calendar holds can be as broken as it likes. */
const RELEVANT = new Set([
  ...[
    'UID',
    'SUMMARY',
    'LOCATION',
    'STATUS',
    'TRANSP',
    'ATTENDEE',
    'X-MICROSOFT-CDO-BUSYSTATUS',
    'X-APPLE-TRAVEL-DURATION',
    'X-CALLWRIGHT-REFERENCE',
  ],
  ...['DTSTART', 'DTEND', 'DURATION', 'RRULE', 'EXRULE', 'RDATE', 'EXDATE', 'RECURRENCE-ID'],
  ...['TZID', 'X-LIC-LOCATION', 'TZOFFSETFROM', 'TZOFFSETTO'],
])

/** What an event takes less time without: where one of these is broken the event cannot be read, instead of being read as if it had none. */
const NEEDED = new Set(['DTSTART', 'DTEND', 'DURATION', 'RRULE', 'RDATE'])

type Open = { readonly name: string; readonly lines: ContentLine[]; readonly components: Component[] }

/**
 * The components at the top of a text, with the lines that matter for busy time. Total: lines that are none are passed over, so that
 * one bad line in a description does not take the whole calendar with it, as it does with a parser that must be able to write it back.
 */
export function readComponents(text: string): readonly Component[] {
  const top: Open = { name: '', lines: [], components: [] }
  const open = [top]
  const close = (whole: boolean) => {
    const component = open.pop()
    if (component) open.at(-1)?.components.push({ ...component, whole })
  }
  for (const raw of unfolded(text)) {
    const line = contentLine(raw) ?? brokenLine(raw)
    if (!line) continue
    if (line.name === 'BEGIN') {
      open.push({ name: line.value.trim().toUpperCase(), lines: [], components: [] })
    } else if (line.name === 'END') {
      const name = line.value.trim().toUpperCase()
      if (!open.some((component, depth) => depth > 0 && component.name === name)) continue
      while (open.at(-1)?.name !== name) close(false)
      close(true)
    } else if (RELEVANT.has(line.name)) {
      open.at(-1)?.lines.push(line)
    }
  }
  while (open.length > 1) close(false)
  return top.components
}

/**
 * The events of a calendar object; tasks and notes take no time. Null where it is no calendar, or breaks off: it may have held more
 * than is left of it.
 */
export function eventsOf(components: readonly Component[]): readonly Component[] | null {
  const bare = components.filter(({ name }) => name === 'VEVENT')
  const calendars = components.filter(({ name }) => name === 'VCALENDAR')
  if (bare.length + calendars.length === 0 || calendars.some(({ whole }) => !whole)) return null
  return [...bare, ...calendars.flatMap((calendar) => calendar.components.filter(({ name }) => name === 'VEVENT'))]
}

/** The first property of a name. */
export function lineOf(component: { readonly lines: readonly ContentLine[] }, name: string): ContentLine | null {
  return component.lines.find((line) => line.name === name) ?? null
}

/** All properties of a name. */
export function linesOf(component: { readonly lines: readonly ContentLine[] }, name: string): readonly ContentLine[] {
  return component.lines.filter((line) => line.name === name)
}

/** The words of a text property, without the escapes of RFC 5545 §3.3.11. */
export function textOf(line: ContentLine | null): string | null {
  if (line === null) return null
  return line.value.replaceAll(/\\(.)/g, (_, char: string) => (char === 'n' || char === 'N' ? '\n' : char)).trim()
}

/** Lines joined with those that continue them, which begin with a blank. */
function unfolded(text: string): readonly string[] {
  const lines: string[] = []
  for (const raw of text.split(/\r\n|\n|\r/)) {
    const last = lines.length - 1
    if ((raw.startsWith(' ') || raw.startsWith('\t')) && last >= 0) lines[last] += raw.slice(1)
    else if (raw !== '') lines.push(raw)
  }
  return lines
}

/** `NAME;PARAM=value;PARAM="quoted: value":value`; null when the text is no such line. */
function contentLine(raw: string): ContentLine | null {
  const params = new Map<string, string>()
  let from = 0
  let name = ''
  let quoted = false
  for (let at = 0; at < raw.length; at++) {
    const char = raw[at]
    if (char === '"') quoted = !quoted
    if (quoted || (char !== ';' && char !== ':')) continue
    const part = raw.slice(from, at)
    if (name === '') name = part.trim().toUpperCase()
    else {
      const equals = part.indexOf('=')
      if (equals > 0)
        params.set(
          part.slice(0, equals).trim().toUpperCase(),
          part
            .slice(equals + 1)
            .replaceAll('"', '')
            .trim(),
        )
    }
    if (name === '') return null
    if (char === ':') return { name, params, value: raw.slice(at + 1) }
    from = at + 1
  }
  return null
}

/** `RRULE;FREQ=DAILY`: a line that says that it has a say in time, and not what; its value is nothing that could be read. */
function brokenLine(raw: string): ContentLine | null {
  const [name = ''] = raw.split(/[;=]/, 1)
  return NEEDED.has(name.trim().toUpperCase()) ? { name: name.trim().toUpperCase(), params: new Map(), value: raw } : null
}
