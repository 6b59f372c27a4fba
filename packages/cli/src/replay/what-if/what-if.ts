import type { BusinessFacts } from '@callwright/engine'
import { KINDS, type Kind } from './compare.ts'
import type { CallDifference } from './difference.ts'
import { eachWhatIf } from './tasks.ts'
import type { Mistake, WhatIf } from './what-if-file.ts'

/** What a comparison of many calls found. */
export type WhatIfReport = {
  /** With what the code of today was compared. */
  readonly against: string
  readonly calls: number
  readonly turns: number
  readonly differ: number
  readonly unread: number
  readonly byKind: Readonly<Record<Kind, number>>
  /** What changed, with how many calls it concerns, most first. */
  readonly causes: readonly { readonly cause: string; readonly calls: number }[]
  /** The gravest differences first, `most` of them at most. */
  readonly differences: readonly CallDifference[]
  /** The first files that could not be read, `most` of them at most. */
  readonly mistakes: readonly { readonly file: string; readonly mistakes: readonly Mistake[] }[]
  readonly ms: number
}

export type WhatIfOptions = {
  readonly files: readonly string[]
  readonly given: readonly BusinessFacts[]
  readonly against: { readonly label: string; readonly entry: string | null }
  readonly showNumbers: boolean
  /** Differences that are kept with all that is shown of them; the others are counted. */
  readonly most: number
  readonly workers?: number | undefined
  /** Told of each call, in order. */
  readonly each?: ((result: WhatIf, done: number) => Promise<void> | void) | undefined
}

/** Different causes that are counted by name; a change that gives each call a cause of its own needs no longer list. */
const MOST_CAUSES = 1_000

/** Plays recorded calls as they would go today, compares each, and sums up. Memory does not grow with the number of calls. */
export async function whatIf({ files, given, against, showNumbers, most, workers, each }: WhatIfOptions): Promise<WhatIfReport> {
  const began = performance.now()
  const byKind: Record<Kind, number> = { harm: 0, outcome: 0, effects: 0, state: 0, words: 0 }
  const kept: Record<Kind, CallDifference[]> = { harm: [], outcome: [], effects: [], state: [], words: [] }
  const causes = new Map<string, number>()
  const mistakes: { file: string; mistakes: readonly Mistake[] }[] = []
  let [turns, unread, done] = [0, 0, 0]
  for await (const result of eachWhatIf(files, { given, entry: against.entry, showNumbers }, workers)) {
    done++
    turns += result.turns
    if (result.type === 'unread') {
      unread++
      if (mistakes.length < most) mistakes.push({ file: result.file, mistakes: result.mistakes })
    } else if (result.type === 'differs') {
      const { kind, cause } = result.difference
      byKind[kind]++
      if (causes.has(cause) || causes.size < MOST_CAUSES) causes.set(cause, (causes.get(cause) ?? 0) + 1)
      if (kept[kind].length < most) kept[kind].push(result.difference)
    }
    await each?.(result, done)
  }
  return {
    against: against.label,
    calls: files.length,
    turns,
    differ: KINDS.reduce((sum, kind) => sum + byKind[kind], 0),
    unread,
    byKind,
    causes: [...causes].map(([cause, calls]) => ({ cause, calls })).sort((a, b) => b.calls - a.calls),
    differences: KINDS.flatMap((kind) => kept[kind]).slice(0, most),
    mistakes,
    ms: performance.now() - began,
  }
}
