import type { Regions } from '../../understanding/region.ts'

/** Where French is spoken, and what is different there. */
export const frenchRegions: Regions = [
  {
    tag: 'fr-FR',
    country: 'FR',
    dateOrder: 'day-first',
    senses: { diner: 'evening meal', dejeuner: 'noon meal' },
    parts: {
      'early morning': { from: 420, to: 540 },
      afternoon: { from: 720, to: 1080 },
      'late afternoon': { from: 1020, to: 1140 },
      evening: { from: 1080, to: 1380 },
      'early evening': { from: 1080, to: 1260 },
      'late evening': { from: 1260, to: 1380 },
      'end of day': { from: 1020, to: 1200 },
    },
  },
  {
    tag: 'fr-CA',
    country: 'CA',
    dateOrder: 'day-first',
    senses: { diner: 'noon meal', dejeuner: 'morning meal', 'fin de semaine': 'weekend' },
  },
]
