import { readFileSync } from 'node:fs'
import { type Dialog, type Language, parseBusiness, start, step, tradesIntake } from '@callwright/engine'
import * as en from '../../packages/engine/src/locales/en/emergency/triage.corpus.ts'
import * as es from '../../packages/engine/src/locales/es/emergency/triage.corpus.ts'
import * as fr from '../../packages/engine/src/locales/fr/emergency/triage.corpus.ts'

/** What becomes of a caller's first words: the owner is alarmed, the caller is asked whether it is an emergency, or neither. */
type Verdict = 'alarm' | 'ask' | 'calm'

type Row = {
  readonly utterance: string
  readonly lang: string
  readonly expect: {
    readonly emergency?: { readonly level: string; readonly alt_level?: string | readonly string[] } | null
    readonly intent?: { readonly value: string }
  }
}

const AT = '2026-11-23T14:05:00.000Z'
const BUSINESS: Readonly<Record<Language, readonly [file: string, locale: string]>> = {
  en: ['examples/bristol-plumbing/business.json', 'en-US'],
  fr: ['test-fixtures/businesses/plomberie-lachine.json', 'fr-CA'],
  es: ['examples/bristol-plumbing/business.json', 'es-US'],
}
const dialogs = new Map<string, Dialog>()

function dialogOf(file: string): Dialog {
  const known = dialogs.get(file)
  if (known) return known
  const parsed = parseBusiness(JSON.parse(readFileSync(file, 'utf8')))
  if (!parsed.ok) throw new Error(`${file} is no business`)
  const dialog = tradesIntake(parsed.facts)
  dialogs.set(file, dialog)
  return dialog
}

/** Plays the words to the dialog as the first of a call. */
export function firstVerdict(utterance: string, language: Language): Verdict {
  const [file, locale] = BUSINESS[language]
  const dialog = dialogOf(file)
  const opened = start(dialog, { id: 'score', at: AT, channel: 'test', callerPhone: '+18605550142', upcoming: [], locale })
  const { view, listen } = step(dialog, opened.session, { id: 'x', at: AT, type: 'heard', text: utterance })
  if (view.emergency) return 'alarm'
  return listen.confirming === 'emergency' ? 'ask' : 'calm'
}

/** Words and one question together: what share of emergencies is found, by which of them, and how many others are asked needlessly. */
export function triageFigures(expected: string, language: Language): { readonly figures: string; readonly of: number } {
  const rows = rowsOf(expected, language).map((row) => ({ row, level: levelOf(row), verdict: firstVerdict(row.utterance, language) }))
  const hot = rows.filter(({ level }) => isHot(level))
  const found = hot.filter(({ row, verdict }) => verdict !== 'calm' || !levelsOf(row).every(isHot))
  const calm = rows.filter(({ level }) => !isHot(level))
  const alarms = calm.filter(({ row, verdict }) => verdict === 'alarm' && !levelsOf(row).some(isHot))
  const asked = (which: string) => {
    const those = calm.filter(({ level }) => level === which)
    return `${percent(those.filter(({ verdict }) => verdict === 'ask').length, those.length)} of ${those.length} ${which}`
  }
  return {
    figures: `recall ${percent(found.length, hot.length)} of ${hot.length}, false alarms ${percent(alarms.length, calm.length)} of ${calm.length}, asked ${asked('urgent')}, ${asked('none')}`,
    of: hot.length,
  }
}

/** How many of those who call for a visit are asked whether it is an emergency. */
export function askedFigures(expected: string, language: Language): { readonly figures: string; readonly of: number } {
  const rows = rowsOf(expected, language).filter(({ expect }) => expect.intent?.value === 'new_appointment')
  const verdicts = rows.map(({ utterance }) => firstVerdict(utterance, language))
  const count = (verdict: Verdict) => verdicts.filter((each) => each === verdict).length
  return { figures: `asked ${percent(count('ask'), rows.length)}, alarmed ${percent(count('alarm'), rows.length)}`, of: rows.length }
}

/** Sentences of our own: emergencies without a word for one, and routine work. */
export function ownFigures(language: Language): { readonly oblique: string; readonly routine: string; readonly of: number } {
  const { obliqueEmergencies, routineProblems } = { en, fr, es }[language]
  const told = obliqueEmergencies.map((line) => firstVerdict(line, language))
  const ordinary = routineProblems.map((line) => firstVerdict(line, language))
  const share = (verdicts: readonly Verdict[], ...which: Verdict[]) =>
    percent(verdicts.filter((each) => which.includes(each)).length, verdicts.length)
  return {
    oblique: `recall ${share(told, 'alarm', 'ask')}, by words alone ${share(told, 'alarm')}`,
    routine: `asked ${share(ordinary, 'ask')}, false alarms ${share(ordinary, 'alarm')}`,
    of: obliqueEmergencies.length,
  }
}

const isHot = (level: string): boolean => level === 'life_safety' || level === 'emergency'
const levelOf = ({ expect }: Row): string => expect.emergency?.level ?? 'none'
const levelsOf = (row: Row): string[] => [levelOf(row), ...[row.expect.emergency?.alt_level ?? []].flat()]
const percent = (n: number, of: number): string => `${(of === 0 ? 0 : (100 * n) / of).toFixed(1)}%`

function rowsOf(file: string, language: Language): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line): Row => JSON.parse(line))
    .filter(({ lang }) => lang === language)
}
