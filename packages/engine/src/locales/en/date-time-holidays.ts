import type { Holiday } from '../../slots/date-time-holidays.ts'

/** Holidays that one word names, in the order of their numbers as items. */
export const WORD_HOLIDAYS: readonly Holiday[] = ['thanksgiving', 'christmas', 'halloween', 'easter', 'juneteenth']

/** Holidays that take several words, as patterns. */
export const PHRASE_HOLIDAYS: readonly (readonly [Holiday, string])[] = [
  ['thanksgiving', 'thanksgiving day'],
  ['christmas', 'christmas day'],
  ['halloween', 'halloween night'],
  ['easter', 'easter sunday'],
  ['good friday', 'good friday'],
  ['easter monday', 'easter monday'],
  ['christmas eve', '(christmas|xmas) eve'],
  ['boxing day', 'boxing day'],
  ["new year's eve", "new (years|year|year's) eve"],
  ["new year's day", "new (years|year|year's) day"],
  ["valentine's day", "(valentines|valentine|valentine's) day"],
  ["saint patrick's day", "(saint|st) (patricks|patrick|patrick's) day"],
  ['independence day', 'independence day'],
  ['canada day', 'canada day'],
  ['veterans day', "(veterans|veteran|veteran's) day"],
  ['labor day', '(labor|labour) day'],
  ['memorial day', 'memorial day'],
  ['martin luther king day', '(mlk|martin luther king) day'],
  ["presidents' day", "(presidents|president|president's) day"],
  ['columbus day', '(columbus|indigenous peoples) day'],
  ['black friday', 'black friday'],
  ["mother's day", "(mothers|mother|mother's) day"],
  ["father's day", "(fathers|father|father's) day"],
  ['super bowl sunday', 'super bowl sunday'],
]
