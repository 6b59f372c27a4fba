import { describe, expect, it } from 'vitest'
import { listenTo } from '../../../testing/corpus-lines.ts'
import { es } from '../index.ts'

const heard = listenTo(es, { language: 'es', country: 'US', asked: [] })
const isHot = (line: string) => ['life_safety', 'emergency'].includes(heard.best('emergency', line)?.value.level ?? 'none')

describe('emergencies in Spanish', () => {
  it('is not fooled by a caller who denies something first', () => {
    expect(isHot('no huele a gas pero está cayendo agua del techo')).toBe(true)
    expect(isHot('no es la taza es el drenaje que se regresa por la tina')).toBe(true)
  })

  it('takes "sí" for yes and "si" for if', () => {
    expect(isHot('sí huele a gas')).toBe(true)
    expect(isHot('qué hago si huele a gas')).toBe(false)
  })
})
