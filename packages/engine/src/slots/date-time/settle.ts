import type { Candidate, Kind } from '../../understanding/candidate.ts'
import type { Utterance } from '../../understanding/grammar.ts'
import { isoDate, isoDateTime, isoTime } from './calendar.ts'
import { CATEGORY, type Clock, clockOf, type Item, type Moment, type Value } from './item.ts'
import { resolve } from './part.ts'
import type { RuleContext } from './rules.ts'

type Side = 'day' | 'time' | 'both' | 'people' | 'none'

/** Candidates of the items that are left, the later of two where a repair stands between them. */
export function settle(items: readonly Item[], utterance: Utterance, context: RuleContext, joinParts: boolean): Candidate[] {
  const kept = joinParts ? metApart(repaired(items), context) : repaired(items)
  const candidates: Candidate[] = []
  for (const item of kept) {
    const whole = joinParts && item.value?.type === 'joined' ? joinedCandidate(item, utterance, context) : undefined
    if (whole) candidates.push(whole)
    else add(candidates, item, utterance, context, joinParts)
  }
  return candidates
}

/** "Tomorrow I have physio at eleven, so let's say two": the one day and the one time of an answer to when, with a remark between them. */
function metApart(items: readonly Item[], context: RuleContext): readonly Item[] {
  const timely = items.filter((item) => sideOf(item) !== 'none' && sideOf(item) !== 'people')
  const [first, second] = timely
  if (timely.length !== 2 || !first || !second) return items
  const [day, time] = sideOf(first) === 'day' ? [first, second] : [second, first]
  if (day.value?.type !== 'date' || sideOf(time) !== 'time') return items
  const rule = `${context.call.language}.datetime.apart`
  const parts = [first, second]
  const joined: Item = { ...first, to: second.to, rule, score: Math.min(first.score, second.score), value: { type: 'joined', parts } }
  return items.flatMap((item) => (item === first ? [joined] : item === second ? [] : [item]))
}

function sideOf(item: Item): Side {
  switch (item.value?.type) {
    case 'date':
    case 'dates':
      return 'day'
    case 'time':
    case 'times':
      return 'time'
    case 'moment':
    case 'moments':
    case 'joined':
      return 'both'
    case 'people':
      return 'people'
    default:
      return 'none'
  }
}

/** "Tuesday, sorry, Thursday": what is said again after a repair replaces what it repeats; the rest stands. */
function repaired(items: readonly Item[]): Item[] {
  if (!items.some((item) => item.cats & CATEGORY.repair || item.rule.endsWith('.time.proposed'))) return items.filter((item) => item.value)
  const out: Item[] = []
  let pending = false
  for (const item of items) {
    if (item.cats & CATEGORY.repair) pending = true
    if (!item.value) continue
    if (pending || item.rule.endsWith('.time.proposed')) {
      const side = sideOf(item)
      if (side !== 'none') {
        for (let at = out.length - 1; at >= 0; at--) {
          const earlier = out[at]
          const left = earlier && without(earlier, side)
          if (!left) out.splice(at, 1)
          else out[at] = left
        }
        pending = false
      }
    }
    out.push(item)
  }
  return out
}

/** What is left of an item when its day or its time is taken back. */
function without(item: Item, side: Side): Item | undefined {
  const own = sideOf(item)
  if (own === 'none' || (own === 'people') !== (side === 'people')) return item
  if (item.value?.type === 'joined' && side !== 'both') return item.value.parts.find((part) => sideOf(part) !== side)
  return side === 'both' || own === side || own === 'both' ? undefined : item
}

function joinedCandidate(item: Item, utterance: Utterance, context: RuleContext): Candidate | undefined {
  if (item.value?.type !== 'joined') return undefined
  const date = item.value.parts.find((part) => part.value?.type === 'date')
  const time = item.value.parts.find((part) => part.value?.type === 'time' || part.value?.type === 'times')
  if (date?.value?.type !== 'date') return undefined
  const { day } = date.value
  const assumed = assumptions(item.value.parts)
  const span = {
    from: Math.min(...item.value.parts.map((part) => part.from)),
    to: Math.max(...item.value.parts.map((part) => part.to)),
  }
  const base = frame({ ...item, ...span }, utterance, assumed)
  if (time?.value?.type === 'time') {
    const minute = resolve(time.value.clock, context)
    // "Friday at midnight" is the end of that day.
    const at = minute === 0 && time.rule.endsWith('.time.midnight') ? 1440 : minute
    return { ...base, kind: 'datetime', value: isoDateTime(day, at) }
  }
  if (time?.value?.type !== 'times') return undefined
  const at = (clock: Clock | undefined) => (clock ? isoDateTime(day, resolve(clock, context)) : '..')
  return { ...base, kind: 'datetime_range', value: `${at(time.value.from)}/${at(time.value.to)}` }
}

/** Adds what an item says; `on` is the day, not today's, that a time of it is joined to. */
function add(candidates: Candidate[], item: Item, utterance: Utterance, context: RuleContext, joinParts: boolean, on?: number): void {
  const { value } = item
  if (!value) return
  const base = frame(item, utterance, assumptions([item]))
  const time = (clock: Clock | undefined) => (clock ? isoTime(resolve(clock, context)) : '..')
  const date = (day: number | undefined) => (day === undefined ? '..' : isoDate(day))
  const moment = (at: Moment | undefined) => (at ? isoDateTime(at.day, at.minute) : '..')
  switch (value.type) {
    case 'date':
      candidates.push({
        ...base,
        score: base.score - (value.day < (context.today() ?? 0) ? PAST_SCORE : 0),
        kind: 'date',
        value: isoDate(value.day),
      })
      break
    case 'dates':
      candidates.push({ ...base, kind: 'date_range', value: `${date(value.from)}/${date(value.to)}` })
      addLimit(candidates, item, value.limit, utterance, context)
      break
    case 'time':
      candidates.push({ ...base, kind: 'time', value: on === undefined ? isoTime(coming(value.clock, context)) : time(value.clock) })
      break
    case 'times':
      candidates.push({ ...base, kind: 'time_range', value: `${time(value.from)}/${time(value.to)}` })
      addLimit(candidates, item, value.limit, utterance, context)
      break
    case 'moment':
      // "In two hours" is a time of today; only where both were asked for, or it falls on another day, is its day a part of the answer.
      if (joinParts || value.day !== context.today()) {
        candidates.push({ ...base, kind: 'datetime', value: isoDateTime(value.day, value.minute) })
        break
      }
      candidates.push({ ...base, kind: 'time', value: isoTime(value.minute) })
      if (context.call.asked.includes('date')) candidates.push({ ...base, kind: 'date', value: isoDate(value.day) })
      break
    case 'moments':
      candidates.push({ ...base, kind: 'datetime_range', value: `${moment(value.from)}/${moment(value.to)}` })
      break
    case 'wish':
      candidates.push({ ...base, kind: 'time_wish', value: value.wish })
      break
    case 'people':
      candidates.push({ ...base, kind: 'people', value: value.count })
      break
    case 'joined':
      for (const part of value.parts) add(candidates, part, utterance, context, joinParts, dayBeside(value.parts, context))
      break
  }
}

/** A clock reading of no named day, or of today, is the next time that the clock shows it; working hours, where they count, say more. */
function coming(clock: Clock, context: RuleContext): number {
  const minute = resolve(clock, context)
  const gone =
    context.hoursAsSaid && !context.hoursGoneBy && clock.open && minute < 720 && context.today() !== undefined && minute <= context.minute()
  return gone ? minute + 720 : minute
}
function dayBeside(parts: readonly Item[], context: RuleContext): number | undefined {
  const date = parts.find((part) => part.value?.type === 'date')?.value
  return date?.type === 'date' && date.day !== context.today() ? date.day : undefined
}

/** How much less likely a day gone by is meant than one to come, where both are named. */
const PAST_SCORE = 0.1
/** How much less sure "three" is than the span in "after three". */
const LIMIT_SCORE = 0.2

/**
 * "After three" is a span, but who asked for one time, or for nothing, may want the three: it is reported beside the span, and by the same rule.
 * Answers to a question of the dialog are spans alone.
 */
function addLimit(candidates: Candidate[], span: Item, limit: Item | undefined, utterance: Utterance, context: RuleContext): void {
  const { asked } = context.call
  if (!limit || (asked.length > 0 && !asked.includes('time') && !asked.includes('date'))) return
  const { value } = limit
  const base = { ...frame({ ...span, from: limit.from, to: limit.to }, utterance, assumptions([limit])), score: span.score - LIMIT_SCORE }
  if (value?.type === 'date') candidates.push({ ...base, kind: 'date', value: isoDate(value.day) })
  const clock = value ? undefined : clockOf(limit)
  if (value?.type === 'time') candidates.push({ ...base, kind: 'time', value: isoTime(resolve(value.clock, context)) })
  else if (clock) candidates.push({ ...base, kind: 'time', value: isoTime(resolve(clock, context)) })
}

type Frame = Pick<Candidate<Kind>, 'text' | 'start' | 'end' | 'score' | 'rule' | 'assumed'>

/** The words of an item; the full stop of "p.m." belongs to it. */
function frame(item: Item, { text, tokens }: Utterance, assumed: readonly string[]): Frame {
  const start = tokens[item.from]?.start ?? 0
  const last = tokens[item.to - 1]
  const stop = last !== undefined && last.norm.length <= 2 && last.norm.endsWith('m') && text[last.end] === '.' ? 1 : 0
  const end = (last?.end ?? start) + stop
  return {
    text: text.slice(start, end),
    start,
    end,
    score: item.score,
    rule: item.rule,
    ...(assumed.length > 0 ? { assumed } : {}),
  }
}

function assumptions(items: readonly Item[]): string[] {
  const assumed: string[] = []
  const open = (value: Value | undefined) =>
    value?.type === 'time' ? value.clock.open : value?.type === 'times' ? (value.from?.open ?? false) || (value.to?.open ?? false) : false
  for (const { value } of items) {
    if (open(value) && !assumed.includes('meridiem')) assumed.push('meridiem')
    if (value?.type === 'date' && value.assumed)
      assumed.push(value.by === 'month-day' ? 'year' : value.by === 'day-of-month' ? 'month' : 'week')
  }
  return assumed
}
