import { describe, expect, it } from 'vitest'
import { listenTo } from '../../../testing/corpus-lines.ts'
import { en } from '../index.ts'

const heard = listenTo(en, { language: 'en', country: 'US', asked: [] })
const isHot = (line: string) => ['life_safety', 'emergency'].includes(heard.best('emergency', line)?.value.level ?? 'none')

describe('emergencies in English', () => {
  it('is not fooled by a caller who denies it first', () => {
    expect(isHot("I don't smell gas but water is pouring through the ceiling")).toBe(true)
    expect(isHot("it's not the toilet, sewage is coming up in the tub")).toBe(true)
  })
})
