import type { Regions } from '../../understanding/region.ts'
import { speakInSpain, speakMexican } from './speak.ts'

/** Where Spanish is spoken, and what is different there. */
export const spanishRegions: Regions = [
  {
    tag: 'es-ES',
    country: 'ES',
    dateOrder: 'day-first',
    senses: {},
    speak: speakInSpain,
    // The afternoon begins when lunch is over and shops open again.
    parts: {
      lunch: { from: 840, to: 960 },
      afternoon: { from: 960, to: 1200 },
      'early afternoon': { from: 900, to: 1020 },
      'late afternoon': { from: 1080, to: 1200 },
      evening: { from: 1200, to: 1439 },
      'end of day': { from: 1080, to: 1200 },
    },
  },
  { tag: 'es-US', country: 'US', dateOrder: 'month-first', senses: {} },
  {
    tag: 'es-MX',
    country: 'MX',
    dateOrder: 'day-first',
    senses: {},
    speak: speakMexican,
    parts: {
      lunch: { from: 840, to: 960 },
      afternoon: { from: 720, to: 1140 },
      'late afternoon': { from: 960, to: 1140 },
      evening: { from: 1140, to: 1320 },
    },
  },
]
