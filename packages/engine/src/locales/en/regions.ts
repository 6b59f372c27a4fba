import type { Regions } from '../../understanding/region.ts'
import { speakBritish } from './speak.ts'

/** Where English is spoken, and what is different there. */
export const englishRegions: Regions = [
  { tag: 'en-US', country: 'US', dateOrder: 'month-first', senses: {} },
  { tag: 'en-GB', country: 'GB', dateOrder: 'day-first', senses: {}, speak: speakBritish },
  { tag: 'en-CA', country: 'CA', dateOrder: 'month-first', senses: {} },
]
