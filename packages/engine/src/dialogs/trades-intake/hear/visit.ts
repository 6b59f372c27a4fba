import type { Listen } from '../../../decision.ts'
import type { Visit } from '../../../event.ts'
import { readings } from '../../../understanding/candidate.ts'
import type { Understanding } from '../../../understanding/understand.ts'
import type { IntakeContext } from '../context.ts'

/** The known visit that the caller means: by choice among those read out, or by its day and time. */
export function meantVisit(
  { candidates }: Understanding,
  context: Pick<IntakeContext, 'found' | 'upcoming'>,
  listen: Pick<Listen, 'asked'>,
): Visit | undefined {
  const visits = context.found ?? context.upcoming
  const days = new Set([
    ...readings(candidates, 'date').map((each) => each.value),
    ...readings(candidates, 'datetime').map((each) => each.value.slice(0, 10)),
  ])
  const times = new Set([
    ...readings(candidates, 'time').map((each) => each.value),
    ...readings(candidates, 'datetime').map((each) => each.value.slice(11, 16)),
  ])
  const byDay = visits.filter((visit) => days.has(visit.start.slice(0, 10)))
  const byTime = byDay.filter((visit) => times.has(visit.start.slice(11, 16)))
  const named = byTime.length > 0 ? byTime : byDay
  if (named.length === 1) return named[0]
  if (!listen.asked.includes('appointment_ref')) return undefined
  const choice = readings(candidates, 'menu_choice')[0]?.value
  return typeof choice === 'number' ? visits[choice - 1] : undefined
}
