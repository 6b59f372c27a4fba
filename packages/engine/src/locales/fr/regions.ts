import type { Regions } from '../../understanding/region.ts'

/** Where French is spoken, and what is different there. */
export const frenchRegions: Regions = [
  { tag: 'fr-FR', country: 'FR', dateOrder: 'day-first', senses: {} },
  { tag: 'fr-CA', country: 'CA', dateOrder: 'day-first', senses: {} },
]
