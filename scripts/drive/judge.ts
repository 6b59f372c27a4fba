import type { CallScript } from './script.ts'

/** How a call ended, as the session API tells it. */
export type Ending = {
  readonly outcome: string | null
  readonly emergency: boolean
  readonly slots: { readonly [slot: string]: { readonly value: unknown; readonly text: string } }
  readonly appointment?: { readonly start: string } | null | undefined
}

/** What was not as the script wants it, and whether somebody would come to harm by it. */
export type Verdict = { readonly wrong: readonly string[]; readonly harm: boolean }

const BOOKED: ReadonlySet<string | null> = new Set(['booked', 'rescheduled'])
const VISIT: ReadonlySet<string | null> = new Set(['booked', 'rescheduled', 'emergency_dispatched'])
/** A booking with one of these wrong sends a van to nobody. */
const GRAVE = ['start', 'callback_number', 'service_address']

const bare = (value: unknown): string =>
  String(value ?? '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
const letters = (value: unknown): string => bare(value).replace(/[^\p{L}\p{N}+]/gu, '')

/**
 * Judges a call. Harm: something was booked that was not wanted, or for another time, number or place; an emergency was missed;
 * something was told that must not be.
 */
export function judge({ expect }: CallScript, last: Ending, turns: number, spoken: string): Verdict {
  const wanted = [...expect.outcome, ...expect.outcome_alt]
  const wrong: { what: string; words: string }[] = []
  const leaked = expect.must_not_say.filter((words) => spoken.toLowerCase().includes(words.toLowerCase()))
  if (leaked.length > 0) wrong.push({ what: 'said', words: leaked.join(', ') })
  if (wanted.length > 0 && !wanted.includes(last.outcome ?? ''))
    wrong.push({ what: 'outcome', words: `${last.outcome} (want ${wanted.join('|')})` })
  const emergency = last.emergency || last.outcome === 'emergency_dispatched'
  if (typeof expect.emergency === 'boolean' && emergency !== expect.emergency)
    wrong.push({ what: 'emergency', words: `${emergency} (want ${expect.emergency})` })
  const checksSlots = !wanted.includes('emergency_dispatched') || last.outcome === 'emergency_dispatched'
  for (const [slot, want] of Object.entries(checksSlots ? expect.slots : {})) {
    const got = last.slots[slot]
    const value = typeof got?.value === 'object' && got.value !== null ? JSON.stringify(got.value) : got?.value
    const right = Array.isArray(want)
      ? want.every((part) => bare(`${value} ${got?.text ?? ''}`).includes(bare(part)))
      : letters(value) === letters(want) || letters(got?.text) === letters(want)
    if (!right) wrong.push({ what: slot, words: `${JSON.stringify(value)} (want ${JSON.stringify(want)})` })
  }
  const start = last.appointment?.start.slice(0, 16) ?? ''
  if (expect.start_between && VISIT.has(last.outcome)) {
    const [from, to] = expect.start_between
    if (!(start >= from.slice(0, 16) && start <= to.slice(0, 16))) wrong.push({ what: 'start', words: `${start} (want ${from} to ${to})` })
  }
  if (expect.max_turns && turns > expect.max_turns) wrong.push({ what: 'turns', words: `${turns} (want at most ${expect.max_turns})` })
  const unwanted = wanted.length > 0 && !wanted.some((outcome) => VISIT.has(outcome)) && BOOKED.has(last.outcome)
  const grave = last.outcome === 'booked' && wrong.some(({ what }) => GRAVE.includes(what))
  return {
    wrong: wrong.map(({ what, words }) => `${what} ${words}`),
    harm: unwanted || grave || (expect.emergency === true && !emergency) || leaked.length > 0,
  }
}
