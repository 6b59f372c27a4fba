/**
 * What words can stand for when somebody describes trouble. A language maps its words to these; the rules speak only of these.
 * First group: things. Second: what they do. Third: how much and how often.
 */
const TROUBLES = [
  'water',
  'pipe',
  'weak_part',
  'fixture',
  'drain',
  'place',
  'room',
  'onto_floor',
  'into_fixture',
  'ceiling',
  'plaster',
  'inside_wall',
  'house',
  'gas',
  'gas_certain',
  'gas_place',
  'gas_only',
  'unlit',
  'eggs',
  'co',
  'alarm',
  'electrical',
  'heating',
  'appliance',
  'hot_water',
  'sewage',
  'sewer',
  'dirty',
  'bucket',
  'tap',
  'small_part',
  'above',
  'many_people',

  'smell',
  'odd_smell',
  'hiss',
  'sounding',
  'chirp',
  'sparks_seen',
  'four_beeps',
  'fresh_air',
  'symptom',
  'smoke',
  'fire',
  'burning_smell',
  'shock',
  'spark',
  'electric_sign',
  'trips',
  'collapse',
  'floor_falls',
  'ceiling_falls',
  'trapped',
  'buried',
  'hurt',
  'helpless',
  'gush',
  'gush_certain',
  'gush_now',
  'flow',
  'coming',
  'escape',
  'flood',
  'flood_noun',
  'full',
  'rising',
  'overflow',
  'burst',
  'broke',
  'in_hand',
  'pierced',
  'leak',
  'leak_noun',
  'leak_severe',
  'drip',
  'coming_up',
  'up_drain',
  'backup',
  'no_water',
  'nothing_comes',
  'one_place',
  'only_air',
  'well_pump',
  'dead',
  'overpressure',
  'no_heat',
  'cold_house',
  'cold',
  'freeze',
  'no_hot_water',
  'clogged',
  'only_toilet',
  'frozen_pipe',
  'low_pressure',
  'stain',
  'wet',

  'everywhere',
  'severe',
  'unstoppable',
  'water_unstoppable',
  'runs_on',
  'losing',
  'bang',
  'often',
  'vulnerable',
  'now',
  'help',
  'emergency_word',
  'contained',
] as const

/**
 * What makes trouble less, or not real: denied, past, imagined, elsewhere, an idiom. `not` reaches forward ("no smell of gas"),
 * `not_behind` back to the word before it ("ça ne sent pas"). `cleared` settles even what stands before a "but" ("but the gas company
 * came and found nothing"). `topic` is trouble spoken of, not had ("do you handle …"); `own` is whose it is ("my", "we have"). Also who is spoken of, which alone is no trouble.
 */
const MARKS = [
  'person',
  'plea',
  'not',
  'not_behind',
  'not_think',
  'clause',
  'and',
  'own',
  'topic',
  'present',
  'but',
  'past',
  'was',
  'found',
  'resolved',
  'cleared',
  'what_if',
  'idle_question',
  'elsewhere',
  'price',
  'install',
  'paperwork',
  'slow',
  'no_leak',
  'can_wait',
  'not_emergency',
  'on_purpose',
  'heat_ok',
  'spare',
  'low_battery',
  'again',
  'ignore',
] as const

export const EMERGENCY_CONCEPTS = [...TROUBLES, ...MARKS] as const
export type EmergencyConcept = (typeof EMERGENCY_CONCEPTS)[number]

/** What callers of one language say, by concept, as patterns of a phrase book; the longest match over a word wins. */
export type EmergencyWords = Readonly<Record<EmergencyConcept, readonly string[]>>

/** Concepts are handled as small numbers: their place in the list. */
export const CONCEPT_ID: ReadonlyMap<EmergencyConcept, number> = new Map(EMERGENCY_CONCEPTS.map((concept, id) => [concept, id]))

/** Where the marks begin: trouble has smaller numbers. */
export const FIRST_MARK = TROUBLES.length

/** A table over concept numbers: 1 for each of `some`. */
export function conceptTable(some: readonly EmergencyConcept[]): Uint8Array {
  const table = new Uint8Array(EMERGENCY_CONCEPTS.length)
  for (const concept of some) table[CONCEPT_ID.get(concept) ?? 0] = 1
  return table
}

/** The years that trouble of the past is told of, as alternatives of a pattern: "in 2019". */
export const PAST_YEARS = `(${Array.from({ length: 50 }, (_, at) => 1980 + at).join('|')})`
