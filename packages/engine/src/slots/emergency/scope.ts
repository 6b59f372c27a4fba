import { CONCEPT_ID, conceptTable, type EmergencyConcept, FIRST_MARK } from './concepts.ts'

/** A concept, by its number, said by tokens `from` up to, not including, `to`. */
export type Said = { readonly value: number; readonly from: number; readonly to: number }

/** How many words a "no" reaches. */
const NOT_REACH = 4
const NOT_THINK_REACH = 7
/** How far around it "two winters ago" makes things past. */
const PAST_REACH = 12
const IMAGINED_REACH = 14

const id = (concept: EmergencyConcept): number => CONCEPT_ID.get(concept) ?? -1
const NOT = id('not')
const NOT_BEHIND = id('not_behind')
const NOT_THINK = id('not_think')
const NO_LEAK = id('no_leak')
const PAST = id('past')
const WAS = id('was')
const RESOLVED = id('resolved')
const IGNORE = id('ignore')
const IMAGINED = conceptTable(['what_if', 'elsewhere'])
/** Marks that can be denied themselves, but are neither past nor imagined: they say how things are. */
const STANDING = conceptTable(['contained', 'unstoppable', 'water_unstoppable', 'losing', 'now', 'gush_now'])

/** What a "not" behind it can deny: what is done, not a thing. */
const DONE = conceptTable([
  'smell',
  'odd_smell',
  'hiss',
  'sounding',
  'smoke',
  'leak',
  'drip',
  'gush',
  'flow',
  'coming',
  'flood',
  'overflow',
  'rising',
  'backup',
  'coming_up',
])

/** Negations themselves: a "no" further before is another matter ("I don't know why, it won't stop"). */
const NEGATIVE = conceptTable([
  'unstoppable',
  'water_unstoppable',
  'no_water',
  'nothing_comes',
  'no_heat',
  'no_hot_water',
  'trapped',
  'losing',
])

const AFTER_NOT = conceptTable(['clause', 'present', 'but', 'now'])
const AFTER_NOT_THINK = conceptTable(['but', 'now'])
const AFTER_PAST = conceptTable(['but', 'now', 'again', 'present'])
/** "There was water, and it is still rising": what goes on has not passed. */
const GOES_ON = conceptTable(['unstoppable', 'water_unstoppable', 'losing', 'again', 'now', 'rising'])
const BEFORE_RESOLVED = conceptTable(['now', 'but'])
const AFTER_IMAGINED = conceptTable(['but', 'now'])

/** The mentions that speak of here and now: without what is denied, long past, settled, imagined, elsewhere, or a mere name. */
export function liveMentions(all: readonly Said[]): Said[] {
  const everyMark = all.filter((mention) => mention.value >= FIRST_MARK)
  if (everyMark.length === 0) return [...all]
  return all.filter((mention) => {
    const marks = around(everyMark, mention.from)
    const near = around(all, mention.from)
    if (mention.value === IGNORE) return false
    for (const mark of marks) if (mark.value === IGNORE && mark.from < mention.to && mention.from < mark.to) return false
    if (mention.value === NOT) return true
    if (denied(mention, marks, near)) return false
    return mention.value >= FIRST_MARK || STANDING[mention.value] === 1 || (!past(mention, marks, near) && !imagined(mention, marks, near))
  })
}

/** No word reaches further than so many words before or behind it: what an utterance costs stays in proportion to its length. */
const REACH = 60

/** The mentions that begin within reach of a place. They are in the order in which they were said. */
function around(all: readonly Said[], place: number): readonly Said[] {
  const last = all.at(-1)
  if (last === undefined || last.from <= REACH) return all
  const [from, to] = [firstAt(all, place - REACH), firstAt(all, place + REACH + 1)]
  return all.slice(from, to)
}

/** The index of the first mention that begins at a place or behind it, by halves. */
function firstAt(all: readonly Said[], place: number): number {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle]?.from ?? place) < place) low = middle + 1
    else high = middle
  }
  return low
}

function between(all: readonly Said[], from: number, to: number, values: Uint8Array): boolean {
  for (const mark of all) {
    if (mark.from >= to) return false
    if (mark.from >= from && mark.to <= to && values[mark.value] === 1) return true
  }
  return false
}

function denied(mention: Said, marks: readonly Said[], all: readonly Said[]): boolean {
  for (const mark of marks) {
    if (mark.value === NOT_BEHIND && DONE[mention.value] === 1 && mark.from >= mention.to && mark.from - mention.to <= 1) return true
    const gap = mention.from - mark.to
    if (mark.value === NO_LEAK && mention.from > mark.from && gap <= 0) return true
    if (gap < 0) continue
    if (gap > 1 && NEGATIVE[mention.value] === 1) continue
    if (mark.value === NOT && gap <= NOT_REACH && !between(all, mark.to, mention.from, AFTER_NOT)) return true
    if (mark.value === NOT_THINK && gap <= NOT_THINK_REACH && !between(all, mark.to, mention.from, AFTER_NOT_THINK)) return true
  }
  return false
}

function past(mention: Said, marks: readonly Said[], all: readonly Said[]): boolean {
  let settled = false
  for (const mark of marks) {
    if (mark.value === RESOLVED) {
      if (settled || mark.from < mention.to) continue
      if (!between(all, mention.to, mark.from, BEFORE_RESOLVED)) return true
      // What comes between here comes between any later one as well.
      settled = true
    } else if (mark.value === PAST || mark.value === WAS) {
      if (mark.value === WAS && all.some((later) => later.from >= mark.to && GOES_ON[later.value] === 1)) continue
      if (mark.from >= mention.to) {
        if (mark.from - mention.to <= PAST_REACH && !between(all, mention.to, mark.from, AFTER_PAST)) return true
      } else if (mention.from - mark.to <= PAST_REACH && !between(all, mark.to, mention.from, AFTER_PAST)) return true
    }
  }
  return false
}

function imagined(mention: Said, marks: readonly Said[], all: readonly Said[]): boolean {
  for (const mark of marks) {
    if (IMAGINED[mark.value] !== 1 || mark.to > mention.from || mention.from - mark.to > IMAGINED_REACH) continue
    if (!between(all, mark.to, mention.from, AFTER_IMAGINED)) return true
  }
  return false
}
