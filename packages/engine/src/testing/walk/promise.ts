import type { Decision } from '../../decision.ts'
import type { CallInput, DialogEvent } from '../../event.ts'
import type { Move, Roles } from './caller.ts'
import type { Place, Walk } from './walk.ts'

/** One thing that happens: what was decided before it, and after it. */
export type Step = { readonly before: Decision; readonly move: Move; readonly event: DialogEvent; readonly after: Decision }

type Named = {
  readonly name: string
  /** What it means, in a line. */
  readonly tells: string
}

/** A promise that every step of every call must keep. `check` answers what is wrong, or undefined. */
export type StepPromise = Named & { readonly kind: 'step'; readonly check: (step: Step, roles: Roles) => string | undefined }

/** A promise about what came before as well: it follows each call with a memory of its own. */
export type CallPromise = Named & { readonly kind: 'call'; readonly begin: (input: CallInput, first: Decision) => Watch }

/** A memory of what went before. Two calls with two sketches are never taken for alike. */
export type Watch = {
  readonly sketch: string
  readonly after: (step: Step, roles: Roles) => { readonly watch: Watch; readonly broken?: string | undefined }
}

/** A promise about all that can come of a place. */
export type WalkPromise = Named & { readonly kind: 'walk'; readonly check: (walk: Walk, roles: Roles) => readonly Fault[] }

export type CheckedPromise = StepPromise | CallPromise | WalkPromise

/** A place where a promise about the whole walk is broken; with `round`, moves that lead from there to there again, for ever. */
export type Fault = { readonly place: Place; readonly what: string; readonly round?: readonly string[] }

/** Whether the caller is listened to. */
export function listens({ view, session }: Decision): boolean {
  return !view.done && session.pending.length === 0
}
