import type { EffectRequest, EscalationReason, OwnerNotice } from '../../effect.ts'
import type { Frame, IntakeContext } from './context.ts'
import { handOffReason } from './memory/hand-off.ts'
import { nameUnasked } from './memory/known.ts'
import { whoIsThere } from './memory/site.ts'
import { addressLine, type Setting } from './setting.ts'

/** The effects that the intake asks for, built from its memory. */

const NO_TIME = { start: '', end: '', resource: '' }

export function findTimes({ frame, visit, goal, turnedDown }: IntakeContext, setting: Setting): EffectRequest {
  const moving = goal === 'reschedule'
  const wanted = frame.preferred_time?.value ?? { windows: [] }
  return {
    type: 'find_times',
    service: (moving ? visit?.service : frame.service_type?.value) ?? 'general',
    wanted: turnedDown.length === 0 ? wanted : { ...wanted, not: [...(wanted.not ?? []), ...turnedDown] },
    limit: 3,
    ...(moving && visit ? { except: visit.id } : {}),
    ...placeOf(setting, moving ? visit?.address : wholeAddress(frame)),
  }
}

/** Where it is, for a business that says how long the ways are. */
function placeOf({ facts }: Setting, place: string | undefined): { readonly place?: string } {
  return facts.travel && place ? { place } : {}
}

function wholeAddress({ service_address: address }: Frame): string {
  return [addressLine(address?.value), address?.value.postcode].filter(Boolean).join(', ')
}

/** By the number it is said to be booked under, else by name: whose it is is checked on what comes back. */
export function findVisits({ frame, claims }: IntakeContext): EffectRequest {
  const phone = claims?.phone
  return phone === undefined ? { type: 'find_visits', name: frame.caller_name?.value.full ?? '' } : { type: 'find_visits', phone }
}

/** The chosen time, kept while it is read back. */
export function hold({ frame, visit, goal }: IntakeContext, setting: Setting): EffectRequest {
  const time = frame.slot_choice?.value ?? NO_TIME
  const moving = goal === 'reschedule' ? visit : null
  const place = placeOf(setting, moving ? moving.address : wholeAddress(frame))
  return { type: 'hold', time, ...(moving ? { moving: moving.id } : {}), ...place }
}

export function book(context: IntakeContext): EffectRequest {
  const { frame, site } = context
  const who = whoIsThere(site)
  const offer = frame.slot_choice?.value ?? NO_TIME
  return {
    type: 'book',
    visit: {
      ...offer,
      service: frame.service_type?.value ?? 'general',
      name: frame.caller_name?.value.full ?? '',
      phone: phoneOf(context),
      address: addressLine(frame.service_address?.value),
      problem: frame.problem?.value ?? '',
      ...unresolved(frame),
      ...(site && who !== undefined ? { site: { who, phone: site.phone } } : {}),
    },
  }
}

export function move({ frame, visit }: IntakeContext): EffectRequest {
  return { type: 'move', visit: visit?.id ?? '', to: frame.slot_choice?.value ?? NO_TIME }
}

export function cancel({ visit }: IntakeContext): EffectRequest {
  return { type: 'cancel', visit: visit?.id ?? '' }
}

export function transfer(context: IntakeContext, setting: Setting, asked: boolean): EffectRequest {
  return { type: 'transfer', to: setting.people[0] ?? '', reason: handOffReason(context, asked) }
}

/** The next person of the on-call list, and of the owners behind it. */
export function callPerson({ help }: IntakeContext, setting: Setting): EffectRequest {
  return { type: 'transfer', to: setting.people[help.tried] ?? '', reason: 'emergency' }
}

/** The first time there is, unless the caller has asked for another since. */
export function findEmergencyTimes({ frame }: IntakeContext, setting: Setting): EffectRequest {
  return {
    type: 'find_times',
    service: frame.service_type?.value ?? 'general',
    wanted: frame.preferred_time?.value ?? { windows: [] },
    limit: 1,
    ...placeOf(setting, wholeAddress(frame)),
  }
}

/** The first visit of an emergency, kept while it is offered. */
export function holdEmergency({ offers: [time = NO_TIME], frame }: IntakeContext, setting: Setting): EffectRequest {
  return { type: 'hold', time, ...placeOf(setting, wholeAddress(frame)) }
}

/** The visit of an emergency: who calls may not have been asked for a name. */
export function bookEmergency(context: IntakeContext): EffectRequest {
  const [offer = NO_TIME] = context.offers
  const { frame, emergency } = context
  return {
    type: 'book',
    visit: {
      ...offer,
      service: frame.service_type?.value ?? 'general',
      name: frame.caller_name?.value.full ?? nameUnasked(context),
      phone: phoneOf(context),
      address: addressLine(frame.service_address?.value),
      problem: (frame.problem?.value ?? emergency?.words ?? '').slice(0, 300).toWellFormed(),
      ...unresolved(frame),
    },
  }
}

/** A flag where the address is not one that is known to exist in the area. */
function unresolved({ service_address: address }: Frame): { readonly address_unresolved?: true } {
  return address && !address.unresolved ? {} : { address_unresolved: true }
}

/** What is told of an emergency. Where the address did not come to one, with the words it was given in. */
export function notifyOwner(
  context: IntakeContext,
  about: OwnerNotice['about'],
  words: string,
  more: Pick<OwnerNotice, 'silent'> & { readonly reason?: EscalationReason } = {},
): EffectRequest {
  const { frame, emergency, help, addressHeard } = context
  const flag = about === 'emergency' && !frame.service_address ? {} : unresolved(frame)
  const heard = frame.service_address?.text ?? addressHeard
  return {
    type: 'notify_owner',
    notice: {
      about,
      ...(emergency ? { emergency: { level: emergency.level, kind: emergency.kind } } : {}),
      ...(frame.caller_name ? { name: frame.caller_name.value.full } : {}),
      phone: phoneOf(context),
      ...(frame.service_address ? { address: addressLine(frame.service_address.value) } : {}),
      ...(flag.address_unresolved ? { ...flag, ...(heard === null ? {} : { address_heard: heard }) } : {}),
      words,
      reason: 'emergency',
      ...(help.repeats ? { repeat_of: help.repeats.call } : {}),
      ...more,
    },
  }
}

export function takeMessage(context: IntakeContext): EffectRequest {
  const { frame, message } = context
  return {
    type: 'take_message',
    message: {
      name: frame.caller_name?.value.full ?? null,
      phone: phoneOf(context),
      ...(frame.service_address ? { address: addressLine(frame.service_address.value), ...unresolved(frame) } : {}),
      text: message?.text ?? '',
      reason: messageReason(context),
    },
  }
}

/** Why a message is left. What the caller raised says more than that one was asked for. */
function messageReason(context: IntakeContext): EscalationReason {
  const reason = context.message?.reason ?? 'asked'
  if (reason !== 'asked' && reason !== 'not_understood') return reason
  return handOffReason({ ...context, emergency: null, goal: context.lead?.words ? 'book' : null }, reason === 'asked')
}

/** The number that was given, else the one the call comes from. */
export function phoneOf({ frame, callerPhone }: Pick<IntakeContext, 'frame' | 'callerPhone'>): string | null {
  return frame.callback_number?.value ?? callerPhone
}
