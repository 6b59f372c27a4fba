import { memoryCalendar } from '@callwright/calendar'
import type { BusinessFacts, DialogEvent, Visit } from '@callwright/engine'
import type { World } from '@callwright/engine/testing'
import { worldClock, worldOf } from '../../calendar-world.ts'

/**
 * A calendar for a call that leaves its record: it holds the visits that the record mentions and what the call itself has booked
 * so far; all else is free.
 */
export async function simulatedWorld(facts: BusinessFacts, visits: readonly Visit[], answered: readonly DialogEvent[]): Promise<World> {
  let next: string | undefined
  let made = 0
  const clock = worldClock()
  const calendar = memoryCalendar({ timeZone: facts.time_zone, now: clock.now, newId: () => next ?? `simulated_${++made}` })
  const put = async (visit: Visit) => {
    next = visit.id
    await calendar.book({ ...visit, problem: visit.problem ?? '' }, visit.id)
    next = undefined
  }
  for (const visit of visits) await put(visit)
  for (const event of answered) {
    if (event.type !== 'effect_done') continue
    const { result } = event
    if (result.type === 'book') await put(result.visit)
    else if (result.type === 'move') await calendar.move(result.visit.id, result.visit)
    else if (result.type === 'cancel') await calendar.cancel(result.visit.id)
  }
  return worldOf(facts, calendar, clock)
}
