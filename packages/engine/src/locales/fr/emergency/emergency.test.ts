import { describe, expect, it } from 'vitest'
import { listenTo } from '../../../testing/corpus-lines.ts'
import { fr } from '../index.ts'
import { soundingParticiples } from './participles.ts'

const heard = listenTo(fr, { language: 'fr', country: 'CA', asked: [] })
const isHot = (line: string) => ['life_safety', 'emergency'].includes(heard.best('emergency', line)?.value.level ?? 'none')

describe('emergencies in French', () => {
  it('is not fooled by a caller who denies it first', () => {
    expect(isHot("je sens pas de gaz mais l'eau coule du plafond")).toBe(true)
    expect(isHot("c'est pas la toilette c'est l'égout qui remonte dans le bain")).toBe(true)
  })

  it('does not take a repair that did not hold, or one that is asked for, for the end of it', () => {
    expect(isHot('le tuyau que vous avez réparé a encore éclaté')).toBe(true)
    expect(isHot("j'ai un tuyau éclaté à réparer tout de suite")).toBe(true)
    expect(isHot("un tuyau a éclaté mais c'est réparé")).toBe(false)
  })
})

describe('the sounds of participles', () => {
  it('may be printed as infinitives where things happen by themselves', () => {
    expect(soundingParticiples('tuyau éclaté', 'burst')).toBe('tuyau (éclaté|éclatée|éclatés|éclatées|éclater|éclatez)')
  })

  it('keep to their agreement where the infinitive is another matter', () => {
    expect(soundingParticiples('fermé', 'contained')).toBe('(fermé|fermée|fermés|fermées)')
  })
})
