import type { AnyStateMachine, AnyStateNode } from 'xstate'
import type { Dialog } from '../dialog.ts'

/** A state as it is drawn. */
export type ChartState = {
  /** The path that a call shows, `SCHEDULING.offering`. */
  readonly path: string
  readonly name: string
  /** Path of the state that holds it, or null. */
  readonly within: string | null
  /** `asks` waits for the caller, `acts` for an effect, `passes` moves on at once, `ends` is the end, `holds` has states inside. */
  readonly kind: 'asks' | 'acts' | 'passes' | 'ends' | 'holds'
  /** The path of the state that it is entered in, for one that holds others. */
  readonly first: string | null
  /** What its author says of it, if anything. */
  readonly description: string | null
}

/** One way from a state to another. */
export type ChartEdge = {
  readonly from: string
  readonly to: string
  /** The act that takes it, or null where the state passes on by itself. */
  readonly act: string | null
  /** The condition, if any: `hasGoal: book`. */
  readonly guard: string | null
}

/** What a state holds for all states inside it: acts that lead away from any of them. */
export type ChartEverywhere = { readonly within: string | null; readonly act: string; readonly to: readonly string[] }

/** The statechart of a dialog as plain data, for whoever draws it. */
export type Chart = {
  readonly id: string
  readonly initial: string
  readonly states: readonly ChartState[]
  readonly edges: readonly ChartEdge[]
  readonly everywhere: readonly ChartEverywhere[]
}

/** Takes a dialog's statechart apart. States that only wrap others are left out, as they are in the paths that a call shows. */
export function chartOf(dialog: Pick<Dialog, 'id' | 'machine'>): Chart {
  const nodes = nodesOf(dialog.machine)
  const states: ChartState[] = []
  const edges: ChartEdge[] = []
  const everywhere: ChartEverywhere[] = []
  for (const node of nodes) {
    const path = pathOf(node)
    if (node.type === 'history') continue
    if (path !== '') {
      const holder = node.parent ? pathOf(node.parent) : ''
      states.push({
        path,
        name: node.key,
        within: holder === '' ? null : holder,
        kind: kindOf(node),
        first: node.type === 'compound' ? pathOf(entered(node)) : null,
        description: typeof node.description === 'string' ? node.description : null,
      })
    }
    for (const { target, guard } of node.always ?? []) {
      for (const to of target ?? []) edges.push({ from: path, to: pathOf(entered(to)), act: null, guard: guardOf(guard) })
    }
    for (const [act, transitions] of node.transitions) {
      if (node.type === 'compound') {
        const to = new Set(transitions.flatMap(({ target }) => (target ?? []).map((each) => pathOf(entered(each)))))
        everywhere.push({ within: path === '' ? null : path, act, to: [...to] })
        continue
      }
      for (const { target, guard } of transitions) {
        for (const to of target ?? []) edges.push({ from: path, to: pathOf(entered(to)), act, guard: guardOf(guard) })
      }
    }
  }
  return {
    id: dialog.id,
    initial: pathOf(entered(dialog.machine.root)),
    states: [...new Map(states.map((state) => [state.path, state])).values()],
    edges: unique(edges),
    everywhere,
  }
}

function nodesOf({ root }: AnyStateMachine): AnyStateNode[] {
  const all: AnyStateNode[] = []
  const visit = (node: AnyStateNode) => {
    all.push(node)
    for (const child of Object.values(node.states)) visit(child)
  }
  visit(root)
  return all
}

/** States in capitals are public, their sub-states follow; wrappers round them are left out. A pass-through inside a wrapper keeps its name. */
function pathOf(node: AnyStateNode): string {
  const top = node.path.findIndex(isPublic)
  if (top >= 0) return node.path.slice(top).join('.')
  return node.type === 'compound' ? '' : (node.path.at(-1) ?? '')
}

/** Where a transition to a state comes to rest: in its first state. */
function entered(node: AnyStateNode): AnyStateNode {
  const [first] = node.type === 'compound' ? (node.initial.target ?? []) : []
  return first ? entered(first) : node
}

function kindOf(node: AnyStateNode): ChartState['kind'] {
  if (node.type === 'final') return 'ends'
  if (node.type === 'compound') return 'holds'
  const acts = [...node.transitions.keys()]
  if (acts.includes('DONE') || acts.includes('FAILED')) return 'acts'
  return (node.always?.length ?? 0) > 0 ? 'passes' : 'asks'
}

function guardOf(guard: unknown): string | null {
  if (typeof guard === 'string') return guard
  if (typeof guard !== 'object' || guard === null || !('type' in guard)) return null
  const params = 'params' in guard && typeof guard.params === 'object' && guard.params !== null ? Object.values(guard.params) : []
  const told = params.filter((value) => typeof value === 'string' || value === null)
  return told.length > 0 ? `${guard.type}: ${told.map((value) => value ?? 'none').join(', ')}` : String(guard.type)
}

function unique(edges: readonly ChartEdge[]): ChartEdge[] {
  return [...new Map(edges.map((edge) => [JSON.stringify(edge), edge])).values()]
}

const isPublic = (key: string): boolean => key === key.toUpperCase()
