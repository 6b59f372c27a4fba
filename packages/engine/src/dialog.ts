import type { AnyStateMachine, AnyTransitionDefinition, ContextFrom, EventFrom, EventObject, InputFrom, Snapshot } from 'xstate'
import type { CallView, Listen } from './decision.ts'
import type { CallInput, DialogEvent } from './event.ts'
import { compilePrompts, type Wording } from './prompts/template.ts'
import { type LocalClock, localClock } from './time/local.ts'
import type { Candidate } from './understanding/candidate.ts'
import type { Locale } from './understanding/grammar.ts'
import { type Advance, moveMachine, openMachine, pureMachine, restoreMachine, saveMachine } from './xstate/advance.ts'
import type { Projection } from './xstate/project-actions.ts'

/** A dialog, ready to run: give it to `start`, `step` and `replay`. Made by `defineDialog`. */
export type Dialog = {
  readonly id: string
  readonly version: number
  /** The business facts it is bound to, `bristol-plumbing@3`, or '' for none. */
  readonly facts: string
  /** BCP 47 tags it speaks; the first is the default. */
  readonly locales: readonly string[]
  readonly machine: AnyStateMachine
  readonly clock: LocalClock
  language(tag: string): DialogLanguage
  /** Enters the first state. */
  open(input: CallInput, tag: string): Moved
  /** Takes an event in. */
  hear(saved: Snapshot<unknown>, event: DialogEvent, tag: string, seq: number): Moved & Hearing & { readonly from: string }
  /** The account of a saved call as it stands, without moving it. */
  stand(saved: Snapshot<unknown>, tag: string): { readonly account: Account; readonly path: string; readonly done: boolean }
  /** The same dialog, which tells of every transition of its statechart as it is taken: for tools that draw or walk it. */
  watched(taken: (transition: AnyTransitionDefinition) => void): Dialog
}

/** A dialog after one move. */
export type Moved = Projection & {
  readonly snapshot: Snapshot<unknown>
  readonly path: string
  readonly done: boolean
  readonly handled: boolean
  readonly account: Account
}

export type DialogLanguage = {
  readonly locale: Locale
  readonly say: ReturnType<typeof compilePrompts>
  readonly promptIds: readonly string[]
}

/** What the dialog says of itself after a turn. */
export type Account = { readonly listen: Listen } & Pick<CallView, 'slots' | 'emergency' | 'outcome' | 'appointment' | 'locale'> &
  Partial<Pick<CallView, 'classification' | 'duplicate_of'>>

/** What an event was taken for, and why. */
export type Hearing = {
  readonly act: string
  readonly candidates: readonly Candidate[]
  readonly rejected: readonly { readonly candidate: Candidate; readonly because: string }[]
  readonly notes: readonly string[]
}

/** Where the dialog stands when an event arrives. */
export type Turn<Context> = {
  readonly event: DialogEvent
  /** How many events the call has taken in, this one included. */
  readonly seq: number
  readonly context: Context
  /** The state's whole path, `SCHEDULING.offering`. */
  readonly path: string
  readonly listen: Listen
  readonly language: DialogLanguage
  /** Local wall-clock time of the event, `YYYY-MM-DDTHH:MM`; costs a microsecond, so ask only when needed. */
  now(): string
}

/** What makes a dialog. All functions are pure and total. */
export type DialogDefinition<Machine extends AnyStateMachine> = {
  readonly id: string
  /** Grows when saved calls of an older version could no longer go on. */
  readonly version: number
  readonly facts?: string
  /** IANA zone that "tomorrow" and "at two" are meant in. */
  readonly timeZone: string
  /**
   * The statechart, built with XState's `setup`. It speaks through the action `say` with `{prompt, values}` and acts through
   * the action `effect` with an `EffectRequest`; any other action but `assign` is refused. No invoked actors, no delays.
   */
  readonly machine: Machine
  /** By BCP 47 tag; the first is the default. */
  readonly locales: Readonly<Record<string, { readonly understanding: Locale; readonly prompts: { readonly [id: string]: Wording } }>>
  /** What the machine is started with. */
  begin(input: CallInput, tag: string): InputFrom<Machine>
  /** Takes an event for one of the machine's own events. */
  hear(turn: Turn<ContextFrom<Machine>>): {
    readonly event: EventFrom<Machine> & EventObject
    /** What else happened, and is taken in before `event`: the caller went over to another language. */
    readonly first?: (EventFrom<Machine> & EventObject) | undefined
  } & Omit<Hearing, 'act'>
  /** What is expected next. */
  listen(context: ContextFrom<Machine>, path: string): Listen
  /** How the call stands. */
  account(context: ContextFrom<Machine>, path: string): Omit<Account, 'locale' | 'listen'> & { readonly locale?: string }
}

/** Checks a definition and makes the dialog. Throws on a mistake in it (a bug of its author), never later. */
export function defineDialog<Machine extends AnyStateMachine>(definition: DialogDefinition<Machine>): Dialog {
  return dialogOf(definition)
}

function dialogOf<Machine extends AnyStateMachine>(
  definition: DialogDefinition<Machine>,
  taken?: (transition: AnyTransitionDefinition) => void,
): Dialog {
  const tags = Object.keys(definition.locales)
  if (tags.length === 0) throw new Error(`Dialog "${definition.id}" speaks no language`)
  const languages = new Map<string, DialogLanguage>(
    Object.entries(definition.locales).map(([tag, { understanding, prompts }]) => [
      tag,
      { locale: understanding, say: compilePrompts(prompts), promptIds: Object.keys(prompts) },
    ]),
  )
  const clock = localClock(definition.timeZone)
  const language = (tag: string): DialogLanguage => {
    const found = languages.get(tag)
    if (!found) throw new Error(`Dialog "${definition.id}" does not speak "${tag}"`)
    return found
  }
  const machine = pureMachine(definition.machine, taken)
  const account = (context: ContextFrom<Machine>, path: string, tag: string): Account => {
    const { locale = tag, ...account } = definition.account(context, path)
    return { listen: definition.listen(context, path), locale, ...account }
  }
  const moved = (advance: Advance<ContextFrom<Machine>>, tag: string): Moved => ({
    snapshot: saveMachine(machine, advance.live),
    path: advance.path,
    done: advance.done,
    handled: advance.handled,
    say: advance.say,
    effects: advance.effects,
    account: account(advance.context, advance.path, tag),
  })
  return {
    id: definition.id,
    version: definition.version,
    facts: definition.facts ?? '',
    locales: tags,
    machine: definition.machine,
    clock,
    language,
    open: (input, tag) => moved(openMachine(machine, definition.begin(input, tag)), tag),
    hear(saved, event, tag, seq) {
      const before = restoreMachine<ContextFrom<Machine>>(machine, saved)
      const heard = definition.hear({
        event,
        seq,
        context: before.context,
        path: before.path,
        listen: definition.listen(before.context, before.path),
        language: language(tag),
        now: () => clock(event.at),
      })
      const act: EventObject = heard.event
      const ahead: EventObject | undefined = heard.first
      const first = ahead === undefined ? undefined : moveMachine<ContextFrom<Machine>>(machine, before, ahead)
      const then = moveMachine<ContextFrom<Machine>>(machine, first ?? before, act)
      const whole = first ? { ...then, say: [...first.say, ...then.say], effects: [...first.effects, ...then.effects] } : then
      return {
        ...moved(whole, tag),
        act: act.type,
        candidates: heard.candidates,
        rejected: heard.rejected,
        notes: heard.notes,
        from: before.path,
      }
    },
    stand(saved, tag) {
      const { context, path, done } = restoreMachine<ContextFrom<Machine>>(machine, saved)
      return { account: account(context, path, tag), path, done }
    },
    watched: (watcher) => dialogOf(definition, watcher),
  }
}

/** The tag of `wanted` that the dialog speaks: itself, else the first of the same language, else the default. */
export function pickLocale(dialog: Pick<Dialog, 'locales'>, wanted: string | undefined): string {
  const same =
    dialog.locales.find((tag) => tag === wanted) ??
    dialog.locales.find((tag) => wanted !== undefined && tag.slice(0, 2) === wanted.slice(0, 2).toLowerCase())
  return same ?? dialog.locales[0] ?? ''
}
