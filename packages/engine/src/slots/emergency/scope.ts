import { CONCEPT_ID, conceptTable, type EmergencyConcept, FIRST_MARK } from './concepts.ts'

/** A concept, by its number, said by tokens `from` up to, not including, `to`. */
export type Said = { readonly value: number; readonly from: number; readonly to: number }

/** How many words a "no" reaches. */
const NOT_REACH = 4
const NOT_THINK_REACH = 7
/** How far around it "two winters ago" makes things past. */
const PAST_REACH = 12
const IMAGINED_REACH = 14
const WAS_REACH = 3
const TOPIC_REACH = 6
/** How far behind the trouble "at my neighbor's" may stand. */
const ELSEWHERE_REACH = 6

const id = (concept: EmergencyConcept): number => CONCEPT_ID.get(concept) ?? -1
const NOT = id('not')
const NOT_BEHIND = id('not_behind')
const NOT_THINK = id('not_think')
const ONE_PLACE = id('one_place')
const NO_LEAK = id('no_leak')
const PAST = id('past')
const WAS = id('was')
const FOUND = id('found')
const RESOLVED = id('resolved')
const CLEARED = id('cleared')
const IGNORE = id('ignore')
const AND = id('and')
const TOPIC = id('topic')
const ELSEWHERE = id('elsewhere')
const IMAGINED = conceptTable(['what_if', 'elsewhere'])
/** Marks that can be denied themselves, but are neither past nor imagined: they say how things are. */
const STANDING = conceptTable(['contained', 'unstoppable', 'water_unstoppable', 'losing', 'now', 'gush_now', 'unlit'])

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

const AFTER_NOT = conceptTable(['clause', 'present', 'but', 'now', 'and'])
const AFTER_TOPIC = conceptTable(['own', 'present', 'but', 'now', 'and'])
const AFTER_NOT_THINK = conceptTable(['but', 'now'])
const AFTER_PAST = conceptTable(['but', 'now', 'again', 'present'])
/** "There was water, and it is still rising": what goes on has not passed. */
const GOES_ON = conceptTable(['unstoppable', 'water_unstoppable', 'losing', 'again', 'now', 'rising'])
/** What is said behind "they found nothing" and shows that it is not over. */
const LINGERS = conceptTable([
  'unstoppable',
  'water_unstoppable',
  'losing',
  'again',
  'now',
  'rising',
  'smell',
  'odd_smell',
  'sounding',
  'symptom',
  'smoke',
  'flow',
  'coming',
  'leak',
  'drip',
  'gush',
])
/** "The pipe that you repaired has burst again": what shows behind a repair that it did not hold. */
const RETURNS = conceptTable([
  'unstoppable',
  'water_unstoppable',
  'losing',
  'burst',
  'broke',
  'gush',
  'gush_certain',
  'gush_now',
  'flood',
  'overflow',
  'rising',
  'coming',
  'coming_up',
])
const BEFORE_RESOLVED = conceptTable(['now', 'but'])
const AFTER_IMAGINED = conceptTable(['but', 'now'])
const BEFORE_ELSEWHERE = conceptTable(['but', 'now', 'and', 'own'])

/** What happens, as told in a story: where an "and" follows one of these, the story goes on behind it. */
const EVENT = conceptTable([
  'smell',
  'odd_smell',
  'smoke',
  'fire',
  'shock',
  'collapse',
  'ceiling_falls',
  'gush',
  'gush_certain',
  'gush_now',
  'flood',
  'flood_noun',
  'rising',
  'overflow',
  'burst',
  'broke',
  'pierced',
  'leak',
  'leak_noun',
  'leak_severe',
  'coming_up',
  'up_drain',
  'backup',
  'no_water',
  'no_heat',
  'frozen_pipe',
  'gas_certain',
  'co',
  'sounding',
])

/** Things do not pass: in "the pipe that you fixed last year burst" only the fixing has. */
const LASTING = conceptTable(['pipe', 'weak_part', 'fixture', 'drain', 'tap', 'appliance', 'heating', 'ceiling', 'inside_wall'])

/** The mentions that speak of here and now: without what is denied, long past, settled, imagined, elsewhere, or a mere name. */
export function liveMentions(all: readonly Said[]): Said[] {
  const ignored = all.filter((mention) => mention.value === IGNORE)
  const said =
    ignored.length === 0 ? all : all.filter((mention) => !ignored.some((each) => each.from < mention.to && mention.from < each.to))
  const everyMark = said.filter((mention) => mention.value >= FIRST_MARK)
  if (everyMark.length === 0) return [...said]
  const undenied = said.filter((mention) => {
    const marks = around(everyMark, mention.from)
    return mention.value === NOT || mention.value === ONE_PLACE || !denied(mention, marks, around(said, mention.from))
  })
  return undenied.filter((mention) => {
    if (mention.value >= FIRST_MARK || STANDING[mention.value] === 1) return true
    const marks = around(everyMark, mention.from)
    const near = around(said, mention.from)
    return (LASTING[mention.value] === 1 || !past(mention, marks, near, around(undenied, mention.from))) && !imagined(mention, marks, near)
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
    if (mark.from >= from && values[mark.value] === 1) return true
  }
  return false
}

function denied(mention: Said, marks: readonly Said[], all: readonly Said[]): boolean {
  for (const mark of marks) {
    if (mark.value === NOT_BEHIND && DONE[mention.value] === 1 && mark.from >= mention.to && mark.from - mention.to <= 1) return true
    const gap = Math.max(0, mention.from - mark.to)
    if (mark.value === NO_LEAK && mention.from > mark.from && gap === 0) return true
    if (mark.from >= mention.from) continue
    if (mark.value === TOPIC && gap <= TOPIC_REACH && !between(all, mark.to, mention.from, AFTER_TOPIC)) return true
    // A negation that overlaps is a part of what is said: "il y a plus de chauffage".
    if (mark.to > mention.from && NEGATIVE[mention.value] === 1) continue
    if (gap > 1 && NEGATIVE[mention.value] === 1) continue
    if (mark.value === NOT && gap <= NOT_REACH && !between(all, mark.to, mention.from, AFTER_NOT)) return true
    if (mark.value === NOT_THINK && gap <= NOT_THINK_REACH && !between(all, mark.to, mention.from, AFTER_NOT_THINK)) return true
  }
  return false
}

function past(mention: Said, marks: readonly Said[], all: readonly Said[], undenied: readonly Said[]): boolean {
  let settled = false
  for (const mark of marks) {
    if (mark.value === CLEARED) {
      if (mark.from >= mention.to && !undenied.some((later) => later.from >= mark.to && LINGERS[later.value] === 1)) return true
    } else if (mark.value === RESOLVED) {
      if (settled || mark.from < mention.to) continue
      if (undenied.some((later) => later.from >= mark.to && RETURNS[later.value] === 1)) continue
      if (!between(all, mention.to, mark.from, BEFORE_RESOLVED)) return true
      // What comes between here comes between any later one as well.
      settled = true
    } else if (mark.value === PAST || mark.value === WAS) {
      if (mark.value === WAS && all.some((other) => other.value === FOUND || (other.from >= mark.to && GOES_ON[other.value] === 1)))
        continue
      if (reachesBack(mark, mention, all)) return true
    }
  }
  return false
}

/** Whether a mark of the past tells of what is mentioned: "last year we had a leak", "the pipe burst last year". */
function reachesBack(mark: Said, mention: Said, all: readonly Said[]): boolean {
  const behind = mark.from >= mention.to
  if (behind && mark.value === WAS) return false
  const [from, to] = behind ? [mention.to, mark.from] : [mark.to, mention.from]
  if (to - from > (mark.value === WAS ? WAS_REACH : PAST_REACH)) return false
  return !between(all, from, to, AFTER_PAST) && !severed(all, from, to, behind)
}

/** "You came last week, and a pipe burst": an "and" parts them, unless the mark's own side of it tells of trouble too. */
function severed(all: readonly Said[], from: number, to: number, markBehind: boolean): boolean {
  let parted = false
  for (const mark of all) {
    if (mark.from < from || mark.from >= to) continue
    if (mark.value === AND) parted = true
    else if (EVENT[mark.value] === 1) {
      if (!markBehind && !parted) return false
      if (markBehind) parted = false
    }
  }
  return parted
}

function imagined(mention: Said, marks: readonly Said[], all: readonly Said[]): boolean {
  for (const mark of marks) {
    if (IMAGINED[mark.value] !== 1) continue
    if (mark.value === ELSEWHERE && mark.from >= mention.to && mark.from - mention.to <= ELSEWHERE_REACH) {
      if (!between(all, mention.to, mark.from, BEFORE_ELSEWHERE)) return true
    }
    if (mark.from >= mention.from || mention.from - mark.to > IMAGINED_REACH) continue
    if (!between(all, mark.to, mention.from, AFTER_IMAGINED)) return true
  }
  return false
}
