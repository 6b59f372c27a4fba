import type { EmergencyRule } from './rule.ts'

/** Leaks that are called bad or cannot wait. */
export const LEAK_RULES: readonly EmergencyRule[] = [
  { name: 'leak-named-severe', level: 'emergency', kind: 'leak', all: [['leak_severe']], containable: true, bare: true, atTap: 'asked' },
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
    atTap: 'asked',
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
]
