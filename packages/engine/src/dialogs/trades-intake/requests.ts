import type { EffectRequest, OwnerNotice } from '../../effect.ts'
import type { IntakeContext } from './context.ts'
import { addressLine, type Setting } from './setting.ts'

/** The effects that the intake asks for, built from its memory. */

export function findTimes({ frame, visit, goal }: IntakeContext): EffectRequest {
  return {
    type: 'find_times',
    service: (goal === 'reschedule' ? visit?.service : frame.service_type?.value) ?? 'general',
    wanted: frame.preferred_time?.value ?? { windows: [] },
    limit: 3,
    ...(goal === 'reschedule' && visit ? { except: visit.id } : {}),
  }
}

export function findVisits({ frame }: IntakeContext): EffectRequest {
  const phone = frame.callback_number?.value
  return { type: 'find_visits', ...(frame.caller_name ? { name: frame.caller_name.value.full } : {}), ...(phone ? { phone } : {}) }
}

export function book(context: IntakeContext): EffectRequest {
  const { frame } = context
  const offer = frame.slot_choice?.value ?? { start: '', end: '', resource: '' }
  return {
    type: 'book',
    visit: {
      ...offer,
      service: frame.service_type?.value ?? 'general',
      name: frame.caller_name?.value.full ?? '',
      phone: phoneOf(context),
      address: addressLine(frame.service_address?.value),
      problem: frame.problem?.value ?? '',
    },
  }
}

export function move({ frame, visit }: IntakeContext): EffectRequest {
  return { type: 'move', visit: visit?.id ?? '', to: frame.slot_choice?.value ?? { start: '', end: '', resource: '' } }
}

export function cancel({ visit }: IntakeContext): EffectRequest {
  return { type: 'cancel', visit: visit?.id ?? '' }
}

export function transfer(context: IntakeContext, setting: Setting, asked: boolean): EffectRequest {
  return { type: 'transfer', to: setting.people[0] ?? '', reason: context.emergency ? 'emergency' : asked ? 'asked' : 'not_understood' }
}

export function notifyOwner(context: IntakeContext, about: OwnerNotice['about'], words: string): EffectRequest {
  const { frame, emergency } = context
  return {
    type: 'notify_owner',
    notice: {
      about,
      ...(emergency ? { emergency: { level: emergency.level, kind: emergency.kind } } : {}),
      ...(frame.caller_name ? { name: frame.caller_name.value.full } : {}),
      phone: phoneOf(context),
      ...(frame.service_address ? { address: addressLine(frame.service_address.value) } : {}),
      words,
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
      ...(frame.service_address ? { address: addressLine(frame.service_address.value) } : {}),
      text: message?.text ?? '',
      reason: message?.reason ?? 'asked',
    },
  }
}

/** The number that was given, else the one the call comes from. */
export function phoneOf({ frame, callerPhone }: Pick<IntakeContext, 'frame' | 'callerPhone'>): string | null {
  return frame.callback_number?.value ?? callerPhone
}
