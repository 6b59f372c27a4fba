import type { Offer } from '@callwright/engine'
import { type Agenda, agendaOf } from './find/agenda.ts'
import { whoComes } from './find/assign.ts'
import { nearestToExact, nearestToWindows } from './find/nearest.ts'
import { pickFromWindows, windowsOf } from './find/pick.ts'
import { problemAt, startOf, windowsProblem } from './find/refuse.ts'
import type { TimesFound, TimesRequest } from './find/request.ts'
import { localText } from './time/zone.ts'

/**
 * Finds times to offer. An exact time that is free is offered alone; one that is not is refused with its reason, beside the
 * times nearest to it. Windows give their own times in order, spread over their half-days; when none has any, the refusal
 * says why and the offers are the nearest times outside. Pure; never throws on facts that `parseBusiness` accepts and an
 * ISO `now`.
 */
export function findTimes(request: TimesRequest): TimesFound {
  const agenda = agendaOf(request)
  const { wanted, limit } = request
  const windows = windowsOf(agenda, wanted)
  if (wanted.exact !== undefined) {
    const exact = startOf(agenda, wanted.exact)
    const refusal = problemAt(agenda, exact)
    if (refusal === null) return { offers: offersAt(agenda, [exact.instant].slice(0, limit)), refusal }
    if (!Number.isNaN(exact.instant)) {
      const named = wanted.windows.length > 0 ? windows : []
      return { offers: offersAt(agenda, nearestToExact(agenda, exact.instant, named, limit)), refusal }
    }
  }
  const inside = pickFromWindows(agenda, windows, limit)
  if (inside.length > 0) return { offers: offersAt(agenda, inside), refusal: null }
  const { refusal, windows: refused } = windowsProblem(agenda, windows)
  return { offers: offersAt(agenda, nearestToWindows(agenda, refused, limit)), refusal }
}

function offersAt(agenda: Agenda, starts: readonly number[]): readonly Offer[] {
  return starts.flatMap((start) => {
    const someone = whoComes(agenda, start)
    const text = (instant: number) => localText(agenda.offsets, instant)
    return someone === null ? [] : [{ start: text(start), end: text(start + agenda.duration), resource: someone.resource }]
  })
}
