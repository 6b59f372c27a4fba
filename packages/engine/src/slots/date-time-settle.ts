import type { Candidate, Kind } from '../understanding/candidate.ts'
import type { Utterance } from '../understanding/grammar.ts'
import { isoDate, isoDateTime, isoTime } from './date-time-calendar.ts'
import { CATEGORY, type Clock, type Item, type Moment, type Value } from './date-time-item.ts'
import { resolve } from './date-time-part.ts'
import type { RuleContext } from './date-time-rules.ts'

type Side = 'day' | 'time' | 'both' | 'people' | 'none'

/** Candidates of the items that are left, the later of two where a repair stands between them. */
export function settle(items: readonly Item[], utterance: Utterance, context: RuleContext, joinParts: boolean): Candidate[] {
  const kept = repaired(items)
  const candidates: Candidate[] = []
  for (const item of kept) {
    if (item.value?.type === 'joined') {
      const whole = joinParts ? joinedCandidate(item, utterance, context) : undefined
      if (whole) candidates.push(whole)
      else for (const part of item.value.parts) add(candidates, part, utterance, context)
    } else add(candidates, item, utterance, context)
  }
  return candidates
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
  if (time?.value?.type === 'time') return { ...base, kind: 'datetime', value: isoDateTime(day, resolve(time.value.clock, context.call)) }
  if (time?.value?.type !== 'times') return undefined
  const at = (clock: Clock | undefined) => (clock ? isoDateTime(day, resolve(clock, context.call)) : '..')
  return { ...base, kind: 'datetime_range', value: `${at(time.value.from)}/${at(time.value.to)}` }
}

function add(candidates: Candidate[], item: Item, utterance: Utterance, context: RuleContext): void {
  const { value } = item
  if (!value) return
  const base = frame(item, utterance, assumptions([item]))
  const time = (clock: Clock | undefined) => (clock ? isoTime(resolve(clock, context.call)) : '..')
  const date = (day: number | undefined) => (day === undefined ? '..' : isoDate(day))
  const moment = (at: Moment | undefined) => (at ? isoDateTime(at.day, at.minute) : '..')
  switch (value.type) {
    case 'date':
      candidates.push({ ...base, kind: 'date', value: isoDate(value.day) })
      break
    case 'dates':
      candidates.push({ ...base, kind: 'date_range', value: `${date(value.from)}/${date(value.to)}` })
      break
    case 'time':
      candidates.push({ ...base, kind: 'time', value: time(value.clock) })
      break
    case 'times':
      candidates.push({ ...base, kind: 'time_range', value: `${time(value.from)}/${time(value.to)}` })
      break
    case 'moment':
      candidates.push({ ...base, kind: 'datetime', value: isoDateTime(value.day, value.minute) })
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
      for (const part of value.parts) add(candidates, part, utterance, context)
      break
  }
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
