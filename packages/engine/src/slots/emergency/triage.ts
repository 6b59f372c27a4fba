import type { Candidate, EmergencyKind, EmergencyLevel, Intent, Kind, Urgency } from '../../understanding/candidate.ts'
import { best } from '../../understanding/candidate.ts'
import { longestOnly, type Mention } from '../mention.ts'
import { DENIED_OR_NOT } from './leading-no.ts'
import { TO_BE_ASKED } from './rule.ts'

/**
 * How an owner wants trouble to be asked about. `relaxed`: only trouble that nothing in it makes known is asked about, and an answer that
 * cannot be understood goes on with the booking. `balanced`: whatever is not plainly routine is asked about, and two unclear answers alarm.
 * `eager`: what is urgent is asked about as well, urgent trouble that is said to go on alarms at once, and so does the first unclear answer.
 */
export const EAGERNESS = ['relaxed', 'balanced', 'eager'] as const
export type Eagerness = (typeof EAGERNESS)[number]

/**
 * What callers say of how pressing it is. `worse`: it goes on and grows, or somebody is at risk. `ongoing`: it goes on. `over`: it has stopped,
 * or nobody is at risk. `slight`: it can wait. `planned`: work that nobody calls about in distress. `idle`: a
 * question that is only asked ("do you work on …"), where it comes first. `withdrawn`: the alarm was none. `ignore` only sounds like
 * one of these.
 */
export const URGENCY_SIGNS = ['worse', 'ongoing', 'over', 'slight', 'planned', 'idle', 'withdrawn', 'ignore'] as const
export type UrgencySign = (typeof URGENCY_SIGNS)[number]

export type UrgencyFinding = { readonly value: Urgency; readonly from: number; readonly to: number; readonly score: number }

/** Which sign counts where several are said: what is feared goes first, but "just a drip" says more than "right now". */
const SCORES: Readonly<Record<Exclude<UrgencySign, 'ignore'>, number>> = {
  worse: 0.95,
  withdrawn: 0.9,
  slight: 0.85,
  over: 0.8,
  planned: 0.75,
  idle: 0.5,
  ongoing: 0.7,
}

/** The signs of an utterance, in the order of a scan. */
export function urgencySigns(scanned: readonly Mention<UrgencySign>[]): UrgencyFinding[] {
  return longestOnly(scanned).flatMap(({ value, from, to }) => (value === 'ignore' ? [] : [{ value, from, to, score: SCORES[value] }]))
}

/** What is to be done about trouble that was told, by its words alone. */
export type TriageVerdict =
  | { readonly verdict: 'alarm'; readonly level: Extract<EmergencyLevel, 'life_safety' | 'emergency'>; readonly kind: EmergencyKind | null }
  /** Words alone do not tell: one question will. */
  | { readonly verdict: 'ask'; readonly kind: EmergencyKind | null }
  /** Plainly routine, or no trouble at all. */
  | { readonly verdict: 'routine' }

/** The rule of an emergency grammar for "help" and nothing else. */
const ONE_WORD = '.one-word-for-help'

const ROUTINE: TriageVerdict = { verdict: 'routine' }
/** Letters that a greeting may take. */
const NEAR_THE_BEGINNING = 16
const CALM: ReadonlySet<Urgency> = new Set<Urgency>(['slight', 'over', 'planned', 'withdrawn'])

/** Whether an utterance tells of an emergency, of something that has to be asked about, or neither. */
export function triageOf(candidates: readonly Candidate[], eagerness: Eagerness): TriageVerdict {
  const { value: emergency, rule } = best(candidates, 'emergency') ?? {}
  // "It's a disaster, my sink drains a bit slowly": what is only called an emergency, and told to be slight, is asked about.
  if (rule?.endsWith('.emergency-said') && urgencies(candidates).has('slight')) return { verdict: 'ask', kind: null }
  // "No se reventó el tubo": denied, or told with a "no" before it.
  if (isDeniedOrNot(candidates)) return isCalm(candidates) ? ROUTINE : { verdict: 'ask', kind: emergency?.kind ?? null }
  // "My tap runs like mad" may be a tap that drips, or a kitchen under water.
  if (rule?.endsWith(TO_BE_ASKED)) return isCalm(candidates) ? ROUTINE : { verdict: 'ask', kind: emergency?.kind ?? null }
  // "Help" alone is what callers say to a machine that they do not know how to use, too.
  if (rule?.endsWith(ONE_WORD)) return { verdict: 'ask', kind: null }
  if (emergency?.level === 'life_safety' || emergency?.level === 'emergency')
    return { verdict: 'alarm', level: emergency.level, kind: emergency.kind }
  const said = urgencies(candidates)
  const kind = emergency?.kind ?? null
  if (emergency?.level === 'urgent') {
    const unsettled = said.has('told') && !isCalm(candidates) && eagerness === 'balanced'
    if (eagerness !== 'eager') return said.has('worse') || unsettled ? { verdict: 'ask', kind } : ROUTINE
    if (said.has('worse') || said.has('ongoing')) return { verdict: 'alarm', level: 'emergency', kind }
    return { verdict: 'ask', kind }
  }
  if (said.has('worse') && (said.has('told') || said.has('routine'))) return { verdict: 'ask', kind }
  if (said.has('routine') || !said.has('told')) return ROUTINE
  if (isCalm(candidates)) return ROUTINE
  if (eagerness === 'relaxed' && best(candidates, 'service_type')) return ROUTINE
  return { verdict: 'ask', kind }
}

/** What an answer to "is that happening right now, or is anyone at risk?" says, or `unclear`. */
export function triageAnswer(candidates: readonly Candidate[]): 'yes' | 'no' | 'unclear' {
  const said = urgencies(candidates)
  if (said.has('worse') || best(candidates, 'emergency')?.rule.endsWith(ONE_WORD)) return 'yes'
  if (said.has('slight') || said.has('over') || said.has('withdrawn')) return 'no'
  if (isDeniedOrNot(candidates)) return 'unclear'
  const yesno = best(candidates, 'yesno')?.value
  if (yesno === 'yes' || yesno === 'no') return yesno
  if (said.has('ongoing')) return 'yes'
  if (yesno === 'maybe') return 'unclear'
  return said.has('routine') || said.has('planned') ? 'no' : 'unclear'
}

/** Whether grave trouble is told behind a "no" that may deny it or may not. */
export function isDeniedOrNot(candidates: readonly Candidate[]): boolean {
  return best(candidates, 'emergency')?.rule.endsWith(DENIED_OR_NOT) ?? false
}

/** Whether the caller takes back an alarm: "false alarm", "it's not that bad". */
export function withdrawsAlarm(candidates: readonly Candidate[]): boolean {
  const said = urgencies(candidates)
  return said.has('withdrawn') && !said.has('worse')
}

/** Said to be no call for help; a question counts where it comes first: "do you work on …", but not "it pours, do you have anybody". */
function isCalm(candidates: readonly Candidate[]): boolean {
  return candidates.some(
    ({ kind, value, start }) => kind === 'urgency' && (CALM.has(value) || (value === 'idle' && start < NEAR_THE_BEGINNING)),
  )
}

function urgencies(candidates: readonly Candidate[]): ReadonlySet<Urgency> {
  const said = new Set<Urgency>()
  for (const candidate of candidates) if (candidate.kind === 'urgency') said.add(candidate.value)
  return said
}

/** Meanings that are what an utterance is for: whoever asks for opening hours tells of no trouble. */
const ASKED_FOR: ReadonlySet<Kind> = new Set<Kind>(['topic', 'language', 'menu_choice'])
/** What says only who calls, unless much more is told with it. */
const WHO: ReadonlySet<Kind> = new Set<Kind>(['name', 'phone', 'postcode'])
/** So many words beside a name tell more than who calls. */
const MUCH_MORE = 8
/** An intent or a topic of this score is what was meant. */
const SURE = 0.6
/** "Can you book me in": a visit is asked for in so many words, and what for is not told yet. */
const ASKS_FOR_VISIT = 0.7
/** What else a call may be for. */
const DRAWS_AWAY: ReadonlySet<Intent> = new Set<Intent>(['reschedule', 'cancel', 'message', 'human', 'owner', 'status', 'other'])

/** Whether an utterance that begins a call may tell of trouble: nothing else is wanted with it. */
export function isStatement(candidates: readonly Candidate[]): boolean {
  if (best(candidates, 'emergency')) return true
  const named = best(candidates, 'service_type') ?? best(candidates, 'problem')
  const told = candidates.find(({ kind, value }) => kind === 'urgency' && value === 'told')
  const words = told ? told.text.split(' ').length : 0
  return !candidates.some(({ kind, score, value, text, rule }) => {
    if (kind === 'command') return score >= SURE
    if (kind === 'intent' && DRAWS_AWAY.has(value)) return score >= SURE
    // "Who pays for this, me or the landlord?"
    if (kind === 'intent' && rule.endsWith('.advice')) return true
    if (named) return false
    if (kind === 'intent' && value === 'new_appointment') return score >= ASKS_FOR_VISIT
    if (WHO.has(kind)) return score > SURE && words - text.split(' ').length < MUCH_MORE
    return ASKED_FOR.has(kind) && score > SURE
  })
}
