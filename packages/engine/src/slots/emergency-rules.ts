import type { EmergencyKind, EmergencyLevel } from '../understanding/candidate.ts'
import type { EmergencyConcept } from './emergency-concepts.ts'

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
  /** Concepts that turn the rule off wherever they are said. */
  readonly unless?: readonly EmergencyConcept[]
}

const MOVING: readonly EmergencyConcept[] = [
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
const LIQUID: readonly EmergencyConcept[] = [
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
const SOMEWHERE: readonly EmergencyConcept[] = ['place', 'room', 'onto_floor', 'ceiling', 'inside_wall', 'house']
const PLUMBING: readonly EmergencyConcept[] = ['pipe', 'weak_part', 'fixture', 'appliance', 'tap', 'drain']

/** In order of weight: the first that fires within its level gives the kind. */
export const EMERGENCY_RULES: readonly EmergencyRule[] = [
  // Gas: smelled, heard or hit.
  { name: 'gas-smelled', level: 'life_safety', kind: 'gas', all: [['gas'], ['smell']], span: 8 },
  { name: 'rotten-eggs', level: 'life_safety', kind: 'gas', all: [['eggs'], ['smell']], span: 6, unless: ['hot_water'] },
  {
    name: 'gas-escaping',
    level: 'life_safety',
    kind: 'gas',
    all: [['gas'], ['hiss', 'gush', 'gush_certain', 'gush_now', 'coming', 'escape']],
    span: 6,
  },
  { name: 'gas-leak', level: 'life_safety', kind: 'gas', all: [['gas'], ['leak_noun', 'leak']], span: 3, bare: true },
  { name: 'gas-line-hit', level: 'life_safety', kind: 'gas', all: [['gas'], ['broke', 'burst', 'pierced']], span: 4, bare: true },
  { name: 'gas-hiss', level: 'life_safety', kind: 'gas', all: [['hiss'], ['smell', 'gas_place']], span: 10 },
  { name: 'gas-heard', level: 'life_safety', kind: 'gas', all: [['gas'], ['sounding']], span: 4 },
  { name: 'gas-in-house', level: 'life_safety', kind: 'gas', all: [['gas_certain']] },
  { name: 'gas-sick', level: 'life_safety', kind: 'gas', all: [['gas', 'eggs'], ['symptom']], span: 12 },

  // Carbon monoxide: an alarm, or people who feel it.
  {
    name: 'co-alarm-sounds',
    level: 'life_safety',
    kind: 'carbon_monoxide',
    all: [['co'], ['sounding', 'chirp', 'four_beeps', 'rising']],
    span: 10,
    unless: ['low_battery'],
  },
  { name: 'co-sick', level: 'life_safety', kind: 'carbon_monoxide', all: [['co'], ['symptom']] },
  { name: 'fresh-air', level: 'life_safety', kind: 'carbon_monoxide', all: [['fresh_air']] },
  { name: 'alarm-and-sick', level: 'life_safety', kind: 'carbon_monoxide', all: [['alarm', 'sounding'], ['symptom']], span: 16 },
  { name: 'four-beeps', level: 'life_safety', kind: 'carbon_monoxide', all: [['four_beeps']], unless: ['low_battery'] },
  {
    name: 'alarm-at-heating',
    level: 'life_safety',
    kind: 'carbon_monoxide',
    all: [['alarm'], ['sounding'], ['heating', 'appliance', 'house']],
    span: 8,
    unless: ['low_battery'],
  },
  { name: 'sick-by-heating', level: 'life_safety', kind: 'carbon_monoxide', all: [['symptom'], ['heating', 'appliance']], span: 10 },
  { name: 'co-named', level: 'life_safety', kind: 'carbon_monoxide', all: [['co']], bare: true, unless: ['low_battery'] },

  // Fire and smoke.
  { name: 'fire', level: 'life_safety', kind: 'fire', all: [['fire']] },
  { name: 'smoke', level: 'life_safety', kind: 'fire', all: [['smoke']] },
  { name: 'smoke-alarm', level: 'life_safety', kind: 'fire', all: [['alarm'], ['sounding']], span: 5, unless: ['low_battery'] },
  { name: 'burning-smell', level: 'life_safety', kind: 'fire', all: [['burning_smell']] },

  // Water and electricity.
  {
    name: 'shock-from-water',
    level: 'life_safety',
    kind: 'electrical',
    all: [['shock'], ['tap', 'fixture', 'water', 'pipe', 'weak_part', 'appliance', 'electrical']],
    span: 10,
  },
  { name: 'sparks-seen', level: 'life_safety', kind: 'electrical', all: [['sparks_seen']] },
  {
    name: 'sparks',
    level: 'life_safety',
    kind: 'electrical',
    all: [
      ['spark'],
      ['electrical', 'water', 'ceiling', 'leak', 'leak_noun', 'wet', 'appliance', 'heating', 'flood', 'inside_wall', 'drip'],
    ],
    span: 14,
  },
  {
    name: 'water-at-electrics',
    level: 'life_safety',
    kind: 'electrical',
    all: [[...LIQUID, 'overflow', 'rising', 'wet'], ['electrical']],
    span: 9,
  },

  // People and ceilings.
  { name: 'ceiling-falls', level: 'life_safety', kind: 'flooding', all: [['ceiling'], ['collapse']], span: 6 },
  { name: 'ceiling-down', level: 'life_safety', kind: 'flooding', all: [['ceiling_falls']] },
  { name: 'trapped', level: 'life_safety', kind: 'other', all: [['trapped'], ['person']], span: 8 },
  { name: 'hurt', level: 'life_safety', kind: 'other', all: [['hurt'], ['person']], span: 8 },
  {
    name: 'helpless-in-water',
    level: 'life_safety',
    kind: 'flooding',
    all: [['helpless'], ['water', 'flood', 'gush', 'rising']],
    span: 16,
  },

  // Sewage where people live. Before clean water, whose signs it shares.
  {
    name: 'sewage-comes-up',
    level: 'emergency',
    kind: 'sewage',
    all: [
      ['sewage'],
      ['coming_up', 'overflow', 'backup', 'coming', 'flood', 'escape', 'rising', 'everywhere', 'leak', 'leak_noun', 'flow'],
    ],
    span: 10,
  },
  {
    name: 'sewage-somewhere',
    level: 'emergency',
    kind: 'sewage',
    all: [['sewage'], ['drain', 'place', 'room', 'onto_floor', 'fixture', 'house', 'tap']],
    span: 8,
    bare: true,
    unless: ['smell'],
  },
  {
    name: 'dirty-water-comes',
    level: 'emergency',
    kind: 'sewage',
    all: [['dirty'], ['coming_up', 'overflow', 'backup', 'everywhere', 'flood']],
    span: 10,
  },
  {
    name: 'dirty-water-spills',
    level: 'emergency',
    kind: 'sewage',
    all: [['dirty'], ['place', 'onto_floor', 'drain', 'fixture']],
    span: 5,
    bare: true,
  },
  {
    name: 'sewer-backs-up',
    level: 'emergency',
    kind: 'sewage',
    all: [
      ['sewer', 'house'],
      ['backup', 'overflow', 'coming_up'],
    ],
    span: 8,
  },
  {
    name: 'sewer-smell-and-water',
    level: 'emergency',
    kind: 'sewage',
    all: [['sewer', 'sewage'], ['smell'], ['water', 'wet', 'flood']],
    span: 8,
  },
  { name: 'comes-up-drain', level: 'emergency', kind: 'sewage', all: [['coming_up'], ['drain', 'fixture']], span: 8 },
  {
    name: 'backs-up-onto-floor',
    level: 'emergency',
    kind: 'sewage',
    all: [['backup'], ['onto_floor', 'into_fixture', 'everywhere', 'now', 'house']],
    span: 8,
  },
  { name: 'drains-overflow', level: 'emergency', kind: 'sewage', all: [['drain'], ['overflow']], span: 4, containable: true },

  // Water going where it must not.
  {
    name: 'pipe-burst-gushing',
    level: 'emergency',
    kind: 'burst_pipe',
    all: [
      ['pipe', 'weak_part'],
      ['burst', 'broke', 'pierced'],
      [...MOVING, 'everywhere', 'unstoppable', 'water'],
    ],
    span: 12,
    containable: true,
  },
  {
    name: 'pipe-burst',
    level: 'emergency',
    kind: 'burst_pipe',
    all: [['burst'], ['pipe', 'frozen_pipe', 'weak_part', 'fixture', 'appliance', 'tap']],
    span: 5,
    bare: true,
    containable: true,
  },
  {
    name: 'pipe-broke',
    level: 'emergency',
    kind: 'burst_pipe',
    all: [
      ['pipe', 'frozen_pipe'],
      ['broke', 'pierced'],
    ],
    span: 5,
    bare: true,
    containable: true,
  },
  {
    name: 'pierced-gushing',
    level: 'emergency',
    kind: 'burst_pipe',
    all: [
      ['burst', 'broke', 'pierced'],
      ['gush', 'gush_certain', 'gush_now'],
    ],
    span: 12,
    containable: true,
  },
  {
    name: 'bang-and-wet',
    level: 'emergency',
    kind: 'burst_pipe',
    all: [['bang'], ['wet', 'water', 'flow', 'flood', 'hiss', 'gush']],
    span: 14,
    containable: true,
  },
  {
    name: 'gushing-from-pipe',
    level: 'emergency',
    kind: 'burst_pipe',
    all: [
      ['gush', 'gush_certain', 'gush_now'],
      ['pipe', 'weak_part', 'inside_wall'],
    ],
    span: 8,
    containable: true,
  },
  {
    name: 'gushing',
    level: 'emergency',
    kind: 'flooding',
    all: [
      ['gush', 'gush_certain', 'gush_now'],
      [
        'water',
        'fixture',
        'appliance',
        'drain',
        'tap',
        'heating',
        'place',
        'room',
        'onto_floor',
        'ceiling',
        'house',
        'unstoppable',
        'everywhere',
        'escape',
      ],
    ],
    span: 8,
    containable: true,
  },
  { name: 'gushing-certain', level: 'emergency', kind: 'flooding', all: [['gush_certain', 'gush_now']], containable: true },
  {
    name: 'through-the-ceiling',
    level: 'emergency',
    kind: 'flooding',
    all: [['water', 'leak', 'drip', 'leak_noun', 'gush', 'wet'], ['ceiling']],
    span: 8,
    containable: true,
    bare: true,
    unless: ['stain'],
  },
  {
    name: 'water-moving-indoors',
    level: 'emergency',
    kind: 'flooding',
    all: [['water'], ['coming', 'flow', 'escape', 'gush', 'leak'], SOMEWHERE],
    span: 7,
    containable: true,
  },
  {
    name: 'water-everywhere',
    level: 'emergency',
    kind: 'flooding',
    all: [['water', 'leak', 'wet'], ['everywhere']],
    span: 7,
    containable: true,
  },
  {
    name: 'water-unstoppable',
    level: 'emergency',
    kind: 'flooding',
    all: [['water', 'gush', 'flow', 'coming', 'leak', 'pipe', 'overflow', 'escape'], ['unstoppable']],
    span: 10,
    containable: true,
  },
  {
    name: 'water-rising',
    level: 'emergency',
    kind: 'flooding',
    all: [['water', 'place', 'wet', 'drain'], ['rising']],
    span: 9,
    containable: true,
    unless: ['stain'],
  },
  {
    name: 'water-comes-up',
    level: 'emergency',
    kind: 'flooding',
    all: [['water', 'wet', 'water_unstoppable'], ['coming_up'], SOMEWHERE],
    span: 8,
    containable: true,
  },
  { name: 'comes-up-floor', level: 'emergency', kind: 'sewage', all: [['coming_up'], ['onto_floor', 'everywhere']], span: 5 },
  { name: 'water-not-stopping', level: 'emergency', kind: 'flooding', all: [['water_unstoppable']], containable: true },
  { name: 'shut-but-coming', level: 'emergency', kind: 'flooding', all: [['contained'], ['unstoppable']], span: 10 },
  { name: 'unstoppable-twice', level: 'emergency', kind: 'flooding', all: [['unstoppable'], ['unstoppable']], span: 4 },
  { name: 'losing', level: 'emergency', kind: 'flooding', all: [['losing']] },
  { name: 'bucket-fills', level: 'emergency', kind: 'flooding', all: [['bucket'], ['often']], span: 8 },
  { name: 'flooding', level: 'emergency', kind: 'flooding', all: [['flood']], containable: true },
  { name: 'flood-named', level: 'emergency', kind: 'flooding', all: [['flood_noun']], bare: true, containable: true },
  { name: 'overflowing', level: 'emergency', kind: 'flooding', all: [['overflow']], containable: true },
  { name: 'leak-named-severe', level: 'emergency', kind: 'leak', all: [['leak_severe']], containable: true, bare: true },
  {
    name: 'leak-severe',
    level: 'emergency',
    kind: 'leak',
    all: [
      ['leak', 'leak_noun', 'drip'],
      ['severe', 'everywhere', 'losing', 'unstoppable'],
    ],
    span: 6,
    containable: true,
  },
  {
    name: 'leak-now',
    level: 'emergency',
    kind: 'leak',
    all: [
      ['leak', 'leak_noun', 'water'],
      ['now', 'help', 'emergency_word'],
    ],
    span: 12,
    bare: true,
    containable: true,
  },

  // Without water, without heat.
  { name: 'no-water', level: 'emergency', kind: 'no_water', all: [['no_water']], bare: true, unless: ['on_purpose', 'one_place'] },
  {
    name: 'nothing-from-tap',
    level: 'emergency',
    kind: 'no_water',
    all: [
      ['nothing_comes', 'only_air'],
      ['tap', 'house', 'water', 'fixture'],
    ],
    span: 10,
    unless: ['on_purpose'],
  },
  { name: 'well-pump', level: 'emergency', kind: 'no_water', all: [['well_pump'], ['dead']], span: 6 },
  { name: 'no-heat', level: 'emergency', kind: 'no_heat', all: [['no_heat']], bare: true, unless: ['on_purpose', 'heat_ok'] },
  {
    name: 'heating-dead',
    level: 'emergency',
    kind: 'no_heat',
    all: [['heating'], ['dead', 'cold', 'cold_house']],
    span: 7,
    unless: ['heat_ok', 'on_purpose'],
  },
  {
    name: 'heater-dead-in-frost',
    level: 'emergency',
    kind: 'no_heat',
    all: [
      ['dead', 'no_hot_water', 'no_heat'],
      ['freeze', 'frozen_pipe', 'cold_house'],
    ],
    span: 12,
    unless: ['heat_ok', 'on_purpose'],
  },
  { name: 'cold-house', level: 'emergency', kind: 'no_heat', all: [['cold_house']], bare: true, unless: ['heat_ok', 'on_purpose'] },

  // A cry alone.
  { name: 'emergency-said', level: 'emergency', kind: 'other', all: [['emergency_word']], bare: true },

  // Today or tomorrow.
  { name: 'no-hot-water', level: 'urgent', kind: 'other', all: [['no_hot_water']], bare: true },
  { name: 'only-toilet', level: 'urgent', kind: 'other', all: [['only_toilet'], ['clogged', 'dead', 'fixture']], span: 12 },
  { name: 'out-of-use', level: 'urgent', kind: 'other', all: [['clogged'], ['contained', 'vulnerable', 'now']], span: 12 },
  { name: 'vulnerable', level: 'urgent', kind: 'other', all: [['vulnerable'], [...PLUMBING, 'hot_water', 'heating']], span: 14 },
  { name: 'frozen', level: 'urgent', kind: 'burst_pipe', all: [['frozen_pipe']], bare: true },
  { name: 'frost-coming', level: 'urgent', kind: 'leak', all: [['freeze'], [...PLUMBING, 'leak']], span: 16, bare: true },
  { name: 'low-pressure', level: 'urgent', kind: 'no_water', all: [['low_pressure'], ['house', 'water', 'tap']], span: 10, bare: true },
  {
    name: 'stain',
    level: 'urgent',
    kind: 'leak',
    all: [
      ['stain', 'wet'],
      ['ceiling', 'place', 'onto_floor', 'room', 'appliance', 'inside_wall'],
    ],
    span: 8,
    bare: true,
  },
  {
    name: 'leaking-part',
    level: 'urgent',
    kind: 'leak',
    all: [
      ['leak', 'leak_noun', 'drip', 'wet'],
      ['pipe', 'appliance', 'heating', 'weak_part', 'ceiling', 'severe', 'bucket', 'inside_wall', 'contained'],
    ],
    span: 8,
    bare: true,
  },
  { name: 'sewer-smell', level: 'urgent', kind: 'sewage', all: [['sewage', 'sewer'], ['smell']], span: 5, bare: true },
  { name: 'now-please', level: 'urgent', kind: 'other', all: [['now'], [...PLUMBING]], span: 10, bare: true },
]
