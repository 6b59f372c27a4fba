import { describe, expect, it } from 'vitest'
import { carried, listenTo } from '../testing/corpus-lines.ts'
import { LANGUAGES } from '../understanding/candidate.ts'
import * as en from './en/emergency/emergency.corpus.ts'
import * as es from './es/emergency/emergency.corpus.ts'
import * as fr from './fr/emergency/emergency.corpus.ts'
import * as frRejects from './fr/emergency/rejects.corpus.ts'
import * as frUnclear from './fr/emergency/unclear.corpus.ts'
import { locales } from './index.ts'

const CORPORA = { en, fr: { ...fr, ...frRejects, ...frUnclear }, es }

/** A language: where it is heard, sentences round a trouble and round what is none, and what is such a cry only where it stands alone. */
const SPOKEN = {
  en: {
    country: 'US',
    carriers: [
      'um hi this is Ann Lee {}',
      '{} at 12 Oak Street in Bristol',
      'good morning, I hope you can help, {}, thank you',
      "I'm not sure what happened but {}",
      'you guys were out here last week and {}',
      'I was in the shower and {}',
      '{} thank god you answered',
      'I was wondering if you could send someone {}',
      'nobody is answering {}',
    ],
    quiet: ['um hi this is Ann Lee {}'],
    cries: new Set(['help', 'help me please']),
    flood: 'the basement is flooding',
  },
  fr: {
    country: 'CA',
    carriers: [
      "euh bonjour je m'appelle Sylvie Gagnon {}",
      '{} au 12 rue des Érables à Lachine',
      "bonjour, j'espère que vous pouvez m'aider, {}, merci",
      'non non attendez {} vous arrivez dans combien de temps',
      "vous m'aviez posé une pompe l'an passé et là {}",
    ],
    quiet: ["bonjour je m'appelle Sylvie Gagnon {}", '{} vous pouvez venir mardi'],
    cries: new Set(['au secours', "à l'aide s'il vous plaît"]),
    flood: 'le sous-sol est inondé',
  },
  es: {
    country: 'US',
    carriers: [
      'bueno mire soy ana pérez {}',
      '{} en la calle roble doce en bristol',
      'buenos días perdone que moleste {} muchas gracias',
      'no sé qué pasó pero {}',
      '{} y nadie contesta',
      'ustedes vinieron la semana pasada y {}',
      'no soy cliente suyo {}',
      'estaba lavando los trastes y {}',
      'no puedo esperar {}',
    ],
    quiet: ['bueno mire soy ana pérez {}'],
    // "Si se" is misheard for "sí, se", and means "if" behind other words.
    cries: new Set(['ayuda', 'ayúdeme por favor', 'si se me esta inundando la casa']),
    flood: 'se está inundando el sótano',
  },
} as const

describe.each(LANGUAGES)('emergencies in %s', (language) => {
  const { emergencyCorpus, emergencyRejects, emergencyAmbiguous, emergencyMisheard } = CORPORA[language]
  const { country, carriers, quiet, cries, flood } = SPOKEN[language]
  const heard = listenTo(locales[language], { language, country, asked: [] })
  const isHot = (line: string) => ['life_safety', 'emergency'].includes(heard.best('emergency', line)?.value.level ?? 'none')

  it.each(emergencyCorpus.flatMap(({ level, kinds, says }) => says.map((line) => [line, level, kinds] as const)))(
    '%s: %s',
    (line, level, kinds) => {
      const found = heard.best('emergency', line)
      expect(found?.value.level).toBe(level)
      expect(kinds).toContain(found?.value.kind)
      expect(found?.text).toBe(line.slice(found?.start, found?.end))
    },
  )

  it.each(emergencyMisheard)('hears through what the recogniser made of it: %s', (line) => {
    expect(isHot(line)).toBe(true)
  })

  it('hears them inside longer sentences', () => {
    const hot = [...emergencyCorpus.filter(({ level }) => level !== 'urgent').flatMap(({ says }) => says), ...emergencyMisheard]
    const said = hot.filter((line) => !cries.has(line)).flatMap((line) => carried(carriers, line))
    expect(said.filter((line) => !isHot(line))).toEqual([])
  })

  it.each(emergencyAmbiguous)('leaves it to a question: %s', (line) => {
    for (const said of carried(quiet, line)) expect(isHot(said), said).toBe(false)
  })

  it.each(emergencyRejects)('wakes nobody for: %s', (line) => {
    for (const said of carried(quiet, line)) expect(isHot(said), said).toBe(false)
  })

  it('tells the dialog that somebody must be sent', () => {
    expect(heard.best('intent', flood)?.value).toBe('emergency')
  })
})
