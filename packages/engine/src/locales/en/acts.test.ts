import { describe, expect, it } from 'vitest'
import { ELSEWHERE } from '../../slots/intent-rules.ts'
import { best, type Candidate, readings } from '../../understanding/candidate.ts'
import { tokenise } from '../../understanding/token.ts'
import {
  commandCorpus,
  commandRejects,
  intentBoth,
  intentCorpus,
  intentMisheard,
  intentRejects,
  languageCorpus,
  menuCorpus,
  topicCorpus,
} from './acts.corpus.ts'
import { acts } from './acts.ts'
import { emergency } from './emergency/emergency.ts'
import { service } from './service.ts'

const context = { language: 'en', country: 'US', asked: [] } as const
const read = (text: string, asked: readonly string[] = []): Candidate[] => {
  const utterance = { text, tokens: tokenise(text) }
  return [emergency, acts, service].flatMap((grammar) => grammar.read(utterance, { ...context, asked }))
}

describe('intents', () => {
  it.each([...intentCorpus, ...intentMisheard].flatMap(({ value, says }) => says.map((line) => [line, value] as const)))(
    '%s → %s',
    (line, value) => {
      expect(best(read(line), 'intent')?.value).toBe(value)
      expect(best(read(`um hi this is Ann Lee ${line}`), 'intent')?.value).toBe(value)
    },
  )

  it.each(menuCorpus.flatMap(({ value, says }) => says.map((line) => [line, value] as const)))('the menu: %s → %s', (line, value) => {
    expect(best(read(line, ['intent']), 'intent')?.value).toBe(value)
    expect(best(read(line, ['callback_number']), 'intent')?.rule ?? '').not.toContain('menu')
  })

  it.each(intentRejects)('no visit is booked, moved or cancelled by: %s', (line) => {
    const intent = best(read(line), 'intent')
    if (intent && intent.score >= ELSEWHERE) expect(['new_appointment', 'reschedule', 'cancel']).not.toContain(intent.value)
  })

  it.each(intentBoth)('reports both: $line', ({ line, intents }) => {
    const found = readings(read(line), 'intent').map((each) => each.value)
    for (const intent of intents) expect(found).toContain(intent)
  })
})

describe('commands', () => {
  it.each(commandCorpus.flatMap(({ value, says }) => says.map((line) => [line, value] as const)))('%s → %s', (line, value) => {
    const found = best(read(line), 'command')
    expect(found?.value).toBe(value)
    expect(found?.score).toBeGreaterThanOrEqual(0.6)
    expect(best(read(`uh ${line} please`), 'command')?.value).toBe(value)
  })

  it.each(commandRejects)('part of something else: %s', (line) => {
    expect(best(read(line), 'command')?.score ?? 0).toBeLessThan(0.6)
  })
})

describe('topics and languages', () => {
  it.each(topicCorpus.flatMap(({ topics, says }) => says.map((line) => [line, topics] as const)))('%s → %s', (line, topics) => {
    expect(
      readings(read(line), 'topic')
        .map((each) => each.value)
        .sort(),
    ).toEqual([...topics].sort())
  })

  it.each(languageCorpus.flatMap(({ value, says }) => says.map((line) => [line, value] as const)))('%s → %s', (line, value) => {
    expect(best(read(line), 'language')?.value).toBe(value)
  })
})
