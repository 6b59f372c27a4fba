import type { EmergencyRule } from './rule.ts'

/** Without water, without heat, and a cry alone. */
export const LACK_RULES: readonly EmergencyRule[] = [
  // Without water
  {
    name: 'no-water',
    level: 'emergency',
    kind: 'no_water',
    all: [['no_water']],
    bare: true,
    containable: true,
    unless: ['on_purpose', 'one_place'],
  },
  {
    name: 'nothing-from-tap',
    level: 'emergency',
    kind: 'no_water',
    all: [
      ['nothing_comes', 'only_air'],
      ['tap', 'house', 'water', 'fixture'],
    ],
    span: 10,
    unless: ['on_purpose', 'one_place', 'small_part'],
  },
  { name: 'well-pump', level: 'emergency', kind: 'no_water', all: [['well_pump'], ['dead', 'nothing_comes', 'only_air']], span: 6 },
  { name: 'no-heat', level: 'emergency', kind: 'no_heat', all: [['no_heat']], bare: true, unless: ['on_purpose', 'heat_ok', 'one_place'] },
  {
    name: 'heating-dead',
    level: 'emergency',
    kind: 'no_heat',
    all: [['heating'], ['dead', 'cold', 'cold_house']],
    span: 7,
    unless: ['heat_ok', 'on_purpose', 'one_place'],
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
  // A cry alone
  {
    name: 'heat-in-frost',
    level: 'emergency',
    kind: 'no_heat',
    all: [['heating'], ['freeze'], ['vulnerable', 'dead', 'cold', 'cold_house']],
    span: 16,
    bare: true,
    unless: ['heat_ok', 'on_purpose', 'one_place'],
  },
  {
    name: 'pressure-too-high',
    level: 'emergency',
    kind: 'other',
    all: [['overpressure'], ['heating', 'appliance', 'hot_water', 'weak_part']],
    span: 10,
    bare: true,
  },
  { name: 'emergency-said', level: 'emergency', kind: 'other', all: [['emergency_word']], bare: true },
]
