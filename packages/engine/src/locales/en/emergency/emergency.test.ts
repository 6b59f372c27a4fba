import { describe, expect, it } from 'vitest'
import { best } from '../../../understanding/candidate.ts'
import { tokenise } from '../../../understanding/token.ts'
import { emergencyCorpus, emergencyRejects } from './emergency.corpus.ts'
import { emergency } from './emergency.ts'

const read = (text: string) =>
  best(emergency.read({ text, tokens: tokenise(text) }, { language: 'en', country: 'US', asked: [] }), 'emergency')
const isHot = (text: string) => ['life_safety', 'emergency'].includes(read(text)?.value.level ?? 'none')

describe('emergencies in English', () => {
  it.each(emergencyCorpus.flatMap(({ level, kinds, says }) => says.map((line) => [line, level, kinds] as const)))(
    '%s: %s',
    (line, level, kinds) => {
      const found = read(line)
      expect(found?.value.level).toBe(level)
      expect(kinds).toContain(found?.value.kind)
      expect(found?.text).toBe(line.slice(found?.start, found?.end))
    },
  )

  it.each(emergencyRejects)('wakes nobody for: %s', (line) => {
    expect(isHot(line)).toBe(false)
  })

  it.each([
    (line: string) => `um hi this is Ann Lee ${line}`,
    (line: string) => `${line} at 12 Oak Street in Bristol`,
    (line: string) => `good morning, I hope you can help, ${line}, thank you`,
    (line: string) => `I'm not sure what happened but ${line}`,
    (line: string) => `you guys were out here last week and ${line}`,
    (line: string) => `I was in the shower and ${line}`,
    (line: string) => `${line} thank god you answered`,
    (line: string) => `I was wondering if you could send someone ${line}`,
    (line: string) => `nobody is answering ${line}`,
  ])('hears it inside a longer sentence (%#)', (carry) => {
    const cries = new Set(['help', 'help me please'])
    for (const { level, says } of emergencyCorpus) {
      if (level === 'urgent') continue
      for (const line of says) if (!cries.has(line)) expect(isHot(carry(line)), carry(line)).toBe(true)
    }
  })

  it('is not fooled by a caller who denies it first', () => {
    expect(isHot("I don't smell gas but water is pouring through the ceiling")).toBe(true)
    expect(isHot("it's not the toilet, sewage is coming up in the tub")).toBe(true)
  })

  it('tells the dialog that somebody must be sent', () => {
    const text = 'the basement is flooding'
    const found = emergency.read({ text, tokens: tokenise(text) }, { language: 'en', country: 'US', asked: [] })
    expect(best(found, 'intent')?.value).toBe('emergency')
  })
})
