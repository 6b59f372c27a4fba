import type { Attempt, Evidence, HeardReading } from '../understanding/attempts.ts'
import type { HearingWords } from '../understanding/grammar.ts'
import { fold } from '../understanding/token.ts'
import { alike, type Comparable, comparable, similarity } from './likeness.ts'
import type { Settled } from './settle.ts'

type Part = { readonly text: string; readonly like: Comparable; readonly prior: number }
type Reading = {
  readonly first: Comparable | undefined
  readonly last: Comparable | undefined
  readonly weight: number
  readonly spelled: boolean
}
type Heard = { readonly readings: readonly Reading[]; readonly letters: readonly Comparable[] }

/** A name that is often met is likelier than one that is not. */
const OFTEN_FIRST = 0.12
const OFTEN_LAST = 0.14
/** What spelled letters count beside a sound. */
const SPELLED = 1.5
/** What the best hearing of an attempt counts beside the others that agree. */
const BEST = 0.85
const MOST_PARTS = 14

/**
 * The name that all attempts together speak for, its parts apart: a part heard twice is surer, one spelled surer still, and letters
 * that were heard only in pieces still tell which of the names before was meant.
 */
export function settleName({ attempts }: Evidence, words: HearingWords | undefined): Settled[] {
  const heard = attempts.map(heardIn)
  const firsts = parts(attempts, 'first', words?.givenNames, OFTEN_FIRST)
  const lasts = parts(attempts, 'last', words?.familyNames, OFTEN_LAST)
  if (firsts.length === 0 && lasts.length === 0) return []
  const [[first, otherFirst], [last, otherLast]] = together(best(firsts, heard, 'first'), best(lasts, heard, 'last'), heard)
  const score = average([first?.support, last?.support])
  const margin = Math.min(
    first && otherFirst ? first.support - otherFirst.support : 1,
    last && otherLast ? last.support - otherLast.support : 1,
  )
  const settled = (a: string | undefined, b: string | undefined, value: number): Settled => ({
    value: [a, b].filter(Boolean).join(' '),
    ...(a && { first: a }),
    ...(b && { last: b }),
    score: Math.max(0.3, Math.min(0.97, value)),
    margin: Math.max(0, Math.min(1, margin)),
    known: false,
  })
  const found = [settled(first?.text, last?.text, score)]
  if (otherLast && last && (!otherFirst || !first || last.support - otherLast.support < first.support - otherFirst.support))
    found.push(settled(first?.text, otherLast.text, average([first?.support, otherLast.support])))
  else if (otherFirst) found.push(settled(otherFirst.text, last?.text, average([otherFirst.support, last?.support])))
  return found
}

/** Parts of a name that are tried in all their pairs. */
const MOST_TRIED = 3
/** What letters that spell the whole name count. */
const WHOLE = 0.5

/** Where the whole name was spelled in one go, the pair of parts that the letters fit best comes first. */
function together(firsts: Supported[], lasts: Supported[], attempts: readonly Heard[]): readonly [Supported[], Supported[]] {
  let most = Number.NEGATIVE_INFINITY
  let found: readonly [Supported, Supported] | undefined
  for (const first of firsts.slice(0, MOST_TRIED)) {
    for (const last of lasts.slice(0, MOST_TRIED)) {
      const whole = comparable(first.like.bare + last.like.bare)
      let fit = 0
      for (const { letters } of attempts) {
        let nearest = 0
        for (const text of letters)
          if (text.bare.length >= whole.bare.length * 0.7) nearest = Math.max(nearest, similarity(whole.letters, text.letters))
        fit += nearest
      }
      const support = first.support + last.support + (WHOLE * fit) / attempts.length
      if (support > most) {
        most = support
        found = [first, last]
      }
    }
  }
  const lead = (all: Supported[], one: Supported | undefined) => (one ? [one, ...all.filter((each) => each !== one)] : all)
  return [lead(firsts, found?.[0]), lead(lasts, found?.[1])]
}

function average(supports: readonly (number | undefined)[]): number {
  const given = supports.filter((each) => each !== undefined)
  return given.length === 0 ? 0 : given.reduce((sum, each) => sum + each, 0) / given.length
}

function heardIn({ heard, read }: Attempt): Heard {
  const spelled = read.length > 0 && read.every((reading) => reading.spelled)
  return {
    readings: read.map((reading) => ({
      first: reading.first === undefined ? undefined : comparable(reading.first),
      last: reading.last === undefined ? undefined : comparable(reading.last),
      weight: reading.score * (reading.spelled ? SPELLED : 1),
      spelled: reading.spelled === true,
    })),
    letters: heard
      .filter((text) => spelled || !text.includes(' '))
      .slice(0, 6)
      .map(comparable),
  }
}

/** From here on a word is another hearing of one that is known. */
const SAME_WORD = 0.55

/**
 * The words that were heard in a part of the name, those of the best hearings first. Where whole names were heard, a word that was
 * heard alone counts for the part that it sounds like; spelled pieces only choose among words that were heard otherwise.
 */
function parts(attempts: readonly Attempt[], part: 'first' | 'last', often: ReadonlySet<string> | undefined, prior: number): Part[] {
  const found = new Map<string, Part>()
  const add = (text: string | undefined, like?: Comparable) => {
    if (text === undefined || found.has(text) || found.size >= MOST_PARTS) return
    found.set(text, { text, like: like ?? comparable(text), prior: often?.has(fold(text)) ? prior : 0 })
  }
  const byRank = (each: (reading: HeardReading) => void) => {
    const most = Math.max(0, ...attempts.map(({ read }) => read.length))
    for (let rank = 0; rank < most; rank++) {
      for (const { read } of attempts) {
        const reading = read[rank]
        if (reading) each(reading)
      }
    }
  }
  byRank((reading) => {
    if (reading.first !== undefined && reading.last !== undefined && reading.spelled !== true) add(reading[part])
  })
  const whole = found.size > 0
  byRank((reading) => {
    const alone = reading.first === undefined || reading.last === undefined
    const text = alone ? (reading.first ?? reading.last) : reading[part]
    if (text === undefined || (!alone && reading.spelled !== true)) return
    if (!whole) return add(reading[part])
    const like = comparable(text)
    let most = 0
    for (const known of found.values()) most = Math.max(most, alike(known.like, like))
    if (most >= SAME_WORD) add(text, like)
  })
  return [...found.values()]
}

type Supported = Part & { readonly support: number }

function best(all: readonly Part[], attempts: readonly Heard[], part: 'first' | 'last'): Supported[] {
  return all.map((each) => ({ ...each, support: support(each, attempts, part) })).sort((a, b) => b.support - a.support)
}

function support({ like, prior }: Part, attempts: readonly Heard[], part: 'first' | 'last'): number {
  let total = 0
  let counted = 0
  for (const { readings, letters } of attempts) {
    let most = 0
    let sum = 0
    let weights = 0
    for (const reading of readings) {
      const own = reading[part] ?? (reading.first === undefined || reading.last === undefined ? (reading.first ?? reading.last) : undefined)
      if (!own) continue
      const value = reading.weight * (reading.spelled ? similarity(like.letters, own.letters) : alike(like, own))
      most = Math.max(most, value)
      sum += value
      weights += reading.weight
    }
    let spelled = 0
    for (const text of letters) spelled = Math.max(spelled, similarity(like.letters, slice(text, like.bare.length, part).letters))
    const value = Math.max(weights > 0 ? BEST * most + ((1 - BEST) * sum) / readings.length : 0, spelled * 0.8)
    if (value === 0) continue
    total += value
    counted += 1
  }
  return counted === 0 ? prior : total / attempts.length + prior
}

/** The beginning or the end of a run of letters, as long as the part it may spell. */
function slice(text: Comparable, size: number, part: 'first' | 'last'): Comparable {
  if (text.bare.length <= size + 1) return text
  return comparable(part === 'first' ? text.bare.slice(0, size) : text.bare.slice(-size))
}
