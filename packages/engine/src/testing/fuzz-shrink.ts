import type { Dialog } from '../dialog.ts'
import type { CallInput } from '../event.ts'
import type { FuzzEvent } from './fuzz-call.ts'
import { type FuzzReport, fuzzAgain } from './fuzz-dialog.ts'

/** Plays that may be spent on one failing call. */
const MOST_PLAYS = 600

/**
 * The shortest call found that fails as this one does: fewer events, then fewer words and hearings in each. The report of it; the call
 * itself where it does not fail when it is played again.
 */
export function shrinkFuzz(dialog: Dialog, input: CallInput, found: FuzzReport): FuzzReport {
  const kind = kindOf(found)
  let best = found
  let plays = 0
  let events: readonly FuzzEvent[] = eventsOf(found)
  const fails = (shorter: readonly FuzzEvent[]): boolean => {
    if (plays >= MOST_PLAYS) return false
    plays += 1
    const report = fuzzAgain(dialog, input, shorter)
    if (kindOf(report) !== kind) return false
    best = report
    events = shorter
    return true
  }
  for (let size = Math.max(1, events.length >> 1); size >= 1; size = size === 1 ? 0 : size >> 1)
    for (let at = 0; at < events.length; ) if (!fails([...events.slice(0, at), ...events.slice(at + size)])) at += size
  for (let at = 0; at < events.length; at++) {
    const event = events[at]
    if (event?.type !== 'heard') continue
    const put = (text: string) => fails(events.map((each, n): FuzzEvent => (n === at ? { type: 'heard', text } : each)))
    put(event.text)
    for (let size = event.text.length >> 1; size >= 1; size >>= 1)
      for (let from = 0; ; ) {
        const now = events[at]
        if (now?.type !== 'heard' || from >= now.text.length) break
        if (!put(now.text.slice(0, from) + now.text.slice(from + size))) from += size
      }
  }
  return best
}

/** What went wrong, without the numbers that change from call to call. */
const kindOf = ({ problem }: FuzzReport): string | undefined => problem?.what.replaceAll(/\d+/g, '#').split(':').slice(0, 2).join(':')

function eventsOf({ log }: FuzzReport): FuzzEvent[] {
  return log.turns.flatMap(({ event }): FuzzEvent[] => {
    if (!event) return []
    const { id: _, at: __, ...body } = event
    return [body]
  })
}
