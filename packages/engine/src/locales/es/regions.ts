import type { Regions } from '../../understanding/region.ts'

/** Where Spanish is spoken, and what is different there. */
export const spanishRegions: Regions = [
  { tag: 'es-ES', country: 'ES', dateOrder: 'day-first', senses: {} },
  { tag: 'es-US', country: 'US', dateOrder: 'month-first', senses: {} },
  { tag: 'es-MX', country: 'MX', dateOrder: 'day-first', senses: {} },
]
