import type { BusinessFacts } from '../../business/facts.ts'
import type { Decision } from '../../decision.ts'
import type { Dialog } from '../../dialog.ts'
import type { IntakeMemory } from '../../dialogs/trades-intake/context.ts'
import { MAX_EVENTS } from '../../dialogs/trades-intake/hear/hear.ts'
import { intakeMatters, intakeTroubles } from '../../dialogs/trades-intake/matters.ts'
import { MAX_ALARMS } from '../../dialogs/trades-intake/memory/emergency.ts'

export { TAKEN_AS_ALIKE } from '../../dialogs/trades-intake/matters.ts'

import type { CallInput } from '../../event.ts'
import { strangersVisit, visitAt } from './ends.ts'
import type { ExploreOptions } from './explore.ts'
import type { Step } from './promise.ts'
import { oneAlarm } from './promises/alarm.ts'
import { personInOneTurn } from './promises/general.ts'
import { nothingGivenAway } from './promises/privacy.ts'
import { yesToReadBack } from './promises/read-back.ts'
import { tradesCaller } from './trades-caller.ts'

/** A Monday morning, the week after which has a holiday in it. */
const AT = '2026-11-23T14:05:00.000Z'
const OWN_NUMBER = '+18605550142'

export type TradesWalk = {
  /** Languages that are walked, as BCP 47 tags; a call that goes over to another is not followed there. */
  readonly locales?: readonly string[]
  /** Who calls: all kinds where it is not said. */
  readonly callers?: readonly CallerKind[]
  /** Kinds of trouble that may come together in a call that is walked. */
  readonly mostTroubles?: number
  /** Calls are not followed once they are an emergency: most of what there is to walk. */
  readonly calm?: boolean
  /** Trouble comes in emergencies alone: one emergency of each level is followed. */
  readonly urgent?: boolean
}

/** Whose call it is: a known number, a withheld one, a number with one visit ahead, a number with two. */
export const CALLER_KINDS = ['known', 'withheld', 'one visit', 'two visits'] as const
export type CallerKind = (typeof CALLER_KINDS)[number]

/** How the trades intake is walked: who calls, what he does, and what is promised to him. */
export function tradesExploration(
  dialog: Dialog,
  facts: BusinessFacts,
  { locales = dialog.locales, callers = CALLER_KINDS, mostTroubles = 1, calm = false, urgent = false }: TradesWalk = {},
): ExploreOptions {
  const matters = intakeMatters(facts)
  return {
    inputs: locales.flatMap((locale) => callers.map((kind) => calling(kind, locale))),
    caller: tradesCaller(facts),
    matters: (context, path) => (isMemory(context) ? matters(context, path) : context),
    beyond: (context) => {
      if (!isMemory(context)) return false
      const { locale, emergency } = context.call
      const most = urgent && emergency === null ? 0 : mostTroubles
      return !locales.includes(locale) || intakeTroubles(context) > most || (calm && emergency !== null)
    },
    ...(urgent ? { kindOfWay: kindOfAlarm } : {}),
    mostEvents: MAX_EVENTS,
    promises: [
      personInOneTurn(reachesPerson),
      oneAlarm({ given: alarmsIn, withdrawn: withdrawnIn, most: MAX_ALARMS }),
      yesToReadBack(dialog),
      nothingGivenAway(facts, strangersVisit(AT)),
    ],
  }
}

/** What kind of emergency a step begins: how bad it is, and whose call it is. */
function kindOfAlarm({ before, after }: Step): string | null {
  if (before.view.emergency || !after.view.emergency) return null
  const { snapshot } = after.session
  const context = 'context' in snapshot ? snapshot.context : null
  if (!isMemory(context)) return null
  const { emergency, callerPhone } = context.call
  return `${emergency?.level} ${callerPhone === null}`
}

function isMemory(context: unknown): context is IntakeMemory {
  return typeof context === 'object' && context !== null && 'call' in context
}

function calling(kind: CallerKind, locale: string): CallInput {
  const base = { id: 'walk', at: AT, locale, channel: 'test', callerPhone: kind === 'withheld' ? null : OWN_NUMBER, upcoming: [] }
  if (kind === 'one visit') return { ...base, upcoming: [visitAt(AT, 2)] }
  return kind === 'two visits' ? { ...base, upcoming: [visitAt(AT, 2), visitAt(AT, 4)] } : base
}

function reachesPerson({ effects, view }: Decision): boolean {
  return (
    effects.some(({ type }) => type === 'transfer' || type === 'take_message') ||
    view.state === 'TAKING_MESSAGE' ||
    view.slots['intent']?.value === 'message'
  )
}

function alarmsIn({ effects }: Decision): number {
  return effects.filter((effect) => effect.type === 'notify_owner' && effect.notice.about === 'emergency').length
}

function withdrawnIn({ effects }: Decision): boolean {
  return effects.some((effect) => effect.type === 'notify_owner' && effect.notice.about === 'emergency_withdrawn')
}
