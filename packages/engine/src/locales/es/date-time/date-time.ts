import { dateTimeGrammar } from '../../../slots/date-time/date-time.ts'
import { program } from '../../../slots/date-time/rules.ts'
import type { Grammar } from '../../../understanding/grammar.ts'
import { spanishRegions } from '../regions.ts'
import { clockPartLayers } from './clock-part-rules.ts'
import { clockLayers } from './clock-rules.ts'
import { dayLayers, lateDayLayer } from './day-rules.ts'
import { daySpanLayer } from './day-span-rules.ts'
import { joinLayer, momentSpanJoinLayer, momentSpanLayer, weekdayInSpanLayer } from './join-rules.ts'
import { monthSpanLayer } from './month-span-rules.ts'
import { partLayers } from './part-rules.ts'
import { latePeopleLayer, peopleLayers } from './people.ts'
import { timeSpanJoinLayer, timeSpanLayer } from './range-rules.ts'
import { stretchLayer } from './stretch-rules.ts'
import { greetingLayer, repairLayer, wishLayer } from './wish-rules.ts'
import { dateTimeWords, REMARKS } from './words.ts'

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
  momentSpanJoinLayer,
  repairLayer,
])

/** Spanish dates, times, spans of them, wishes about time, and counts of people. */
export const dateTime: Grammar = dateTimeGrammar({
  words: dateTimeWords,
  program: PROGRAM,
  regions: spanishRegions,
  meals: new Set(),
  remarks: REMARKS,
  hoursAsSaid: true,
})
