import type { Candidate } from './candidate.ts'
import { SLOT_KINDS } from './refine.ts'
import { fold, type Token } from './token.ts'

/** Tokens `from` up to, not including, `to`. */
export type TokenSpan = { readonly from: number; readonly to: number }

/** Cues as weak as "it's" and "I'm", or none: what follows is as likely a state as a name, unless a name was asked for. */
const WEAK: ReadonlySet<string> = new Set(['it', 'iam', 'role', 'bare'])
/** Cues that leave no doubt, whatever the name. */
const CERTAIN: ReadonlySet<string> = new Set(['full', 'first', 'last', 'parts'])

/**
 * The words that were introduced as somebody's name: "my name is Brooke Flood". Behind a cue that other things may follow as well, only
 * where the name begins with a given name that is known.
 */
export function introducedNames(
  found: readonly Candidate[],
  tokens: readonly Token[],
  asked: readonly string[],
  givenNames: ReadonlySet<string> | undefined,
): TokenSpan[] {
  const wanted = asked.some((slot) => slot === 'name' || slot === 'last_name' || SLOT_KINDS[slot]?.includes('name'))
  const spans: TokenSpan[] = []
  for (const candidate of found) {
    if (candidate.kind !== 'name') continue
    const cue = candidate.rule.slice(candidate.rule.lastIndexOf('.') + 1)
    const known = givenNames?.has(fold(candidate.value.first ?? '')) === true
    if (WEAK.has(cue) ? !(wanted && known) : !(known || CERTAIN.has(cue))) continue
    const from = tokens.findIndex((token) => token.start >= candidate.start)
    const behind = tokens.findIndex((token) => token.start >= candidate.end)
    if (from >= 0) spans.push({ from, to: behind < 0 ? tokens.length : behind })
  }
  return spans
}
