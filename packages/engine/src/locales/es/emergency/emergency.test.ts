import { describe, expect, it } from 'vitest'
import { best } from '../../../understanding/candidate.ts'
import { tokenise } from '../../../understanding/token.ts'
import { spanishWords } from '../vocabulary.ts'
import { emergencyAmbiguous, emergencyCorpus, emergencyMisheard, emergencyRejects } from './emergency.corpus.ts'
import { emergency } from './emergency.ts'

const read = (text: string) =>
  best(
    emergency.read({ text, tokens: tokenise(text, { vocabulary: spanishWords }) }, { language: 'es', country: 'US', asked: [] }),
    'emergency',
  )
const isHot = (text: string) => ['life_safety', 'emergency'].includes(read(text)?.value.level ?? 'none')

const hotLines = emergencyCorpus.filter(({ level }) => level !== 'urgent').flatMap(({ says }) => says)
const CRIES = new Set(['ayuda', 'ayúdeme por favor'])

describe('emergencies in Spanish', () => {
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

  it.each(emergencyAmbiguous)('leaves it to a question: %s', (line) => {
    expect(isHot(line)).toBe(false)
  })

  it.each(emergencyMisheard)('hears through what the recogniser made of it: %s', (line) => {
    expect(isHot(line)).toBe(true)
  })

  it.each([
    (line: string) => `bueno mire soy ana pérez ${line}`,
    (line: string) => `${line} en la calle roble doce en bristol`,
    (line: string) => `buenos días perdone que moleste ${line} muchas gracias`,
    (line: string) => `no sé qué pasó pero ${line}`,
    (line: string) => `${line} y nadie contesta`,
    (line: string) => `ustedes vinieron la semana pasada y ${line}`,
    (line: string) => `no soy cliente suyo ${line}`,
    (line: string) => `estaba lavando los trastes y ${line}`,
    (line: string) => `no puedo esperar ${line}`,
  ])('hears it inside a longer sentence (%#)', (carry) => {
    for (const line of hotLines) if (!CRIES.has(line)) expect(isHot(carry(line)), carry(line)).toBe(true)
  })

  it('is not fooled by a caller who denies something first', () => {
    expect(isHot('no huele a gas pero está cayendo agua del techo')).toBe(true)
    expect(isHot('no es la taza es el drenaje que se regresa por la tina')).toBe(true)
  })

  it('takes "sí" for yes and "si" for if', () => {
    expect(isHot('sí huele a gas')).toBe(true)
    expect(isHot('qué hago si huele a gas')).toBe(false)
  })
})
