import { describe, expect, it } from 'vitest'
import { ELSEWHERE } from '../slots/intent-rules.ts'
import { runCorpus } from '../testing/corpus.ts'
import { carried, lines, listenTo } from '../testing/corpus-lines.ts'
import { LANGUAGES, readings } from '../understanding/candidate.ts'
import type { UnderstandingContext } from '../understanding/grammar.ts'
import * as en from './en/acts/acts.corpus.ts'
import * as enUnclear from './en/acts/acts-unclear.corpus.ts'
import * as es from './es/acts/acts.corpus.ts'
import * as esUnclear from './es/acts/acts-unclear.corpus.ts'
import * as fr from './fr/acts/acts.corpus.ts'
import * as frUnclear from './fr/acts/acts-unclear.corpus.ts'
import { locales } from './index.ts'

const CORPORA = { en: { ...en, ...enUnclear }, fr: { ...fr, ...frUnclear }, es: { ...es, ...esUnclear } }

/** What is said before a wish, and round a command. */
const CARRIERS = {
  en: { country: 'US', before: ['um hi this is Ann Lee {}'], round: ['uh {} please'], short: ['um {}', 'okay {} thanks'] },
  fr: {
    country: 'CA',
    before: ['euh bonjour c’est julie tremblay {}'],
    round: ["euh {} s'il vous plaît"],
    short: ['euh {}', 'bon {} merci'],
  },
  es: { country: 'US', before: ['bueno hola soy ana lópez {}'], round: ['eh {} por favor'], short: ['eh {}', 'bueno {} gracias'] },
} as const

/** A command below this is part of something else. */
const CLEAR_COMMAND = 0.6
/** A language below this is only named. */
const CLEAR_LANGUAGE = 0.5
const BOOKINGS: readonly string[] = ['new_appointment', 'reschedule', 'cancel']

describe.each(LANGUAGES)('what callers want in %s', (language) => {
  const corpus = CORPORA[language]
  const { country, before, round, short } = CARRIERS[language]
  const context: UnderstandingContext = { language, country, asked: [] }
  const locale = locales[language]
  const heard = listenTo(locale, context)

  describe('intents', () => {
    it.each(lines([...corpus.intentCorpus, ...corpus.intentMisheard]))('%s → %s', (line, value) => {
      for (const said of carried(before, line)) expect(heard.best('intent', said)?.value, said).toBe(value)
    })

    it.each(lines(corpus.menuCorpus))('the menu: %s → %s', (line, value) => {
      expect(heard.best('intent', line, { asked: ['intent'] })?.value).toBe(value)
      expect(heard.best('intent', line, { asked: ['callback_number'] })?.rule ?? '').not.toContain('menu')
    })

    it.each(corpus.intentRejects)('no visit is booked, moved or cancelled by: %s', (line) => {
      const intent = heard.best('intent', line)
      if (intent && intent.score >= ELSEWHERE) expect(BOOKINGS).not.toContain(intent.value)
    })

    it.each(corpus.intentBoth)('reports both: $line', ({ line, intents }) => {
      const found = readings(heard.readings(line), 'intent').map(({ value }) => value)
      for (const intent of intents) expect(found).toContain(intent)
    })

    it('leave open what is', () => {
      expect(runCorpus(corpus.intentAmbiguous, { locale, context, carriers: before })).toEqual([])
    })
  })

  describe('commands', () => {
    it.each(lines(corpus.commandCorpus))('%s → %s', (line, value) => {
      const found = heard.best('command', line)
      expect(found?.value).toBe(value)
      expect(found?.score).toBeGreaterThanOrEqual(CLEAR_COMMAND)
      for (const said of carried(round, line)) expect(heard.best('command', said)?.value, said).toBe(value)
    })

    it.each(lines(corpus.commandMisheard))('misheard %s → %s', (line, value) => {
      for (const said of carried(round, line)) expect(heard.best('command', said)?.value, said).toBe(value)
    })

    it('leave open what is', () => {
      expect(runCorpus(corpus.commandAmbiguous, { locale, context, carriers: short })).toEqual([])
    })

    it.each(corpus.commandRejects)('part of something else: %s', (line) => {
      expect(heard.best('command', line)?.score ?? 0).toBeLessThan(CLEAR_COMMAND)
    })
  })

  describe('topics', () => {
    const topics = (line: string) =>
      readings(heard.readings(line), 'topic')
        .map(({ value }) => value)
        .sort()

    it.each(corpus.topicCorpus.flatMap(({ topics: all, says }) => says.map((line) => [line, all] as const)))('%s → %s', (line, all) => {
      expect(topics(line)).toEqual([...all].sort())
    })

    it.each(lines(corpus.topicMisheard))('misheard %s → %s', (line, topic) => {
      for (const said of carried(short, line)) expect(topics(said), said).toEqual([topic])
    })

    it('leave open what is', () => {
      expect(runCorpus(corpus.topicAmbiguous, { locale, context, carriers: short })).toEqual([])
    })

    it.each(corpus.topicRejects)('nothing is asked: %s', (line) => {
      for (const said of carried(short, line)) expect(topics(said), said).toEqual([])
    })
  })

  describe('languages', () => {
    it.each(lines(corpus.languageCorpus))('%s → %s', (line, value) => {
      expect(heard.best('language', line)?.value).toBe(value)
    })

    it.each(lines(corpus.languageMisheard))('misheard %s → %s', (line, value) => {
      for (const said of carried(short, line)) expect(heard.best('language', said)?.value, said).toBe(value)
    })

    it('leave open what is', () => {
      expect(runCorpus(corpus.languageAmbiguous, { locale, context, carriers: short })).toEqual([])
    })

    it.each(corpus.languageRejects)('nobody asks for: %s', (line) => {
      for (const said of carried(short, line)) expect(heard.best('language', said)?.score ?? 0, said).toBeLessThan(CLEAR_LANGUAGE)
    })
  })
})
