import { describe, expect, it } from 'vitest'
import { best } from '../../../understanding/candidate.ts'
import { tokenise } from '../../../understanding/token.ts'
import { frenchWords } from '../vocabulary.ts'
import { emergencyCorpus } from './emergency.corpus.ts'
import { emergency } from './emergency.ts'
import { soundingParticiples } from './participles.ts'
import { emergencyRejects } from './rejects.corpus.ts'
import { emergencyAmbiguous, emergencyMisheard } from './unclear.corpus.ts'

const found = (text: string) =>
  emergency.read({ text, tokens: tokenise(text, { elision: true, vocabulary: frenchWords }) }, { language: 'fr', country: 'CA', asked: [] })
const read = (text: string) => best(found(text), 'emergency')
const isHot = (text: string) => ['life_safety', 'emergency'].includes(read(text)?.value.level ?? 'none')

const CRIES = new Set(['au secours', "à l'aide s'il vous plaît"])
const hotLines = emergencyCorpus.filter(({ level }) => level !== 'urgent').flatMap(({ says }) => says)

describe('emergencies in French', () => {
  it.each(emergencyCorpus.flatMap(({ level, kinds, says }) => says.map((line) => [line, level, kinds] as const)))(
    '%s: %s',
    (line, level, kinds) => {
      const heard = read(line)
      expect(heard?.value.level).toBe(level)
      expect(kinds).toContain(heard?.value.kind)
      expect(heard?.text).toBe(line.slice(heard?.start, heard?.end))
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
    (line: string) => `euh bonjour je m'appelle Sylvie Gagnon ${line}`,
    (line: string) => `${line} au 12 rue des Érables à Lachine`,
    (line: string) => `bonjour, j'espère que vous pouvez m'aider, ${line}, merci`,
    (line: string) => `non non attendez ${line} vous arrivez dans combien de temps`,
    (line: string) => `vous m'aviez posé une pompe l'an passé et là ${line}`,
  ])('hears it inside a longer sentence (%#)', (carry) => {
    for (const line of [...hotLines, ...emergencyMisheard]) if (!CRIES.has(line)) expect(isHot(carry(line)), carry(line)).toBe(true)
  })

  it.each([(line: string) => `bonjour je m'appelle Sylvie Gagnon ${line}`, (line: string) => `${line} vous pouvez venir mardi`])(
    'wakes nobody for it inside a longer sentence (%#)',
    (carry) => {
      for (const line of emergencyRejects) expect(isHot(carry(line)), carry(line)).toBe(false)
    },
  )

  it('is not fooled by a caller who denies it first', () => {
    expect(isHot("je sens pas de gaz mais l'eau coule du plafond")).toBe(true)
    expect(isHot("c'est pas la toilette c'est l'égout qui remonte dans le bain")).toBe(true)
  })

  it('does not take a repair that did not hold, or one that is asked for, for the end of it', () => {
    expect(isHot('le tuyau que vous avez réparé a encore éclaté')).toBe(true)
    expect(isHot("j'ai un tuyau éclaté à réparer tout de suite")).toBe(true)
    expect(isHot("un tuyau a éclaté mais c'est réparé")).toBe(false)
  })

  it('tells the dialog that somebody must be sent', () => {
    expect(best(found('le sous-sol est inondé'), 'intent')?.value).toBe('emergency')
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
