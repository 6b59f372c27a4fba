import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Asked, phrases, readDatesAndTimes, withoutAccents } from '../testing/corpus-date-time.ts'
import { LANGUAGES } from '../understanding/candidate.ts'
import type { UnderstandingContext } from '../understanding/grammar.ts'
import * as en from './en/date-time/date-time.corpus.ts'
import { SPANS_SAY } from './en/date-time/spans.corpus.ts'
import * as es from './es/date-time/date-time.corpus.ts'
import { SPANS_SAY as SPANISH_SPANS_SAY } from './es/date-time/spans.corpus.ts'
import * as esUnclear from './es/date-time/unclear.corpus.ts'
import * as fr from './fr/date-time/date-time.corpus.ts'
import * as frUnclear from './fr/date-time/unclear.corpus.ts'
import { locales } from './index.ts'

/** A language: where it is heard, its corpus, sentences round the phrases, what some things are called, and words to make noise of. */
const SPOKEN = {
  en: {
    country: 'US',
    examples: [...en.DATE_TIME_SAYS, ...SPANS_SAY, ...en.DATE_TIME_AMBIGUOUS, ...en.DATE_TIME_MISHEARD],
    rejects: en.DATE_TIME_REJECTS,
    carriers: ['{}', 'um {}', '{} please', 'yeah {} works', 'could we do it {}, if you can', '{} would be great thanks', 'uh, {}.'],
    /** Read inside a sentence as something else: "two please". */
    bareOnly: new Set(['two']),
    printed: (text: string) => text.toLowerCase(),
    seven: 'seven',
    tomorrow: 'tomorrow',
    leak: 'my sink at 12 oak street has a leak, two thirty pm',
    words:
      'the at to from between and or five ten thirty oh half quarter past monday next week this weekend 4 12 30 : - / . , pm a m morning december not any first may second of in day after before tomorrow people',
  },
  fr: {
    country: 'CA',
    examples: [...fr.DATE_TIME_SAYS, ...frUnclear.DATE_TIME_AMBIGUOUS, ...frUnclear.DATE_TIME_MISHEARD],
    rejects: fr.DATE_TIME_REJECTS,
    carriers: [
      '{}',
      'euh {}',
      "{} s'il vous plaît",
      'ouais {} ça marche',
      'est-ce que vous pourriez {}, si possible',
      '{} ça serait parfait merci',
      'euh, {}.',
    ],
    bareOnly: new Set<string>(),
    printed: (text: string) => withoutAccents(text).replaceAll("'", ' '),
    seven: 'sept',
    tomorrow: 'demain',
    leak: 'mon évier fuit, à quatorze heures trente',
    words:
      "le la l' à de du au entre et ou cinq dix trente demi quart moins heures h lundi prochain semaine la fin ce week-end 4 12 30 : - / . , pm matin décembre pas premier second après avant demain personnes en huit d'ici jusqu'à veille noël midi",
  },
  es: {
    country: 'US',
    examples: [...es.DATE_TIME_SAYS, ...SPANISH_SPANS_SAY, ...esUnclear.DATE_TIME_AMBIGUOUS, ...esUnclear.DATE_TIME_MISHEARD],
    rejects: es.DATE_TIME_REJECTS,
    carriers: ['{}', 'eh {}', '{} por favor', 'pues {} estaría bien', 'podría ser {}, si se puede', '{} gracias', 'bueno, {}.'],
    bareOnly: new Set<string>(),
    printed: (text: string) => withoutAccents(text).toLowerCase(),
    seven: 'siete',
    tomorrow: 'mañana',
    leak: 'mi fregadero gotea, a las dos y media de la tarde',
    words:
      'a las la el los de del al y o no en por para entre hasta desde antes después menos mañana tarde noche hoy pasado lunes martes próximo semana que viene mes día primera hora cuarto media uno dos tres quince treinta 4 12 30 : - / . , pm a m diciembre cualquier personas somos mi esposa',
  },
} as const

describe.each(LANGUAGES)('dates and times in %s', (language) => {
  const { country, carriers, bareOnly, printed, seven, tomorrow, leak, ...spoken } = SPOKEN[language]
  const { call, candidates, read } = readDatesAndTimes(locales[language], country)
  const examples = phrases(spoken.examples)
  const words = spoken.words.split(' ')
  const misread = (said: readonly { readonly text: string; readonly asked: Asked; readonly means: readonly string[] }[]) =>
    said
      .filter(({ text, asked, means }) => JSON.stringify(read(text, asked)) !== JSON.stringify(means))
      .map(({ text, asked }) => `${text}: ${read(text, asked)}`)

  it.each(examples)('"$phrase" (asked $asked) means $means', ({ phrase, asked, means }) => {
    expect(read(phrase, asked)).toEqual(means)
  })

  it('are read inside a sentence as they are alone', () => {
    const answers = examples.filter(({ asked, phrase }) => asked === 'preferred_time' && !bareOnly.has(phrase))
    const said = answers.flatMap(({ phrase, ...rest }) => carriers.map((carrier) => ({ text: carrier.replace('{}', phrase), ...rest })))
    expect(misread(said)).toEqual([])
  })

  it('are read as a recogniser prints them', () => {
    expect(misread(examples.map(({ phrase, ...rest }) => ({ text: printed(phrase), ...rest })))).toEqual([])
  })

  const rejects = spoken.rejects.flatMap(({ asked = 'nothing', said }) => said.map((phrase) => ({ phrase, asked })))
  it.each(rejects)('"$phrase" (asked $asked) names no time', ({ phrase, asked }) => {
    expect(read(phrase, asked)).toEqual([])
  })

  it('may be a bare number only where one was asked for', () => {
    expect(read(seven, 'time')).toEqual(['time 07:00'])
    expect(read(seven, 'date')).toEqual(['date 2026-12-07'])
    expect(read(seven, 'people')).toEqual(['people 7'])
    expect(read(seven, 'nothing')).toEqual([])
  })

  it('look at the clock only where a relative day is met', () => {
    const context: UnderstandingContext = {
      language,
      country,
      asked: [],
      get referenceTime(): string {
        throw new Error('looked at the clock')
      },
    }
    expect(candidates(leak, context).map(({ value }) => value)).toEqual(['14:30'])
    expect(() => candidates(tomorrow, context)).toThrow('looked at the clock')
  })

  it('are read in any words, and every span is the text it names', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((said) => said.join(' ')),
        ),
        fc.constantFrom<Asked>('nothing', 'time', 'date', 'people', 'preferred_time'),
        (text, asked) => {
          for (const candidate of candidates(text, call(asked))) {
            expect(text.slice(candidate.start, candidate.end)).toBe(candidate.text)
            expect(candidate.text).not.toBe('')
          }
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('are read in the longest utterance of nothing but such words', () => {
    for (const word of words) expect(() => read(`${word} `.repeat(300))).not.toThrow()
  })
})
