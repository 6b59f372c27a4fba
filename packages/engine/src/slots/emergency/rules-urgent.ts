import { type EmergencyRule, PLUMBING } from './rule.ts'

/** What can wait until today or tomorrow. */
export const URGENT_RULES: readonly EmergencyRule[] = [
  // Today or tomorrow
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
