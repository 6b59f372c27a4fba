import {
  type BusinessFacts,
  type CallInput,
  type Decision,
  type Dialog,
  type DialogEvent,
  type Result,
  readSession,
  type Session,
  start,
  step,
} from '@callwright/engine'

/** The engine's doors, bound to the facts of a business. */
export type Engine = {
  readonly start: (facts: BusinessFacts, input: CallInput) => Decision
  readonly step: (facts: BusinessFacts, session: Session, event: DialogEvent) => Decision
  /** Reads a saved session; SYS_007 when this version cannot go on with it. */
  readonly read: (facts: BusinessFacts, session: unknown) => Result<Session>
}

/** Builds the engine's doors on one kind of dialog; each version of a business's facts makes its dialog once. */
export function bindEngine(dialogOf: (facts: BusinessFacts) => Dialog): Engine {
  const dialogs = new Map<string, Dialog>()
  const dialog = (facts: BusinessFacts): Dialog => {
    const key = `${facts.id}@${facts.version}`
    const known = dialogs.get(key) ?? dialogOf(facts)
    dialogs.set(key, known)
    return known
  }
  return {
    start: (facts, input) => start(dialog(facts), input),
    step: (facts, session, event) => step(dialog(facts), session, event),
    read: (facts, session) => readSession(dialog(facts), session),
  }
}
