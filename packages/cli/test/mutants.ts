import type { Dialog, DialogEvent } from '@callwright/engine'
import { type EngineDoor, ownEngine } from '../src/replay/what-if/engine-door.ts'

type StateNode = Dialog['machine']['root']

/** An engine whose dialogs were changed on purpose. */
export function mutantOf(change: (dialog: Dialog) => Dialog): EngineDoor {
  return { ...ownEngine, tradesIntake: (facts) => change(ownEngine.tradesIntake(facts)) }
}

/** A prompt that is worded otherwise. */
export const reworded = (prompt: string, words: string): EngineDoor =>
  mutantOf((dialog) => ({
    ...dialog,
    language(tag) {
      const language = dialog.language(tag)
      const say: typeof language.say = (id, values, tools) => {
        const spoken = language.say(id, values, tools)
        return id === prompt ? { ...spoken, text: words } : spoken
      }
      return { ...language, say }
    },
  }))

/** A state in which an act leads to another state than it should. */
export const redirected = (state: string, act: string, to: string): EngineDoor =>
  mutantOf((dialog) => {
    const { root } = dialog.machine
    const [from, target] = [nodeAt(root, state), nodeAt(root, to)]
    const ways = from.transitions.get(act)
    if (!ways) throw new Error(`${state} has no way for ${act}`)
    from.transitions.set(
      act,
      ways.map((way) => ({ ...way, target: [target] })),
    )
    return dialog
  })

/** The state node whose path ends like this, `SCHEDULING.confirming`. */
function nodeAt(root: StateNode, path: string): StateNode {
  const nodes: StateNode[] = [root]
  for (const node of nodes) {
    if (node.path.join('.').endsWith(path)) return node
    nodes.push(...Object.values(node.states))
  }
  throw new Error(`the machine has no state ${path}`)
}

/** A dialog that takes some events for others. */
export const mishearing = (mishear: (event: DialogEvent) => DialogEvent): EngineDoor =>
  mutantOf((dialog) => ({ ...dialog, hear: (saved, event, tag, seq) => dialog.hear(saved, mishear(event), tag, seq) }))
