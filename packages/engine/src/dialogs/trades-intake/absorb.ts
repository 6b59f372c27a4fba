import type { Offer } from '../../effect.ts'
import { type EvidenceKind, withoutValue } from '../../understanding/attempts.ts'
import type { Act, Heard } from './acts.ts'
import { type Filled, type Frame, type IntakeContext, NO_MISSES } from './context.ts'
import { afterChange } from './memory/changes.ts'
import { withClaims } from './memory/lookup.ts'
import { refusedBy } from './memory/offers.ts'
import { toldAgain } from './memory/question.ts'
import { withSite } from './memory/site.ts'
import { beginTask } from './memory/task.ts'
import { tellsNews } from './memory/told.ts'
import { triageAfter } from './memory/triage.ts'

const fill = <T>(said: { readonly value: T; readonly text: string }, confirmed = false): Filled<T> => ({ ...said, confirmed })

/** Most of the words that began a task that is kept. */
const LONGEST_SAID = 300

/** Takes what was heard into the memory. Anything that moves the call on clears the misses. */
export function absorb(context: IntakeContext, heard: Heard): Partial<IntakeContext> {
  const begun = heard.goal !== undefined && heard.goal !== context.goal ? beginTask(context, heard.goal) : {}
  const frame: Frame = { ...(begun.frame ?? context.frame), ...filled(heard) }
  const visits = [...context.upcoming, ...(context.found ?? [])]
  const visit = heard.visit === undefined ? undefined : visits.find((each) => each.id === heard.visit)
  return {
    ...begun,
    ...(hasNews(heard) ? { misses: tellsNews(context, heard) ? NO_MISSES : toldAgain(context) } : {}),
    ...afterChange({ ...context, ...begun }, heard.corrects ?? []),
    ...verifyAfter(context, heard),
    ...(heard.attempts === undefined ? {} : { attempts: heard.attempts }),
    ...(heard.doubts === undefined ? {} : { doubts: heard.doubts }),
    ...(heard.message === undefined
      ? {}
      : { message: { text: heard.message, reason: context.message?.reason ?? 'asked', confirmed: false } }),
    ...(heard.complaint ? { raised: context.raised ?? ('complaint' as const) } : {}),
    ...(visit ? { visit } : {}),
    ...(heard.all ? { all: true } : {}),
    ...triageAfter(context, heard),
    ...(heard.name && context.visit === null ? { found: null } : {}),
    ...withSite({ ...context, ...begun }, heard),
    ...(heard.claims ? withClaims({ ...context, ...begun }, heard.claims) : {}),
    ...(begun.goal ? { said: heard.text.slice(0, LONGEST_SAID).toWellFormed() } : {}),
    ...refusedBy(context, heard),
    ...(heard.wish || heard.service ? { offers: [], refusal: null } : {}),
    frame: heard.wish ? without(frame, 'slot_choice') : heard.service ? keepTimeOnly(frame) : frame,
  }
}

/** A new value is asked about, or no longer: what was unclear before was said again. */
function verifyAfter({ verify }: IntakeContext, heard: Heard): Partial<IntakeContext> {
  if (heard.verify) return { verify: heard.verify }
  const again = verify === 'callback_number' ? heard.phone : verify === 'service_address' ? heard.address : undefined
  return again ? { verify: null } : {}
}

function filled(heard: Heard): Frame {
  return {
    ...(heard.name ? { caller_name: fill(heard.name) } : {}),
    ...(heard.phone ? { callback_number: fill({ value: heard.phone.value, text: heard.phone.text }) } : {}),
    ...(heard.address ? { service_address: fill(heard.address) } : {}),
    ...(heard.problem ? { problem: fill(heard.problem) } : {}),
    ...(heard.service ? { service_type: fill(heard.service) } : {}),
    ...(heard.wish ? { preferred_time: fill({ value: heard.wish.value, text: heard.wish.text }) } : {}),
  }
}

/** Another kind of job takes another time: the start that was chosen becomes a wish again. */
function keepTimeOnly(frame: Frame): Frame {
  const chosen = frame.slot_choice
  if (!chosen) return frame
  const exact = chosen.value.start.slice(0, 16)
  return { ...without(frame, 'slot_choice'), preferred_time: { value: { windows: [], exact }, text: chosen.text, confirmed: false } }
}

export function without<K extends keyof Frame>(frame: Frame, slot: K): Frame {
  const { [slot]: _, ...rest } = frame
  return rest
}

/** Puts one of the offered times in the frame. */
export function choose(context: IntakeContext, offer: Offer | undefined, text: string): Partial<IntakeContext> {
  return offer ? { misses: NO_MISSES, frame: { ...context.frame, slot_choice: fill({ value: offer, text }) } } : {}
}

/** The caller said yes to the read-back: every slot counts as confirmed. */
export function confirmAll(frame: Frame): Frame {
  const yes = <T>(slot: Filled<T>): Filled<T> => ({ ...slot, confirmed: true })
  return {
    ...(frame.caller_name ? { caller_name: yes(frame.caller_name) } : {}),
    ...(frame.callback_number ? { callback_number: yes(frame.callback_number) } : {}),
    ...(frame.service_address ? { service_address: yes(frame.service_address) } : {}),
    ...(frame.problem ? { problem: yes(frame.problem) } : {}),
    ...(frame.service_type ? { service_type: yes(frame.service_type) } : {}),
    ...(frame.preferred_time ? { preferred_time: yes(frame.preferred_time) } : {}),
    ...(frame.slot_choice ? { slot_choice: yes(frame.slot_choice) } : {}),
  }
}

/** Takes back the answer given last, so that its question comes again. */
export function dropLast(frame: Frame): Frame {
  const last = (['slot_choice', 'preferred_time', 'service_address', 'callback_number', 'caller_name', 'problem'] as const).find(
    (slot) => frame[slot],
  )
  if (!last) return frame
  return last === 'problem' ? without(without(frame, 'problem'), 'service_type') : without(frame, last)
}

/** Forgets what was said to be wrong, so that it is asked again; the rest stays, the chosen time too unless it is what was wrong. */
export function forget(context: IntakeContext, slot: Extract<Act, { type: 'CHANGE' }>['slot']): Partial<IntakeContext> {
  const { frame } = context
  if (slot === 'preferred_time') return { offers: [], refusal: null, frame: without(without(frame, 'slot_choice'), 'preferred_time') }
  if (slot === 'problem') return { frame: without(without(frame, 'problem'), 'service_type') }
  if (slot === 'caller_name') return { frame: without(frame, slot), ...denied(context, 'name', frame.caller_name?.value.full) }
  if (slot === 'callback_number') return { frame: without(frame, slot), ...denied(context, 'phone', frame.callback_number?.value) }
  return { frame: without(frame, slot) }
}

/** Most of what made no sense that is kept: the beginning of a number or an address. */
const LONGEST_UNREAD = 120

/** What was said to the question at hand so far and made no sense; the latest of it. */
export function unread({ misses, unread: before }: IntakeContext, text: string): Pick<IntakeContext, 'unread'> {
  const all = misses.noMatch > 0 && before !== undefined ? `${before} ${text}` : text
  return { unread: all.slice(-LONGEST_UNREAD).toWellFormed() }
}

/** The very words in which an address was given that came to none, for whoever has to find it. */
export function addressHeard(call: IntakeContext, event: Act): Pick<IntakeContext, 'addressHeard'> {
  const words = event.type === 'NO_MATCH' ? unread(call, event.text).unread : call.misses.noMatch > 0 ? call.unread : undefined
  return { addressHeard: words ?? call.addressHeard }
}

/** The attempts without a value that the caller has said is wrong: it is not taken again while another was heard as well. */
function denied({ attempts }: IntakeContext, kind: EvidenceKind, value: string | undefined): Pick<IntakeContext, 'attempts'> {
  return value === undefined ? {} : { attempts: withoutValue(attempts?.kind === kind ? attempts : { kind, attempts: [] }, value) }
}

/** Whether anything was said that is not known. */
export function hasNews({
  text: _,
  attempts: _attempts,
  corrects: _corrects,
  doubts: _doubts,
  echo: _echo,
  verify: _verify,
  ...news
}: Heard): boolean {
  return Object.keys(news).length > 0
}

export function heardIn(event: Act): Heard {
  return 'heard' in event ? event.heard : { text: '' }
}
