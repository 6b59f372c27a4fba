import { describe, expect, it } from 'vitest'
import { triageOf } from '../slots/emergency/triage.ts'
import { listenTo } from '../testing/corpus-lines.ts'
import { LANGUAGES } from '../understanding/candidate.ts'
import { understand } from '../understanding/understand.ts'
import * as en from './en/emergency/triage.corpus.ts'
import * as es from './es/emergency/triage.corpus.ts'
import * as fr from './fr/emergency/triage.corpus.ts'
import { locales } from './index.ts'

const CORPORA = { en, fr, es }
const COUNTRY = { en: 'US', fr: 'CA', es: 'US' } as const
/** Of problems that can wait, so many may be asked about or alarm: a needless question is cheap, but is to be rare. */
const ASKED_NEEDLESSLY = 0.1
/** Of emergencies without a word for one, at least so many alarm or are asked about. */
const FOUND = 0.85

describe.each(LANGUAGES)('how pressing it is in %s', (language) => {
  const { obliqueEmergencies, routineProblems, urgencySays, urgencyRejects, urgencyAmbiguous, urgencyMisheard } = CORPORA[language]
  const country = COUNTRY[language]
  const heard = listenTo(locales[language], { language, country, asked: ['confirmation'] })
  const verdict = (line: string) =>
    triageOf(understand(line, locales[language], { language, country, asked: ['problem'] }).candidates, 'balanced').verdict

  it.each(Object.entries(urgencySays).flatMap(([value, says]) => says.map((line: string) => [line, value] as const)))(
    '"%s" is %s',
    (line, value) => {
      expect(heard.best('urgency', line)?.value).toBe(value)
    },
  )

  it.each([...urgencyRejects, ...urgencyAmbiguous])('"%s" tells nothing of it', (line) => {
    expect(['routine', 'told', undefined]).toContain(heard.best('urgency', line)?.value)
  })

  it.each(urgencyMisheard)('hears through what the recogniser made of it: $says', ({ says, value }) => {
    expect(heard.best('urgency', says)?.value).toBe(value)
  })

  it('finds emergencies that are told without a word for one', () => {
    const missed = obliqueEmergencies.filter((line) => verdict(line) === 'routine')
    expect(1 - missed.length / obliqueEmergencies.length, missed.join('\n')).toBeGreaterThanOrEqual(FOUND)
  })

  it('lets routine work be', () => {
    const asked = routineProblems.filter((line) => verdict(line) !== 'routine')
    expect(asked.length / routineProblems.length, asked.join('\n')).toBeLessThanOrEqual(ASKED_NEEDLESSLY)
  })
})
