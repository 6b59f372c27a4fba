import type { AnyStateMachine, AnyStateNode } from 'xstate'
import type { Session } from '../../session.ts'

/** Counts above this are alike. */
const MANY = 12
/** Lists longer than this are alike. */
const SOME = 8

/** What of a dialog's memory can still decide something in a state. Whatever it leaves in counts. */
export type Matters = (context: unknown, path: string) => unknown

/**
 * What of a call decides how it may go on. Two calls with one sketch are one place. All of the memory counts that `matters` leaves in:
 * words of a fixed set and truths as they are, numbers up to a dozen, lists by their first few; whatever else was said or found counts as
 * "there" and not by its value. A history of states counts only where it can still be returned to.
 */
export function sketcher(machine: AnyStateMachine, matters: Matters = (context) => context): (session: Session, path: string) => string {
  const remembered = returnable(machine)
  return ({ pending, snapshot }, path) => {
    const value = 'value' in snapshot ? snapshot.value : null
    const history = 'historyValue' in snapshot ? snapshot.historyValue : null
    const context = 'context' in snapshot ? snapshot.context : null
    const ways = historyOf(history, remembered(value))
    return JSON.stringify([snapshot.status, pending.length, value, ways, sketch(matters(context, path))])
  }
}

function sketch(value: unknown): unknown {
  if (value === null || typeof value === 'boolean') return value
  if (typeof value === 'number') return Math.min(value, MANY)
  if (typeof value === 'string') return isWordOfASet(value) ? value : '·'
  if (Array.isArray(value)) return [Math.min(value.length, SOME), ...value.slice(0, SOME).map(sketch)]
  if (typeof value !== 'object') return null
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, each]) => (each === undefined ? [] : [[name, sketch(each)]]))
}

/** `drain_cleaning`, `reschedule`, `en-US`: lower case, no spaces, short. Whatever else is told by the caller or the world. */
function isWordOfASet(text: string): boolean {
  return text.length <= 24 && /^[a-z][a-z_]*(-[A-Z]{2})?$/.test(text)
}

/** Which states the histories remember that still count. XState saves them by the history state's id, as references `{id}`. */
function historyOf(history: unknown, counts: ReadonlySet<string>): unknown {
  if (counts.size === 0 || typeof history !== 'object' || history === null) return null
  return Object.entries(history).flatMap(([id, nodes]) => (counts.has(id) && Array.isArray(nodes) ? [[id, nodes.map(idOf)]] : []))
}

function idOf(node: unknown): unknown {
  return typeof node === 'object' && node !== null && 'id' in node ? node.id : null
}

/**
 * The histories that can be returned to from a configuration without passing through their owner first, which would write them anew.
 * Every transition counts as if it could be taken.
 */
function returnable({ root }: AnyStateMachine): (value: unknown) => ReadonlySet<string> {
  const nodes = allNodes(root)
  const leaves = nodes.filter((node) => node.type === 'atomic' || node.type === 'final')
  const returning = new Map<string, Set<AnyStateNode>>()
  for (const history of nodes.filter((node) => node.type === 'history')) {
    const owner = history.parent
    const outside = leaves.filter((leaf) => !owner || !within(leaf, owner))
    const from = new Set(outside.filter((leaf) => targetsOf(leaf).some((target) => target === history)))
    for (let grew = true; grew; ) {
      const more = outside.filter(
        (leaf) => !from.has(leaf) && targetsOf(leaf).some((target) => [...from].some((there) => within(there, target))),
      )
      for (const leaf of more) from.add(leaf)
      grew = more.length > 0
    }
    returning.set(history.id, from)
  }
  const known = new Map<string, ReadonlySet<string>>()
  return (value) => {
    const key = JSON.stringify(value)
    const found = known.get(key)
    if (found) return found
    const active = leaves.filter((leaf) => isActive(leaf.path, value))
    const ids = new Set([...returning].flatMap(([id, from]) => (active.some((leaf) => from.has(leaf)) ? [id] : [])))
    known.set(key, ids)
    return ids
  }
}

/**
 * Ways back through a history that is not written anew first, because the state it belongs to is not left on the way: they lead to
 * wherever the call was some time before.
 */
export function staleReturns({ root }: AnyStateMachine): string[] {
  return allNodes(root).flatMap((node) =>
    [...(node.always ?? []), ...[...node.transitions.values()].flat()].flatMap(({ target, reenter, eventType }) =>
      (target ?? []).flatMap((history) => {
        const owner = history.type === 'history' ? history.parent : undefined
        const stale = owner !== undefined && within(node, owner) && !(node === owner && reenter)
        return stale ? [`${node.id} on ${eventType || 'always'}`] : []
      }),
    ),
  )
}

function allNodes(node: AnyStateNode): AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(allNodes)]
}

function within(node: AnyStateNode, holder: AnyStateNode): boolean {
  return node === holder || (node.parent !== undefined && within(node.parent, holder))
}

/** Where a state's own transitions and those of all that hold it lead to. */
function targetsOf(node: AnyStateNode): AnyStateNode[] {
  const own = [...(node.always ?? []), ...[...node.transitions.values()].flat()].flatMap(({ target }) => target ?? [])
  return node.parent ? [...own, ...targetsOf(node.parent)] : own
}

function isActive([first, ...rest]: readonly string[], value: unknown): boolean {
  if (first === undefined) return true
  if (typeof value === 'string') return value === first && rest.length === 0
  if (typeof value !== 'object' || value === null) return false
  const inside = Object.entries(value).find(([state]) => state === first)
  return inside !== undefined && isActive(rest, inside[1])
}
