import type { SlotView } from '../../decision.ts'
import type { DialogDefinition } from '../../dialog.ts'
import type { TimeWanted } from '../../effect.ts'
import type { Json } from '../../json.ts'
import { classify } from './classification.ts'
import type { Filled, IntakeContext } from './context.ts'
import type { intakeMachine } from './machine.ts'
import { whoIsThere } from './memory/site.ts'
import { addressLine } from './setting.ts'

/** How the call stands, for whoever shows or stores it. */
export function accountOf(context: IntakeContext, path: string): ReturnType<DialogDefinition<ReturnType<typeof intakeMachine>>['account']> {
  const { made, emergency } = context
  return {
    locale: context.locale,
    slots: slotsOf(context),
    emergency: emergency !== null,
    outcome: context.outcome ?? (path === 'ENDED' ? 'abandoned' : null),
    appointment:
      made && context.outcome !== 'cancelled'
        ? { id: made.id, start: made.start, end: made.end, service_type: made.service, emergency: emergency !== null }
        : null,
    classification: classify(context),
    duplicate_of: context.duplicateOf,
  }
}

/** The task at hand; between tasks, the one that ended last. */
function slotsOf(call: IntakeContext): { [slot: string]: SlotView } {
  const slots: { [slot: string]: SlotView } = {}
  const show = <T>(name: string, filled: Filled<T> | undefined, value: (value: T) => Json) => {
    if (filled) slots[name] = { value: value(filled.value), text: filled.text, confirmed: filled.confirmed }
  }
  const { goal, frame } = call.goal === null && call.past ? { goal: call.past.goal, frame: { ...call.past.frame, ...call.frame } } : call
  if (goal) slots['intent'] = { value: goal === 'book' ? 'new_appointment' : goal, text: goal, confirmed: true }
  show('caller_name', frame.caller_name, (name) => name.full)
  show('callback_number', frame.callback_number, asItIs)
  show('service_address', frame.service_address, addressLine)
  show('problem', frame.problem, asItIs)
  show('service_type', frame.service_type, asItIs)
  show('preferred_time', frame.preferred_time, wishLine)
  const site = call.goal === null && call.past ? call.past.site : call.site
  const who = whoIsThere(site)
  if (who !== undefined) {
    const value = site?.phone ? `${who}, ${site.phone}` : who
    slots['site'] = { value, text: who, confirmed: frame.slot_choice?.confirmed ?? false }
  }
  show('slot_choice', frame.slot_choice, (offer) => offer.start)
  return slots
}

const asItIs = (value: string): string => value

const wishLine = ({ exact, windows }: TimeWanted): string => exact ?? windows.map(({ from, to }) => `${from}/${to}`).join(', ')
