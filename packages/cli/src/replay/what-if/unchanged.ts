import { type CallLog, type Decision, type Dialog, equalJson, type RecordedTurn } from '@callwright/engine'
import type { EngineDoor } from './engine-door.ts'

/** An engine with the dialog that it made. */
export type Side = { readonly engine: EngineDoor; readonly dialog: Dialog }

/**
 * True where a stored call goes, event by event, as it was recorded. Most calls of a comparison do: they are passed without
 * keeping anything of them. With `other`, that engine is asked the same first.
 */
export function unchanged(today: Side, other: Side | null, log: CallLog): boolean {
  return (other === null || goesAs(other, log)) && goesAs(today, log)
}

function goesAs({ engine, dialog }: Side, { input, turns }: CallLog): boolean {
  let decision: Decision | undefined
  for (const recorded of turns) {
    decision = decision && recorded.event ? engine.step(dialog, decision.session, recorded.event) : engine.start(dialog, input)
    if (!sameTurn(recorded, decision)) return false
  }
  return true
}

function sameTurn(recorded: RecordedTurn, { view, say, effects }: Decision): boolean {
  return (
    recorded.path === view.path &&
    recorded.say.length === say.length &&
    recorded.say.every(({ text }, n) => text === say[n]?.text) &&
    (recorded.effects.length + effects.length === 0 || equalJson(recorded.effects, effects))
  )
}
