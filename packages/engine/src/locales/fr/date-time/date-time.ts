import { dateTimeGrammar } from '../../../slots/date-time/date-time.ts'
import { program } from '../../../slots/date-time/rules.ts'
import type { Grammar } from '../../../understanding/grammar.ts'
import { frenchRegions } from '../regions.ts'
import { clockLayers, notTimeLayer } from './clock-rules.ts'
import { dayLayers, lateDayLayer } from './day-rules.ts'
import { joinLayer, momentSpanLayer, weekdayInSpanLayer } from './join-rules.ts'
import { monthSpanLayer } from './named-day-rules.ts'
import { clockPartLayer, partLayer, wordLayer } from './part-rules.ts'
import { latePeopleLayer, peopleLayers } from './people.ts'
import { daySpanLayer, timeSpanJoinLayer, timeSpanLayer } from './range-rules.ts'
import { dayPartLayer } from './relative-day-rules.ts'
import { stretchLayer } from './stretch-rules.ts'
import { greetingLayer, repairLayer, wishLayer } from './wish-rules.ts'
import { dateTimeWords, REMARKS } from './words.ts'

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
  hoursAsSaid: true,
  evenParts: 'unplaced',
})
