import { Temporal } from 'temporal-polyfill'
import type { CallInput, DialogEvent, OpenEmergency } from '../event.ts'
import { EMERGENCY_KINDS, EMERGENCY_LEVELS } from '../understanding/candidate.ts'
import { readAnswer } from './answer-line.ts'
import { bare, jsonOf } from './bare-line.ts'
import { readCaller } from './caller-line.ts'
import { callInput } from './recorded-json.ts'
import type { BookedVisit, CallerInput, RecordedAnswer, Transcript, TranscriptLine, TranscriptMistake } from './transcript.ts'

export type ParsedTranscript =
  | { readonly ok: true; readonly transcript: Transcript }
  | { readonly ok: false; readonly mistakes: readonly TranscriptMistake[] }

type Draft = {
  title: string
  business?: string
  at?: string
  from: string | null
  locale: string | null
  channel: string | null
  visits: BookedVisit[]
  emergencies: OpenEmergency[]
  lines: TranscriptLine[]
  answers: RecordedAnswer[]
  input: CallInput | null
  events: Stamp[]
}

/** One `event:` line, or a `result:` line with id, instant and effect: what came when. */
type Stamp = {
  readonly id: string
  readonly at: string
  readonly answer: null | { readonly effect: string; readonly recorded: RecordedAnswer }
}

/** Reads the text form of a transcript. Every line that cannot be read is named, with its number. */
export function parseTranscript(text: string): ParsedTranscript {
  const draft: Draft = {
    title: '',
    from: null,
    locale: null,
    channel: null,
    visits: [],
    emergencies: [],
    lines: [],
    answers: [],
    input: null,
    events: [],
  }
  const mistakes: TranscriptMistake[] = []
  for (const { line, words } of joined(text)) {
    if (words.startsWith('#')) {
      if (draft.title === '' && draft.business === undefined) draft.title = words.replace(/^#+\s*/, '')
      continue
    }
    const [, key = '', value = ''] = /^([a-z_]+):\s*(.*)$/s.exec(words) ?? []
    const read = Object.hasOwn(READERS, key) ? READERS[key] : undefined
    const reason = read
      ? read(draft, value, line)
      : key
        ? `there is no "${key}:" line`
        : 'a line begins with a word and a colon, like "caller:"'
    if (reason) mistakes.push({ line, reason })
  }
  const { business, at } = draft
  if (business === undefined) mistakes.push({ line: 1, reason: 'the line "business: …" is missing' })
  if (at === undefined) mistakes.push({ line: 1, reason: 'the line "at: …" is missing' })
  const record = draft.input && recordOf(draft.input, draft)
  if (typeof record === 'string') mistakes.push({ line: draft.lines.at(-1)?.line ?? 1, reason: record })
  if (mistakes.length > 0 || business === undefined || at === undefined || typeof record === 'string') return { ok: false, mistakes }
  const { title, from, locale, channel, visits, emergencies, lines, answers } = draft
  return {
    ok: true,
    transcript: {
      title,
      business,
      at,
      from,
      locale,
      channel,
      visits,
      ...(emergencies.length > 0 && { emergencies }),
      lines,
      answers,
      record,
    },
  }
}

/** The lines of the text; one that begins with blanks goes on with the line before it, blank ones are left out. */
function joined(text: string): { line: number; words: string }[] {
  const lines: { line: number; words: string }[] = []
  text.split(/\r?\n/).forEach((raw, index) => {
    const words = raw.trimEnd()
    const last = lines.at(-1)
    if (words === '') return
    if (/^\s/.test(words) && last && !last.words.startsWith('#')) last.words += ` ${words.trimStart()}`
    else lines.push({ line: index + 1, words: words.trimStart() })
  })
  return lines
}

type Read = (draft: Draft, value: string, line: number) => string | undefined

const READERS: Readonly<Record<string, Read>> = {
  business: (draft, value) => set(/^\S+$/.test(bare(value)), 'a business is named by its id', () => (draft.business = bare(value))),
  at: (draft, value) =>
    set(isInstant(bare(value)), 'must be a time with offset, like 2026-11-23T09:05:00-05:00', () => (draft.at = bare(value))),
  from(draft, value) {
    const number = bare(value)
    if (number === 'withheld') return undefined
    return set(/^\+[1-9]\d{6,14}$/.test(number), 'must be a number like +18605550142, or "withheld"', () => (draft.from = number))
  },
  locale: (draft, value) =>
    set(/^[a-z]{2}(-[A-Z]{2})?$/.test(bare(value)), 'must be a locale like en-US', () => (draft.locale = bare(value))),
  channel: (draft, value) => set(/^[a-z_]+$/.test(bare(value)), 'must be one word', () => (draft.channel = bare(value))),
  visit(draft, value) {
    const [, start, service, name, phone, address] = VISIT.exec(bare(value)) ?? []
    if (!start || !service || !name || !phone || !address)
      return 'must be: 2026-11-25T10:00 drain_cleaning, Dana Whitlock, +18605550151, 75 Mix Street'
    draft.visits.push({ start, service, name, phone: phone === 'withheld' ? null : phone, address })
    return undefined
  },
  alarm(draft, value) {
    const [, at = '', level, kind, address] = ALARM.exec(bare(value)) ?? []
    const known = { level: EMERGENCY_LEVELS.find((each) => each === level), kind: EMERGENCY_KINDS.find((each) => each === kind) }
    if (!isInstant(at) || !known.level || !known.kind)
      return 'must be: 2026-11-23T20:40:00-05:00 emergency burst_pipe, 12 Oak Street, Bristol'
    const instant = Temporal.Instant.from(at).toString({ fractionalSecondDigits: 3 })
    const call = `earlier-${draft.emergencies.length + 1}`
    draft.emergencies.push({ call, at: instant, level: known.level, kind: known.kind, ...(address && { address }) })
    return undefined
  },
  agent(draft, value, line) {
    const [, words = '', state = null] = /^(.*?)(?:(?:^|\s+)\[([A-Z][A-Za-z_.]*)\])?$/s.exec(bare(value)) ?? []
    draft.lines.push({ kind: 'agent', line, text: unquoted(words.trim()), state })
    return undefined
  },
  caller(draft, value, line) {
    const input = readCaller(/^["(]/.test(value) && /["})]$/.test(value.trim()) ? value.trim() : bare(value))
    if (typeof input === 'string') return input
    draft.lines.push({ kind: 'caller', line, input })
    return undefined
  },
  effect: (draft, value, line) =>
    set(bare(value) !== '', 'an effect begins with its type', () => draft.lines.push({ kind: 'effect', line, words: bare(value) })),
  outcome: (draft, value, line) =>
    set(/^[a-z_]+$/.test(bare(value)), 'must be one word', () => draft.lines.push({ kind: 'outcome', line, outcome: bare(value) })),
  result: (draft, value, line) => answered(draft, readAnswer('result', value, line)),
  failure: (draft, value, line) => answered(draft, readAnswer('failure', value, line)),
  event(draft, value) {
    const [id, at, ...rest] = value.split(' ')
    if (!id || !at || rest.length > 0 || !isInstant(at)) return 'must be an id and an instant'
    draft.events.push({ id, at, answer: null })
    return undefined
  },
  input(draft, value) {
    const parsed = callInput.safeParse(jsonOf(value))
    return set(parsed.success, 'must be the JSON of what the call began with', () => (draft.input = parsed.data ?? null))
  },
}

const VISIT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})\s+([a-z0-9_-]+),\s*([^,]+),\s*(\+\d{7,15}|withheld),\s*(.+)$/

const ALARM = /^(\S+)\s+([a-z_]+)\s+([a-z_]+)(?:,\s*(.+))?$/

function answered(draft: Draft, read: ReturnType<typeof readAnswer>): string | undefined {
  if (typeof read === 'string') return read
  draft.answers.push(read.recorded)
  if (read.stamp)
    draft.events.push({ id: read.stamp.id, at: read.stamp.at, answer: { effect: read.stamp.effect, recorded: read.recorded } })
  return undefined
}

function set(holds: boolean, otherwise: string, then: () => unknown): string | undefined {
  if (!holds) return otherwise
  then()
  return undefined
}

/** Words with line breaks or odd blanks stand as a JSON string. */
function unquoted(words: string): string {
  const json = words.startsWith('"') && words.endsWith('"') ? jsonOf(words) : undefined
  return typeof json === 'string' ? json : words
}

function isInstant(text: string): boolean {
  try {
    Temporal.Instant.from(text)
    return true
  } catch {
    return false
  }
}

/** Puts the stamps and what the caller did together again into events. */
function recordOf(input: CallInput, { events, lines }: Draft): Transcript['record'] | string {
  const done: CallerInput[] = lines.flatMap((line) => (line.kind === 'caller' ? [line.input] : []))
  const caller = events.filter((stamp) => stamp.answer === null).length
  if (caller !== done.length) return `a saved call has one "event:" line for each "caller:" line; there are ${caller} for ${done.length}`
  let at = 0
  const whole = events.flatMap((stamp): DialogEvent[] => {
    const { id, at: instant, answer } = stamp
    if (answer) {
      const { line: _line, of: _of, ...recorded } = answer.recorded
      return [{ id, at: instant, effect: answer.effect, ...recorded }]
    }
    const said = done[at++]
    return said ? [{ id, at: instant, ...said }] : []
  })
  return { input, events: whole }
}
