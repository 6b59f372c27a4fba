import type { Listen } from '../../../decision.ts'
import type { Visit } from '../../../event.ts'
import { best, type Candidate, readings } from '../../../understanding/candidate.ts'
import type { Understanding } from '../../../understanding/understand.ts'
import type { Heard } from '../acts.ts'
import type { Goal, IntakeContext } from '../context.ts'
import { agrees, type Claims, isAt, knownVisits } from '../memory/lookup.ts'
import { REFERENCE_DIGITS } from '../visit-reference.ts'
import type { IntakeTurn } from './hear.ts'
import { sameAddress } from './same.ts'

/** The known visit that the caller means: by choice among those read out, or by its day and time. */
export function meantVisit(
  { candidates }: Understanding,
  context: Pick<IntakeContext, 'found' | 'claims' | 'upcoming' | 'frame'>,
  listen: Pick<Listen, 'asked'>,
): Visit | undefined {
  const visits = knownVisits(context)
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
  const address = best(candidates, 'address')?.value
  const there = address ? visits.filter((visit) => isAt(address, visit.address)) : []
  if (there.length === 1) return there[0]
  if (!listen.asked.includes('appointment_ref')) return undefined
  const choice = readings(candidates, 'menu_choice')[0]?.value
  return typeof choice === 'number' ? visits[choice - 1] : undefined
}

const LOOKING: ReadonlySet<string> = new Set(['askingWhich', 'askingName', 'verifying'])
/** Goals that need a visit that is booked already. */
export const ABOUT_A_VISIT: ReadonlySet<string> = new Set(['reschedule', 'cancel', 'status'])

/** Whether the call stands at a question that finds a visit. */
export function isLookingForVisit(path: string): boolean {
  const [state = '', at = ''] = path.split('.')
  return LOOKING.has(at) && (state === 'RESCHEDULING' || state === 'CANCELLING' || state === 'ANSWERING_QUESTION')
}

/**
 * What is said of a visit that is still to be found: it tells which visit is meant and whose it is, and is none of the caller's own
 * data. Undefined where no visit is being looked for.
 */
export function claimsOf({ candidates, tokens }: Understanding, turn: IntakeTurn, aim: Goal | null): Partial<Heard> | undefined {
  // In an emergency an address is where help is to come.
  if (aim === null || !ABOUT_A_VISIT.has(aim) || turn.context.visit !== null || turn.path.startsWith('EMERGENCY_FLOW')) return undefined
  const phone = best(candidates, 'phone')?.value
  const address = best(candidates, 'address')?.value
  const day = aim === 'reschedule' ? undefined : (best(candidates, 'date')?.value ?? best(candidates, 'datetime')?.value.slice(0, 10))
  const reference = phone === undefined && address === undefined && isLookingForVisit(turn.path) ? referenceIn(tokens, turn) : undefined
  // "My mother's appointment" is not the one under the caller's own name.
  const elsewhere =
    candidates.some(({ kind, value }) => kind === 'on_behalf' && value === 'somebody') || isOfAnother(candidates, turn.context)
  const claims: Claims = {
    ...(phone === undefined ? {} : { phone }),
    ...(address?.number === undefined ? {} : { address }),
    ...(reference === undefined ? {} : { reference }),
    ...(day === undefined ? {} : { day }),
    ...(elsewhere ? { elsewhere } : {}),
  }
  // Saying the same again is no answer to the question at hand.
  const known: Claims = turn.context.claims ?? {}
  const isNew =
    (elsewhere && !known.elsewhere) ||
    (phone !== undefined && phone !== known.phone) ||
    (reference !== undefined && reference !== known.reference) ||
    (day !== undefined && day !== known.day) ||
    (claims.address !== undefined && !sameAddress(claims.address, known.address))
  return isNew ? { claims } : {}
}

/** How whose visit it is is told in passing: "Ann Lee's appointment", "the visit for Ann Lee", "under Ann Lee". */
const NAMES_OWNER: readonly string[] = ['.owner', '.for', '.account']

/** "Cancel the appointment for Robert Hayes", said on the number of Ann Lee: hers is not the one. */
function isOfAnother(candidates: readonly Candidate[], { upcoming }: IntakeContext): boolean {
  const name = best(candidates, 'name')
  if (!name || upcoming.length === 0 || !NAMES_OWNER.some((rule) => name.rule.endsWith(rule))) return false
  return !upcoming.some((visit) => agrees(name.value.full, visit.name))
}

/** Six digits, however they are said, and no others. */
function referenceIn(tokens: Understanding['tokens'], { language }: IntakeTurn): string | undefined {
  let digits = ''
  for (const character of language.locale.hearing?.characters(tokens) ?? '') if (character >= '0' && character <= '9') digits += character
  return digits.length === REFERENCE_DIGITS ? digits : undefined
}
