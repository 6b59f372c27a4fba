import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runCorpus } from '../../../testing/corpus.ts'
import type { UnderstandingContext } from '../../../understanding/grammar.ts'
import { tokenise } from '../../../understanding/token.ts'
import { locales } from '../../index.ts'
import { PHONE_AMBIGUOUS, PHONE_MISHEARD, PHONE_REJECTS, PHONE_SAYS } from './phone.corpus.ts'
import { phone } from './phone.ts'

const context: UnderstandingContext = { language: 'en', country: 'US', asked: ['callback_number'] }
const read = (text: string, more: Partial<UnderstandingContext> = {}) =>
  phone.read({ text, tokens: tokenise(text) }, { ...context, ...more })
const values = (text: string, more: Partial<UnderstandingContext> = {}) => read(text, more).map((candidate) => candidate.value)

describe('English phone numbers', () => {
  it('are read however they are said, alone and inside a sentence', () => {
    const carriers = ['um {}', "yeah it's {}", 'you can call me at {} thanks', 'sure {} but only after five']
    expect(runCorpus([...PHONE_SAYS, ...PHONE_MISHEARD, ...PHONE_AMBIGUOUS], { locale: locales.en, context, carriers })).toEqual([])
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

  it('are less sure where nobody could dial them', () => {
    expect(read('123 456 7890')[0]).toMatchObject({ value: '+11234567890' })
    expect(read('123 456 7890')[0]?.score).toBeLessThan(read('860 555 0142')[0]?.score ?? 0)
  })

  it('stay as said where nothing tells their country', () => {
    const phonePlan = null
    expect(values('860 555 0142', { phonePlan })).toEqual(['8605550142'])
    expect(values('oh one six one, four nine six, oh one two three four', { phonePlan })).toEqual(['016149601234'])
    expect(values('+44 (0)20 7946 0123', { phonePlan })).toEqual(['+442079460123'])
    expect(values('my number is 0176 123 456 78', { phonePlan, asked: [] })).toEqual(['017612345678'])
    expect(values('2004 1999 to 2004', { phonePlan, asked: [] })).toEqual([])
  })

  it('follow the plan of any country', () => {
    expect(values('03 331 6005', { phonePlan: 'NZ' })).toEqual(['+6433316005'])
    expect(values('8 (812) 202-25-11', { phonePlan: 'RU' })).toEqual(['+78122022511'])
  })

  it('may be told in words that keys stand for', () => {
    expect(values('1-800-PLUMBER')).toEqual(['+18007586237'])
    expect(values('one eight hundred flowers')).toEqual(['+18003569377'])
  })

  it('are none where that is said, or where they number something else', () => {
    expect(values('860 555 0142 is not my number')).toEqual([])
    expect(values('my account number is 8605550142')).toEqual([])
    expect(values('order number 8605550142 and my cell is 203 555 0117')).toEqual(['+12035550117'])
    expect(values('model 91a-677-0060')).toEqual([])
    expect(values('since 2026-04-12')).toEqual([])
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
