import type { BusinessFacts } from '../../business/facts.ts'
import type { Decision } from '../../decision.ts'
import type { Dialog } from '../../dialog.ts'
import { MAX_EVENTS } from '../../dialogs/trades-intake/hear/hear.ts'
import { intakeMatters } from '../../dialogs/trades-intake/matters.ts'
import { MAX_ALARMS } from '../../dialogs/trades-intake/memory/emergency.ts'

export { TAKEN_AS_ALIKE } from '../../dialogs/trades-intake/matters.ts'

import { strangersVisit } from './ends.ts'
import type { ExploreOptions } from './explore.ts'
import { oneAlarm } from './promises/alarm.ts'
import { personInOneTurn } from './promises/general.ts'
import { nothingGivenAway } from './promises/privacy.ts'
import { yesToReadBack } from './promises/read-back.ts'
import { isMemory, type TradesBound, tradesBound } from './trades-bound.ts'
import { tradesCaller } from './trades-caller.ts'
import { AT, CALLER_KINDS, type CallerKind, calling } from './trades-inputs.ts'

export type TradesWalk = Partial<TradesBound> & {
  /** Languages that are walked, as BCP 47 tags; a call that goes over to another is not followed there. */
  readonly locales?: readonly string[]
  /** Who calls: all kinds where it is not said. */
  readonly callers?: readonly CallerKind[]
}

/** How the trades intake is walked: who calls, what he does, and what is promised to him. */
export function tradesExploration(
  dialog: Dialog,
  facts: BusinessFacts,
  { locales = dialog.locales, callers = CALLER_KINDS, mostTroubles = 1, calm = false, since }: TradesWalk = {},
): ExploreOptions {
  const matters = intakeMatters(facts)
  return {
    inputs: locales.flatMap((locale) => callers.map((kind) => calling(kind, locale, facts.default_locale))),
    caller: tradesCaller(facts),
    matters: (context, path) => (isMemory(context) ? matters(context, path) : context),
    ...tradesBound(locales, { mostTroubles, calm, since }),
    mostEvents: MAX_EVENTS,
    promises: [
      personInOneTurn(reachesPerson),
      oneAlarm({ given: alarmsIn, withdrawn: withdrawnIn, repeated: repeatedIn, most: MAX_ALARMS }),
      yesToReadBack(dialog),
      nothingGivenAway(facts, strangersVisit(AT)),
    ],
  }
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

function repeatedIn({ effects }: Decision): boolean {
  return effects.some((effect) => effect.type === 'notify_owner' && effect.notice.repeat_of !== undefined)
}

function withdrawnIn({ effects }: Decision): boolean {
  return effects.some((effect) => effect.type === 'notify_owner' && effect.notice.about === 'emergency_withdrawn')
}
