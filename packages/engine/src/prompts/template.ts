import type { Json } from '../json.ts'
import type { Speaker } from '../understanding/grammar.ts'
import { escapeSsml, pausedSsml, spelledSsml } from './ssml.ts'

/**
 * One wording, as data a translator can read: `{business}` puts a value in, `{start|when}` reads it aloud through a formatter,
 * `[, at {address}]` is left out when a value in it is missing. Formatters: `date`, `time`, `when`, `phone`, `digits` (one by one),
 * `slowly` (as it is, with a pause at each comma), `spelled`, `of` (with "of" before it, in a language that elides: "d'Ann"), `or`, `and`, `times` (a list of starts, offered as a choice),
 * `language` (the name of a language by its tag, or of several), `hours` (opening hours by weekday).
 */
export type Template = string

/** A prompt in one language: one wording, or several that take turns so that a repeat does not sound canned. */
export type Wording = Template | readonly Template[]

export type PromptValues = { readonly [name: string]: Json | undefined }

/** What a template may need to read values aloud. `now` is local, `YYYY-MM-DDTHH:MM`. */
export type PromptTools = { readonly speak: Speaker; now(): string; readonly turn: number }

type Part =
  | { readonly literal: string }
  | { readonly value: string; readonly format: string | undefined }
  | { readonly optional: readonly Part[] }

/** A prompt as it is said: plain, and marked up where a voice would not get it right without. */
export type Rendered = { readonly text: string; readonly ssml?: string }

/** A template made ready to render. Throws on a malformed template or unknown formatter: a bug, met when the dialog is defined. */
export function compileTemplate(template: Template): (values: PromptValues, tools: PromptTools) => Rendered {
  const parts = parse(template)
  return (values, tools) => {
    const said: Said = { text: '', ssml: '', marked: false }
    renderParts(parts, values, tools, said)
    const text = tidy(said.text)
    return said.marked ? { text, ssml: tidy(said.ssml) } : { text }
  }
}

/** The words so far; `ssml` counts only where something in it was marked. */
type Said = { text: string; ssml: string; marked: boolean }

function tidy(text: string): string {
  const trimmed = text.trim()
  return trimmed.includes('  ') ? trimmed.replaceAll(/ {2,}/g, ' ') : trimmed
}

/** Makes all prompts of a language ready. The wording is chosen by the turn's number, so the same call always sounds the same. */
export function compilePrompts(prompts: {
  readonly [id: string]: Wording
}): (id: string, values: PromptValues, tools: PromptTools) => Rendered {
  const compiled = new Map(
    Object.entries(prompts).map(([id, wording]) => [id, (typeof wording === 'string' ? [wording] : wording).map(compileTemplate)]),
  )
  return (id, values, tools) => {
    const wordings = compiled.get(id)
    const wording = wordings?.[tools.turn % wordings.length]
    if (!wording) throw new Error(`No prompt "${id}"`)
    return wording(values, tools)
  }
}

/** An optional part is left out whole when a value in it is missing; elsewhere a missing value is only not said. */
function renderParts(parts: readonly Part[], values: PromptValues, tools: PromptTools, said: Said): void {
  for (const part of parts) {
    if ('literal' in part) put(said, part.literal)
    else if ('optional' in part) {
      if (part.optional.every((inner) => !('value' in inner) || isThere(values[inner.value])))
        renderParts(part.optional, values, tools, said)
    } else {
      const value = values[part.value]
      if (!isThere(value)) continue
      const text = part.format === undefined ? String(value) : (formatters[part.format]?.(value, tools) ?? '')
      put(said, text, part.format === undefined ? undefined : MARKERS[part.format])
    }
  }
}

function put(said: Said, text: string, mark?: (text: string) => string): void {
  said.text += text
  said.ssml += mark ? mark(text) : escapeSsml(text)
  if (mark) said.marked = true
}

function isThere(value: Json | undefined): value is Exclude<Json, null> {
  return value !== undefined && value !== null && value !== ''
}

/** How what a formatter says is marked up for a voice. What is not here is read well as it is. */
const MARKERS: Readonly<Record<string, (text: string) => string>> = {
  phone: pausedSsml,
  digits: pausedSsml,
  slowly: pausedSsml,
  spelled: spelledSsml,
}

const formatters: Readonly<Record<string, (value: Json, tools: PromptTools) => string>> = {
  date: (value, tools) => tools.speak.date(String(value).slice(0, 10), tools.now()),
  time: (value, tools) => tools.speak.time(String(value).slice(-5)),
  when: (value, tools) => tools.speak.dateTime(String(value).slice(0, 16), tools.now()),
  phone: (value, tools) => tools.speak.phone(String(value)),
  digits: (value) => [...String(value)].join(' '),
  slowly: (value) => String(value),
  spelled: (value, tools) => tools.speak.spelled(String(value)),
  of: (value, tools) => tools.speak.of(String(value)),
  language: (value, tools) => tools.speak.list(strings(value).map(tools.speak.language), 'and'),
  or: (value, tools) => tools.speak.list(strings(value), 'or'),
  and: (value, tools) => tools.speak.list(strings(value), 'and'),
  hours: (value, tools) => tools.speak.hours(week(value)),
  times: (value, tools) => offeredTimes(strings(value), tools),
}

/** "Tuesday, November 24 at 1 PM, 2 PM or 3 PM": a day is said once for all its times. */
function offeredTimes(starts: readonly string[], tools: PromptTools): string {
  const spoken = starts.map((start, at) => {
    const sameDay = at > 0 && starts[at - 1]?.slice(0, 10) === start.slice(0, 10)
    return sameDay ? tools.speak.time(start.slice(11, 16)) : tools.speak.dateTime(start.slice(0, 16), tools.now())
  })
  return tools.speak.list(spoken, 'or')
}

/** Minutes of the day by weekday, read from plain JSON. */
function week(value: Json): { from: number; to: number }[][] {
  const list = (each: Json | undefined): readonly Json[] => (Array.isArray(each) ? each : [])
  const minute = (span: Json, key: 'from' | 'to') =>
    typeof span === 'object' && span !== null && key in span ? Number(Object.entries(span).find(([name]) => name === key)?.[1]) : 0
  return list(value).map((spans) => list(spans).map((span) => ({ from: minute(span, 'from'), to: minute(span, 'to') })))
}

function strings(value: Json): string[] {
  return Array.isArray(value) ? value.map(String) : [String(value)]
}

function parse(template: string): Part[] {
  const parts: Part[] = []
  let literal = ''
  const flush = () => {
    if (literal) parts.push({ literal })
    literal = ''
  }
  for (let at = 0; at < template.length; at++) {
    const char = template.charAt(at)
    if (char === '{' || char === '[') {
      const end = template.indexOf(char === '{' ? '}' : ']', at)
      if (end < 0) throw new Error(`Template "${template}": "${char}" is never closed`)
      flush()
      const inside = template.slice(at + 1, end)
      parts.push(char === '[' ? { optional: parse(inside) } : placeholder(inside, template))
      at = end
    } else literal += char
  }
  flush()
  return parts
}

function placeholder(inside: string, template: string): Part {
  const [value = '', format] = inside.split('|')
  if (format !== undefined && !(format in formatters)) throw new Error(`Template "${template}": no formatter "${format}"`)
  return { value, format }
}
