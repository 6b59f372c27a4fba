import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runCorpus } from '../../testing/corpus.ts'
import type { UnderstandingContext } from '../../understanding/grammar.ts'
import { tokenise } from '../../understanding/token.ts'
import { locales } from '../index.ts'
import { PHONE_REJECTS, PHONE_SAYS } from './phone.corpus.ts'
import { phone } from './phone.ts'

const context: UnderstandingContext = { language: 'en', country: 'US', asked: ['callback_number'] }
const read = (text: string, more: Partial<UnderstandingContext> = {}) =>
  phone.read({ text, tokens: tokenise(text) }, { ...context, ...more })
const values = (text: string, more: Partial<UnderstandingContext> = {}) => read(text, more).map((candidate) => candidate.value)

describe('English phone numbers', () => {
  it('are read however they are said, alone and inside a sentence', () => {
    const carriers = ['um {}', "yeah it's {}", 'you can call me at {} thanks', 'sure {} but only after five']
    expect(runCorpus(PHONE_SAYS, { locale: locales.en, context, carriers })).toEqual([])
  })

  it('are not read into other words and numbers', () => {
    expect(runCorpus(PHONE_REJECTS, { locale: locales.en, context, carriers: ['uh {} okay'] })).toEqual([])
  })

  it('take the area code of the business when none is said, and say so', () => {
    const [local] = read('555 0142', { areaCode: '860' })
    expect(local).toMatchObject({ value: '+18605550142', assumed: ['area code'] })
    expect(local?.score).toBeLessThan(read('860 555 0142')[0]?.score ?? 0)
    expect(values('555 0142')).toEqual(['5550142'])
  })

  it('need to be whole when something else was asked', () => {
    expect(values('at 12 elm street, my number is 860 555 0142', { asked: ['service_address'] })).toEqual(['+18605550142'])
    expect(values('14 or 15 around 1030', { asked: ['preferred_time'] })).toEqual([])
  })

  it('follow the plan of the country', () => {
    expect(values('020 7946 0123', { country: 'GB' })).toEqual(['+442079460123'])
    expect(values('01 23 45 67 89', { country: 'FR' })).toEqual(['+33123456789'])
    expect(values('612 34 56 78', { country: 'ES' })).toEqual(['+34612345678'])
  })

  it('offer both of two numbers, the first one first', () => {
    expect(values('860 555 0142 or 203 555 0143')).toEqual(['+18605550142', '+12035550143'])
  })

  it('keep as said what nobody could dial', () => {
    expect(values('123 456 7890')).toEqual(['1234567890'])
  })

  it('never throw', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.constantFrom('five', 'double', '860', 'oh', 'no', 'sorry', '+', 'area code', 'hundred')),
        (noise, words) => {
          for (const candidate of read(`${words.join(' ')} ${noise}`)) expect(candidate.end).toBeGreaterThan(candidate.start)
        },
      ),
    )
  })
})
