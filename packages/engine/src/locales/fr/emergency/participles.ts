import type { EmergencyConcept } from '../../../slots/emergency/concepts.ts'

const LETTER = /\p{L}/u

const AGREED = ['é', 'ée', 'és', 'ées']
/** What else a recogniser makes of a participle: "le tuyau a éclater". */
const SOUNDING = [...AGREED, 'er', 'ez']

/**
 * What happens by itself, so that "éclater" can only be "éclaté" misheard or as bad. Elsewhere the infinitive is another matter: a leak
 * "à réparer" is not repaired, and who asks how to "fermer l'eau" has not done it.
 */
const HAPPENS: ReadonlySet<EmergencyConcept> = new Set([
  'burst',
  'broke',
  'pierced',
  'flood',
  'overflow',
  'collapse',
  'ceiling_falls',
  'floor_falls',
  'buried',
  'trapped',
  'hurt',
  'shock',
  'gush',
  'sounding',
  'backup',
  'up_drain',
  'coming_up',
  'frozen_pipe',
  'no_heat',
  'clogged',
  'symptom',
  'burning_smell',
  'fire',
  'past',
])

/**
 * A pattern in which every word that ends in "é" may have any ending of the same sound. Patterns are the grammar's own, read when it
 * is loaded; callers' words never come here.
 */
export function soundingParticiples(pattern: string, concept: EmergencyConcept): string {
  const endings = HAPPENS.has(concept) ? SOUNDING : AGREED
  let out = ''
  for (let at = 0; at < pattern.length; ) {
    let end = at
    while (end < pattern.length && LETTER.test(pattern.charAt(end))) end += 1
    const word = pattern.slice(at, end)
    if (word.length > 3 && word.endsWith('é')) out += `(${endings.map((ending) => word.slice(0, -1) + ending).join('|')})`
    else out += word || pattern.charAt(at)
    at = Math.max(end, at + 1)
  }
  return out
}
