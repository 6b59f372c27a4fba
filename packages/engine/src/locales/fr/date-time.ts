import { dateTimeGrammar } from '../../slots/date-time.ts'
import { program } from '../../slots/date-time-rules.ts'
import type { Grammar } from '../../understanding/grammar.ts'
import { clockLayers, notTimeLayer } from './date-time-clock-rules.ts'
import { dayLayers, lateDayLayer } from './date-time-day-rules.ts'
import { joinLayer, momentSpanLayer, weekdayInSpanLayer } from './date-time-join-rules.ts'
import { monthSpanLayer } from './date-time-named-day-rules.ts'
import { clockPartLayer, partLayer, wordLayer } from './date-time-part-rules.ts'
import { latePeopleLayer, peopleLayers } from './date-time-people.ts'
import { daySpanLayer, timeSpanJoinLayer, timeSpanLayer } from './date-time-range-rules.ts'
import { dayPartLayer } from './date-time-relative-day-rules.ts'
import { stretchLayer } from './date-time-stretch-rules.ts'
import { greetingLayer, repairLayer, wishLayer } from './date-time-wish-rules.ts'
import { dateTimeWords, REMARKS } from './date-time-words.ts'
import { frenchRegions } from './regions.ts'

const PROGRAM = program([
  greetingLayer,
  notTimeLayer,
  wordLayer,
  ...peopleLayers,
  monthSpanLayer,
  ...dayLayers,
  stretchLayer,
  ...clockLayers,
  partLayer,
  dayPartLayer,
  clockPartLayer,
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

/** French dates, times, spans of them, wishes about time, and counts of people. */
export const dateTime: Grammar = dateTimeGrammar({
  words: dateTimeWords,
  program: PROGRAM,
  regions: frenchRegions,
  meals: new Set(),
  remarks: REMARKS,
})
