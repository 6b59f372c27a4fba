/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest'
import { type Kind, LANGUAGES, type Language } from '../understanding/candidate.ts'
import { GRAMMAR_NAMES } from '../understanding/grammar.ts'
import { locales } from './index.ts'

const SECTIONS = ['says', 'rejects', 'ambiguous', 'misheard'] as const
type Section = (typeof SECTIONS)[number]

/** The corpus that a kind of meaning is tested by: what the names of its exports begin with. */
const CORPUS_OF: Readonly<Record<Kind, string>> = {
  name: 'name',
  first_name: 'name',
  last_name: 'name',
  phone: 'phone',
  address: 'address',
  postcode: 'address',
  city: 'address',
  date: 'dateTime',
  time: 'dateTime',
  datetime: 'dateTime',
  date_range: 'dateTime',
  time_range: 'dateTime',
  datetime_range: 'dateTime',
  time_wish: 'dateTime',
  people: 'dateTime',
  yesno: 'yesNo',
  menu_choice: 'menuChoice',
  intent: 'intent',
  command: 'command',
  topic: 'topic',
  language: 'language',
  service_type: 'service',
  problem: 'problem',
  emergency: 'emergency',
  urgency: 'urgency',
  correction: 'correction',
  on_behalf: 'onBehalf',
}

const modules = import.meta.glob<Readonly<Record<string, unknown>>>('./*/**/*.corpus.ts', { eager: true })

/**
 * The sections that a language's corpora hold, as "name says". A corpus is either one object with its sections as fields
 * (`yesNoCorpus.says`) or a constant for each (`NAME_SAYS`, `nameRejects`); `nameCorpus` without sections says.
 */
function sectionsOf(language: Language): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [path, module] of Object.entries(modules)) {
    if (!path.startsWith(`./${language}/`)) continue
    for (const [key, value] of Object.entries(module)) {
      const words = key.includes('_') ? key.toLowerCase().split('_') : key.split(/(?=[A-Z])/).map((word) => word.toLowerCase())
      for (const corpus of new Set(Object.values(CORPUS_OF))) {
        const name = corpus.split(/(?=[A-Z])/).map((word) => word.toLowerCase())
        if (name.some((word, at) => words[at] !== word)) continue
        const rest = words.slice(name.length)
        for (const section of SECTIONS) if (holds(value, rest, section)) found.add(`${corpus} ${section}`)
      }
    }
  }
  return found
}

function holds(value: unknown, rest: readonly string[], section: Section): boolean {
  if (rest[0] === section) return isFilled(value)
  if (rest.join() !== 'corpus') return false
  return Array.isArray(value) ? section === 'says' && value.length > 0 : isFilled(fieldOf(value, section))
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

/** A list with something in it, or lists by what they mean. */
function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0 && Object.values(value).every(Array.isArray)
}

describe.each(LANGUAGES)('the corpora of %s', (language) => {
  const sections = sectionsOf(language)
  const kinds = GRAMMAR_NAMES.flatMap((name) => {
    const grammar = locales[language].grammars[name]
    return 'unsupported' in grammar ? [] : grammar.kinds
  })
  const corpora = [...new Set(kinds.map((kind) => CORPUS_OF[kind]))]

  it('hold what each kind of meaning says, rejects, leaves open and is misheard as', () => {
    const gaps = corpora.flatMap((corpus) => SECTIONS.map((section) => `${corpus} ${section}`)).filter((name) => !sections.has(name))
    expect(gaps).toEqual([])
  })
})
