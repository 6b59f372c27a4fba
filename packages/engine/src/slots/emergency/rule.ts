import type { EmergencyKind, EmergencyLevel } from '../../understanding/candidate.ts'
import type { EmergencyConcept } from './concepts.ts'

/**
 * One way in which trouble shows. Every entry of `all` (any one of its concepts) must be mentioned, each within `span` words of the
 * one before. `bare`: names a trouble without saying that it happens, so talk of prices, installing, papers or idle questions
 * turns it off. `containable`: shutting the water off, or a slow drip, makes it urgent only.
 */
export type EmergencyRule = {
  readonly name: string
  readonly level: Exclude<EmergencyLevel, 'none'>
  readonly kind: EmergencyKind
  readonly all: readonly (readonly EmergencyConcept[])[]
  readonly span?: number
  readonly bare?: true
  readonly containable?: true
  /** Water that runs hard, but at a tap or into a basin that takes it: whether that is an emergency is asked. */
  readonly atTap?: 'asked'
  /** Concepts that turn the rule off wherever they are said. */
  readonly unless?: readonly EmergencyConcept[]
}

/** Marks the name of a rule whose trouble words do not settle. */
export const TO_BE_ASKED = '.to-be-asked'

export const MOVING: readonly EmergencyConcept[] = [
  'gush',
  'gush_certain',
  'gush_now',
  'flow',
  'coming',
  'escape',
  'leak',
  'drip',
  'rising',
  'flood',
]
export const LIQUID: readonly EmergencyConcept[] = [
  'water',
  'gush',
  'gush_certain',
  'gush_now',
  'leak',
  'drip',
  'flood',
  'leak_noun',
  'leak_severe',
]
export const SOMEWHERE: readonly EmergencyConcept[] = ['place', 'room', 'onto_floor', 'ceiling', 'inside_wall', 'house']
export const PLUMBING: readonly EmergencyConcept[] = ['pipe', 'weak_part', 'fixture', 'appliance', 'tap', 'drain']
export const SMELL: readonly EmergencyConcept[] = ['smell', 'odd_smell']
