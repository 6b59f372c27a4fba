import { dateTimeGrammar } from '../../slots/date-time.ts'
import { program } from '../../slots/date-time-rules.ts'
import type { Grammar } from '../../understanding/grammar.ts'
import { clockLayers, clockPartLayers } from './date-time-clock-rules.ts'
import { dayLayers, lateDayLayer } from './date-time-day-rules.ts'
import { joinLayer, momentSpanLayer, weekdayInSpanLayer } from './date-time-join-rules.ts'
import { monthSpanLayer } from './date-time-named-day-rules.ts'
import { partLayers } from './date-time-part-rules.ts'
import { latePeopleLayer, peopleLayers } from './date-time-people.ts'
import { daySpanLayer, timeSpanJoinLayer, timeSpanLayer } from './date-time-range-rules.ts'
import { stretchLayer } from './date-time-stretch-rules.ts'
import { greetingLayer, repairLayer, wishLayer } from './date-time-wish-rules.ts'
import { dateTimeWords } from './date-time-words.ts'
import { spanishRegions } from './regions.ts'

const PROGRAM = program([
  greetingLayer,
  ...peopleLayers,
  ...partLayers,
  monthSpanLayer,
  ...dayLayers,
  stretchLayer,
  ...clockLayers,
  ...clockPartLayers,
  lateDayLayer,
  timeSpanLayer,
  timeSpanJoinLayer,
  daySpanLayer,
  wishLayer,
  latePeopleLayer,
  weekdayInSpanLayer,
  joinLayer,
  momentSpanLayer,
  repairLayer,
])

/** Spanish dates, times, spans of them, wishes about time, and counts of people. */
export const dateTime: Grammar = dateTimeGrammar({
  words: dateTimeWords,
  program: PROGRAM,
  regions: spanishRegions,
  meals: new Set(),
})
