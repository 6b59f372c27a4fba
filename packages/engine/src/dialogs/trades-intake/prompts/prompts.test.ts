import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Json } from '../../../json.ts'
import { locales } from '../../../locales/index.ts'
import { compileTemplate, type PromptValues, type Rendered } from '../../../prompts/template.ts'
import { LANGUAGES } from '../../../understanding/candidate.ts'
import { REGION_TAGS, spokenIn } from '../../../understanding/region.ts'
import { britishWords } from './en-gb.ts'
import { castilianWords } from './es-es.ts'
import { frenchWords } from './fr-fr.ts'
import { prompts, promptsIn, regionalPrompts } from './index.ts'
import { PROMPT_IDS, type PromptId, type Prompts, type RegionalPrompts } from './prompts.ts'

/** A value by how it is read aloud. */
const BY_FORMAT: Readonly<Record<string, Json>> = {
  and: ['Bristol', 'Plymouth'],
  date: '2026-11-26',
  digits: '481516',
  hours: [[{ from: 480, to: 1020 }], [], [], [], [], [], []],
  language: ['en-US', 'es-US'],
  or: ['14 Oak Street', '3 Elm Street'],
  phone: '+18605550142',
  slowly: '8 6 0, 5 5 5',
  spelled: 'Lee',
  time: '15:00',
  times: ['2026-11-24T13:00', '2026-11-24T14:00'],
  when: '2026-11-24T13:00',
}

/** Values that are said as they are. */
const BY_NAME: Readonly<Record<string, string>> = {
  address: '14 Oak Street, Bristol',
  business: 'Bristol Plumbing',
  holiday: 'Thanksgiving Day',
  first: 'Ann',
  message: 'please bring a ladder',
  name: 'Ann Lee',
  service: 'drain cleaning',
  street: 'Oak Street',
  text: 'The visit costs sixty dollars.',
  town: 'Bristol',
}

/** A value for every name in a template. */
const valuesFor = (template: string): PromptValues =>
  Object.fromEntries(
    [...template.matchAll(/\{(\w+)(?:\|(\w+))?\}/g)].map(([, name = '', format = '']) => [name, BY_FORMAT[format] ?? BY_NAME[name] ?? '9']),
  )

const OPTIONAL = /\[[^\]]*\]/g
const NAME = /\{(\w+)/g
const namesIn = (template: string) => [...template.matchAll(NAME)].map(([, name = '']) => name)

/** Every wording of every prompt in a region. */
const wordings = (tag: (typeof REGION_TAGS)[number]) => {
  const language = LANGUAGES.find((each) => tag.startsWith(each)) ?? 'en'
  const all = promptsIn(language, tag)
  return PROMPT_IDS.flatMap((id) => [all[id]].flat().map((template) => [id, template] as const))
}

/** What is said with all values, and with no more than must be there. */
const said = (tag: (typeof REGION_TAGS)[number], template: string): Rendered[] => {
  const language = LANGUAGES.find((each) => tag.startsWith(each)) ?? 'en'
  const { speak } = spokenIn(locales[language], tag)
  const all = valuesFor(template)
  const must = new Set(namesIn(template.replaceAll(OPTIONAL, '')))
  // Of an address that is read part by part, the street at least is known.
  const least = Object.fromEntries(Object.entries(all).filter(([name]) => must.has(name) || name === 'street'))
  return [all, least].map((values) => compileTemplate(template)(values, { speak, now: () => '2026-11-23T09:05', turn: 0 }))
}

const withoutBlanks = (text: string) => text.replaceAll(/\s/g, '')

/** Words of a wording's own, values left out: what a caller has to keep in mind. */
const words = (template: string): number =>
  template.replaceAll(/\{[^}]*\}/g, ' ').match(/[\p{L}\p{N}]+(['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0
const MOST_WORDS = 30
/** Longer than that, and why. */
const LONG: Readonly<Partial<Record<PromptId, string>>> = {
  ask_time_last: 'the last rung names every key',
  ask_new_time_last: 'the last rung names every key',
  ask_intent_last: 'the last rung names every key',
  ask_intent_again: 'what the line can do, an example and the question',
}

/** Said before something else in the same breath, or a value alone: it need be no whole sentence. */
const FRAGMENTS: readonly PromptId[] = ['answer_text']

describe.each(REGION_TAGS)('what is said in %s', (tag) => {
  it.each(wordings(tag))('%s: %s', (id, template) => {
    for (const { text, ssml } of said(tag, template)) {
      if (ssml !== undefined) expect(withoutBlanks(ssml.replaceAll(/<[^<>]*>/g, ''))).toBe(withoutBlanks(text))
      expect(text).not.toMatch(/ {2}|\{|\}|\[|\]|\bundefined\b|\bnull\b| [.,]|[.,;:]{2}/)
      expect(text).toMatch(/^[\p{Lu}\p{N}¿¡]/u)
      expect(text).toMatch(/[.?!]$/)
      // What is asked comes last, where the caller's turn begins.
      if (text.includes('?')) expect(text.slice(text.lastIndexOf('?') + 1)).toBe('')
      if (tag.startsWith('fr')) expect(text).not.toMatch(/[^ ][?!;:](?!\d)/)
      else expect(text).not.toMatch(/ [?!;:]/)
      if (tag.startsWith('es')) expect(text.split('?').length).toBe(text.split('¿').length)
    }
    if (!(id in LONG)) expect(words(template)).toBeLessThanOrEqual(MOST_WORDS)
    if (!FRAGMENTS.includes(id)) expect(words(template)).toBeGreaterThan(0)
  })
})

describe('prompts', () => {
  it('have no words of a region that nothing is said with', () => {
    const spoken = { en: prompts.en, fr: prompts.fr, es: prompts.es }
    for (const [language, words] of [
      ['en', britishWords],
      ['fr', frenchWords],
      ['es', castilianWords],
    ] as const) {
      const all = Object.values(spoken[language]).flat().join('\n')
      for (const [word] of words) expect(all, word).toContain(word)
    }
  })

  it('are written in every language: what lacks one, or has another, does not compile', () => {
    expectTypeOf<Omit<Prompts, 'greeting'>>().not.toExtend<Prompts>()
    expectTypeOf<{ greeting: undefined }>().not.toExtend<RegionalPrompts>()
    expectTypeOf<keyof RegionalPrompts>().toEqualTypeOf<PromptId>()
    for (const language of LANGUAGES) expect(Object.keys(prompts[language]).toSorted()).toEqual([...PROMPT_IDS].toSorted())
  })

  it('of a region differ from those of its language: what does not need not be there', () => {
    for (const [tag, own] of Object.entries(regionalPrompts)) {
      const language = LANGUAGES.find((each) => tag.startsWith(each)) ?? 'en'
      for (const [id, wording] of Object.entries(own)) expect(wording, `${tag} ${id}`).not.toEqual(Reflect.get(prompts[language], id))
    }
  })

  it('take turns wherever a caller may hear them more than once', () => {
    for (const language of LANGUAGES)
      for (const id of HEARD_AGAIN) expect([prompts[language][id]].flat().length, `${language} ${id}`).toBeGreaterThan(1)
  })
})

/** Questions before they climb their ladder, and words that any turn may need. */
const HEARD_AGAIN: readonly PromptId[] = [
  'anything_else',
  'ask_address',
  'ask_change',
  'ask_intent',
  'ask_last_name',
  'ask_message',
  'ask_name',
  'ask_new_time',
  'ask_other_time',
  'ask_phone',
  'ask_problem',
  'ask_time',
  'ask_town',
  'cannot_transfer',
  'confirm_move',
  'did_not_hear',
  'did_not_understand',
  'help',
  'just_taken',
  'language_set',
  'offer',
  'offer_one',
  'read_back',
  'refused_closed_day',
  'refused_full',
  'refused_full_day',
  'refused_holiday_named',
  'refused_outside_hours',
  'slower',
  'started_over',
  'take_your_time',
  'transferring',
]
