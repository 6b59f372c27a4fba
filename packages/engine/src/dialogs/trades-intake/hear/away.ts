import { areaCheck } from '../../../slots/service-area.ts'
import type { Candidate } from '../../../understanding/candidate.ts'
import type { Understanding } from '../../../understanding/understand.ts'
import type { Heard } from '../acts.ts'
import type { Setting } from '../setting.ts'
import type { IntakeTurn } from './hear.ts'
import { townOf } from './question.ts'

/** How somebody is asked to come. */
const ASKS_TO_COME: readonly string[] = ['.topic.area', '.intent.send-someone', '.intent.availability']

/**
 * "My sink is blocked, can you come to Hartford?": wanted in a town that is known to lie outside the area. It is said at once then, before
 * anybody is asked for a name. Undefined where no visit is wanted, or the place is known already.
 */
export function wantedAway(understood: Understanding, heard: Heard, turn: IntakeTurn, setting: Setting): Heard | undefined {
  const { context } = turn
  const books = heard.goal === 'book' || (context.goal === 'book' && heard.goal === undefined)
  if (!books || heard.address || context.frame.service_address) return undefined
  const { candidates, text } = understood
  const others = candidates.some(({ kind, rule }) => kind === 'topic' && !rule.endsWith('.topic.area'))
  const asked = others ? undefined : candidates.find(({ rule }) => ASKS_TO_COME.some((end) => rule.endsWith(end)))
  const town = asked && townOf(understood, asked, turn)
  if (!town || areaCheck(setting.facts.service_area)({ city: town }) !== 'outside') return undefined
  // Only who asks about a place names one for sure: "can you come to look" names none.
  if (asked.kind !== 'topic' && !isPrintedAsName(town, text, asked)) return undefined
  const goal = context.goal === null ? { goal: 'book' as const } : {}
  return { ...heard, ...goal, address: { value: { line: '', city: town }, text: town, unresolved: true } }
}

/** A recogniser prints names of towns with a capital. */
function isPrintedAsName(town: string, text: string, { end }: Candidate): boolean {
  const at = text.indexOf(town, end - town.length)
  return at > 0 && town.charAt(0) !== town.charAt(0).toLowerCase()
}
