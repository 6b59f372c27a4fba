import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate'
import type { Dialog } from '../../dialog.ts'
import { pathOf } from '../../xstate/advance.ts'

/** How much of something a walk has seen. */
export type Covered = { readonly all: number; readonly missed: readonly string[] }

/** Counts the states, transitions and prompts of a dialog that a walk comes by. */
export type Coverage = {
  readonly dialog: Dialog
  said(locale: string, prompt: string): void
  states(): Covered
  transitions(): Covered
  prompts(): Readonly<Record<string, Covered>>
}

/** A dialog that is watched while it is walked; `languages` are that dialog and the same in further languages. */
export function coverageOf(original: Dialog, languages: readonly Dialog[] = [original]): Coverage {
  const transitions = allTransitions(original.machine)
  const states = allStates(original.machine.root).filter(({ type }) => type === 'atomic' || type === 'final')
  const taken = new Set<AnyTransitionDefinition>()
  const entered = new Set<AnyStateNode>()
  const said = new Map<string, Set<string>>(languages.flatMap(({ locales }) => locales.map((tag) => [tag, new Set()])))
  const dialog = original.watched((transition) => {
    if (taken.has(transition)) return
    taken.add(transition)
    for (const target of transition.target ?? []) enterInitial(target, entered)
  })
  enterInitial(original.machine.root, entered)
  return {
    dialog,
    said: (locale, prompt) => said.get(locale)?.add(prompt),
    states: () => ({ all: states.length, missed: states.filter((state) => !entered.has(state)).map(nameOf) }),
    transitions: () => ({
      all: transitions.length,
      missed: transitions.filter(({ transition }) => !taken.has(transition)).map(({ name }) => name),
    }),
    prompts: () =>
      Object.fromEntries(
        languages.flatMap(({ locales, language }) =>
          locales.map((tag) => {
            const ids = language(tag).promptIds
            return [tag, { all: ids.length, missed: ids.filter((id) => !said.get(tag)?.has(id)) }]
          }),
        ),
      ),
  }
}

function enterInitial(node: AnyStateNode, entered: Set<AnyStateNode>): void {
  if (node.type === 'atomic' || node.type === 'final') entered.add(node)
  if (node.type === 'compound') for (const target of node.initial.target ?? []) enterInitial(target, entered)
}

function allStates(node: AnyStateNode): AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(allStates)]
}

function allTransitions({ root }: AnyStateMachine): { readonly transition: AnyTransitionDefinition; readonly name: string }[] {
  return allStates(root).flatMap((node) =>
    [...(node.always ?? []), ...[...node.transitions.values()].flat()].map((transition) => ({
      transition,
      name: `${nameOf(node)} on ${transition.eventType || 'always'}${guardOf(transition.guard)} to ${(transition.target ?? []).map(nameOf).join(', ') || 'itself'}`,
    })),
  )
}

function nameOf(node: AnyStateNode): string {
  return node.path.length === 0 ? 'anywhere' : pathOf(stateValue(node.path))
}

function stateValue([first = '', ...rest]: readonly string[]): Parameters<typeof pathOf>[0] {
  return rest.length === 0 ? first : { [first]: stateValue(rest) }
}

function guardOf(guard: unknown): string {
  if (typeof guard === 'string') return ` if ${guard}`
  return typeof guard === 'object' && guard !== null && 'type' in guard ? ` if ${String(guard.type)}` : ''
}
