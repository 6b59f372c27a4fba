import type { SlotView } from '../../decision.ts'
import type { DialogDefinition } from '../../dialog.ts'
import type { Json } from '../../json.ts'
import type { Filled, IntakeContext } from './context.ts'
import { listenIn } from './listen.ts'
import type { intakeMachine } from './machine.ts'
import { addressLine, type Setting } from './setting.ts'

/** How the call stands, for whoever shows or stores it. */
export function accountOf(
  context: IntakeContext,
  path: string,
  setting: Setting,
): ReturnType<DialogDefinition<ReturnType<typeof intakeMachine>>['account']> {
  const { frame, made, emergency } = context
  return {
    listen: listenIn(path, context, setting),
    locale: context.locale,
    slots: {
      ...slot('intent', context.goal ? { value: context.goal, text: context.goal, confirmed: true } : undefined, (goal) =>
        goal === 'book' ? 'new_appointment' : goal,
      ),
      ...slot('caller_name', frame.caller_name, (name) => name.full),
      ...slot('callback_number', frame.callback_number, (phone) => phone),
      ...slot('service_address', frame.service_address, addressLine),
      ...slot('problem', frame.problem, (problem) => problem),
      ...slot('service_type', frame.service_type, (service) => service),
      ...slot(
        'preferred_time',
        frame.preferred_time,
        (wish) => wish.exact ?? wish.windows.map((window) => `${window.from}/${window.to}`).join(', '),
      ),
      ...slot('slot_choice', frame.slot_choice, (offer) => offer.start),
    },
    emergency: emergency !== null,
    outcome: context.outcome ?? (path === 'ENDED' ? 'abandoned' : null),
    appointment:
      made && context.outcome !== 'cancelled'
        ? { id: made.id, start: made.start, end: made.end, service_type: made.service, emergency: emergency !== null }
        : null,
  }
}

function slot<T>(name: string, filled: Filled<T> | undefined, value: (value: T) => Json): { [name: string]: SlotView } {
  return filled ? { [name]: { value: value(filled.value), text: filled.text, confirmed: filled.confirmed } } : {}
}
