import type { SlotReading, SlotType } from '../kit/slot-type.ts'
import { equal } from '../replay.ts'
import type { Country, Locale } from '../understanding/grammar.ts'
import { tokenise } from '../understanding/token.ts'
import { understand } from '../understanding/understand.ts'

/** How words are heard for a slot. */
export type SlotHearing = {
  readonly in: Locale
  readonly country?: Country
  /** Whether the slot was asked for; it is, unless you say otherwise. */
  readonly asked?: boolean
  /** Local wall-clock time, `YYYY-MM-DDTHH:MM`. */
  readonly now?: string
}

/** What a slot type reads in some words, best first. */
export function readSlot<Value>(type: SlotType<Value>, text: string, hearing: SlotHearing): SlotReading<Value>[] {
  const { in: locale, country = 'US', asked = true, now = '2026-11-23T09:05' } = hearing
  const { language, elision } = locale
  const { candidates } = understand(text, locale, {
    language,
    country,
    asked: asked && type.asks !== undefined ? [type.asks] : [],
    referenceTime: now,
  })
  const read = type.read({ text, tokens: tokenise(text, { elision }), candidates, language, locale, country, asked, now })
  return [...read].sort((a, b) => b.score - a.score)
}

/** Some wordings and the value that a slot type must read in them; null where it must read nothing. */
export type SlotCorpusEntry<Value> = readonly [value: Value | null, phrasings: readonly string[]]

export type SlotCorpusFailure<Value> = { readonly phrase: string; readonly expected: Value | null; readonly got: readonly Value[] }

/** Reads every wording and answers those that are read wrongly; empty is good. */
export function runSlotCorpus<Value>(
  type: SlotType<Value>,
  corpus: readonly SlotCorpusEntry<Value>[],
  hearing: SlotHearing,
): SlotCorpusFailure<Value>[] {
  return corpus.flatMap(([expected, phrasings]) =>
    phrasings.flatMap((phrase) => {
      const got = readSlot(type, phrase, hearing).map(({ value }) => value)
      const right = expected === null ? got.length === 0 : got.length > 0 && equal(got[0], expected)
      return right ? [] : [{ phrase, expected, got }]
    }),
  )
}
