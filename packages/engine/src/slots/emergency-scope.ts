import type { EmergencyConcept } from './emergency-concepts.ts'
import type { Mention } from './mention.ts'

type Said = Mention<EmergencyConcept>

const MARKS: ReadonlySet<EmergencyConcept> = new Set<EmergencyConcept>([
  'not',
  'not_think',
  'clause',
  'but',
  'past',
  'resolved',
  'what_if',
  'idle_question',
  'elsewhere',
  'price',
  'install',
  'paperwork',
  'contained',
  'slow',
  'can_wait',
  'not_emergency',
  'on_purpose',
  'heat_ok',
  'spare',
  'low_battery',
  'unstoppable',
  'water_unstoppable',
  'present',
  'losing',
  'now',
  'again',
  'gush_now',
])

/** How many words a "no" reaches. */
const NOT_REACH = 4
const NOT_THINK_REACH = 7
/** How far around it "two winters ago" makes things past. */
const PAST_REACH = 12
const IMAGINED_REACH = 14

/** The mentions that speak of here and now: without what is denied, long past, settled, imagined, elsewhere, or a mere name. */
export function liveMentions(all: readonly Said[]): Said[] {
  const blocks = all.filter((mention) => mention.value === 'ignore')
  return all.filter((mention) => {
    if (mention.value === 'ignore') return false
    if (blocks.some((block) => block.from < mention.to && mention.from < block.to)) return false
    if (MARKS.has(mention.value)) return !denied(mention, all) || mention.value === 'not'
    return !denied(mention, all) && !past(mention, all) && !imagined(mention, all)
  })
}

function between(all: readonly Said[], from: number, to: number, values: readonly EmergencyConcept[]): boolean {
  return all.some((mark) => mark.from >= from && mark.to <= to && values.includes(mark.value))
}

function denied(mention: Said, all: readonly Said[]): boolean {
  return all.some((mark) => {
    if (mark.to > mention.from) return false
    const gap = mention.from - mark.to
    if (mark.value === 'not') return gap <= NOT_REACH && !between(all, mark.to, mention.from, ['clause', 'present', 'but', 'now'])
    if (mark.value === 'not_think') return gap <= NOT_THINK_REACH && !between(all, mark.to, mention.from, ['but', 'now'])
    return false
  })
}

function past(mention: Said, all: readonly Said[]): boolean {
  return all.some((mark) => {
    if (mark.value === 'resolved') return mark.from >= mention.to && !between(all, mention.to, mark.from, ['now', 'but'])
    if (mark.value !== 'past') return false
    if (mark.from >= mention.to)
      return mark.from - mention.to <= PAST_REACH && !between(all, mention.to, mark.from, ['but', 'now', 'again', 'present'])
    return mention.from - mark.to <= PAST_REACH && !between(all, mark.to, mention.from, ['but', 'now', 'again', 'present'])
  })
}

function imagined(mention: Said, all: readonly Said[]): boolean {
  return all.some(
    (mark) =>
      (mark.value === 'what_if' || mark.value === 'elsewhere') &&
      mark.to <= mention.from &&
      mention.from - mark.to <= IMAGINED_REACH &&
      !between(all, mark.to, mention.from, ['but', 'now']),
  )
}
