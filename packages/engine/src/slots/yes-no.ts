import { longestOnly, type Mention } from './mention.ts'

/**
 * What a piece of an answer does. Four ways to agree: `yes` is the word itself, `right` says that what was said is so ("exactly",
 * "that's right"), `fits` that it suits ("that works"), `fine` is a word that approves, takes leave or just fills ("okay", "great"). Three ways
 * not to: `no` is the word itself, `wrong` says that what was said is not so, or refuses outright ("no thanks"), `refuse` any other denial ("I don't").
 * `change` puts something else in its place ("actually make it four"), a no in other words. `weak_yes` is a yes only at the end ("it
 * is"), `weak_no` not much of a no when more follows ("no tengo agua"). `deny` turns a following yes into a no ("that was not correct"). `but` ends an answer, `filler` does not interrupt one, `part`
 * only looks like an answer ("no hot water", "right now"), `ask` begins a question: whoever asks has not yet agreed. `close` ends the
 * talk ("that's all"): a no to "anything else?", and nothing against a yes before it.
 */
export const ANSWER_SIGNS = [
  'yes',
  'right',
  'fits',
  'fine',
  'weak_yes',
  'no',
  'wrong',
  'refuse',
  'close',
  'weak_no',
  'maybe',
  'change',
  'deny',
  'filler',
  'but',
  'part',
  'ask',
] as const
export type AnswerSign = (typeof ANSWER_SIGNS)[number]
/** A language's words for each sign, as patterns. */
export type AnswerWords = Readonly<Record<AnswerSign, readonly string[]>>

/** What had been asked for: a yes or a no, nothing in particular, or something else. */
export type Expectation = 'answer' | 'nothing' | 'other'

export type Answer = {
  readonly value: 'yes' | 'no' | 'maybe'
  readonly from: number
  readonly to: number
  readonly score: number
  readonly rule: string
}

type Said = Mention<AnswerSign>

/** Words that may stand between two parts of one answer: "yeah, no, that won't work" is one. */
const PAUSE = 1
/** An answer further in than this is part of a story. */
const HEAD = 4
/** How far a "not" reaches to the yes that it denies. */
const DENY_REACH = 3
/** Words behind an answer that still let it stand for the whole utterance. */
const TAIL = 1
/** Words behind a weak denial that make it a statement. */
const WEAK_TAIL = 2

const AGREES: ReadonlySet<AnswerSign> = new Set<AnswerSign>(['yes', 'right', 'fits', 'fine'])
const DENIES: ReadonlySet<AnswerSign> = new Set<AnswerSign>(['no', 'wrong', 'refuse', 'close', 'weak_no'])
/** What is heard as an answer though no yes or no was asked for. */
const UNASKED: ReadonlySet<AnswerSign> = new Set<AnswerSign>(['yes', 'right', 'no', 'wrong'])

/**
 * What an utterance answers. The opening run of signs is the answer, and its last word counts where it may ("no, yeah, that's
 * perfect" is a yes, "no, I'm fine" is not); what follows a "but" is a reservation. A sign in the middle of a sentence is a weak answer. Where no
 * yes or no is `expected`, only an utterance that opens with a plain one answers: "great" and "please" are manners there, and where
 * something else was asked, so is the yes of "yes, Tuesday at three".
 * `paused` tells whether something was set off before token `at`, as by a comma.
 */
export function decideAnswer(
  scanned: readonly Said[],
  length: number,
  expected: Expectation,
  paused: (at: number) => boolean = () => false,
): Answer | undefined {
  const asked = expected === 'answer'
  const mentions = settle(longestOnly(apart(scanned, asked, length, paused)), length, paused)
  const opening = mentions.findIndex(isSign)
  const first = mentions[opening]
  if (!first) return asked ? changed(mentions) : undefined
  const lead = first.from - covered(mentions, first.from)
  const { last, said, reach, turned } = answerRun(mentions, opening, length)
  const rest = length - reach
  const plain = said === 'maybe' ? 'maybe' : AGREES.has(said) ? 'yes' : 'no'
  // "I think so, but I'm not sure."
  const doubted = plain === 'yes' && said !== 'yes' && endsInDoubt(mentions, last.to, length)
  const value = doubted ? 'maybe' : plain
  const asking = value === 'yes' && asksBack(scanned, mentions)
  const bare = rest <= TAIL && lead <= PAUSE
  if (!asked) {
    if (asking || lead > 0 || (expected === 'other' && value === 'yes' && !bare)) return undefined
    if (said === 'maybe' || !UNASKED.has(first.value)) return undefined
    if (first.value === 'right' && !bare && first.to - first.from < 2 && !paused(first.to)) return undefined
  }
  const reserved = mentions.some(
    ({ value: sign, from, to }) => from >= last.from && to > last.to && (sign === 'but' || (sign === 'change' && value === 'yes')),
  )
  // "Sí puede…" may be "if you can", and "bueno" may be hello.
  const doubtful = scanned.some(
    ({ value: sign, from, to }) =>
      (sign === 'but' && from === 0 && first.from === 0) ||
      (sign === 'weak_yes' && from === last.from && to === from + 1 && to === last.to),
  )
  const incidental = lead > HEAD || (lead > 0 && rest > HEAD)
  const score =
    incidental || asking || (said === 'weak_no' && rest > WEAK_TAIL)
      ? 0.35
      : turned
        ? 0.75
        : bare
          ? 0.95
          : reserved
            ? 0.75
            : lead > 0
              ? 0.6
              : rest > 8
                ? 0.7
                : 0.82
  const rule = asking ? 'with-question' : incidental ? 'incidental' : bare ? 'bare' : reserved ? 'with-reservation' : 'opening'
  return { value, from: first.from, to: last.to, score: reserved || doubtful ? Math.min(score, 0.75) : score, rule }
}

/** A "but" behind the answer, and a "perhaps" at the very end. */
function endsInDoubt(mentions: readonly Said[], from: number, length: number): boolean {
  const but = mentions.find((mention) => mention.value === 'but' && mention.from >= from)
  return but !== undefined && mentions.some(({ value, from: at, to }) => value === 'maybe' && at >= but.to && length - to <= TAIL)
}

/** A question in the answer; "that is my number" and "that's what I said" only look like one. */
function asksBack(scanned: readonly Said[], mentions: readonly Said[]): boolean {
  return scanned.some(
    (ask) =>
      ask.value === 'ask' &&
      !scanned.some(({ value, from, to }) => value === 'weak_yes' && from < ask.from && ask.from < to) &&
      !mentions.some(({ value, from, to }) => AGREES.has(value) && from < ask.from && ask.to <= to),
  )
}

/** The signs that belong to the answer, and which of them it comes to. `turned`: a "no" that was taken back by half. */
function answerRun(mentions: readonly Said[], opening: number, length: number) {
  let last = mentions[opening] ?? { value: 'filler' as const, from: 0, to: 0 }
  let said = last.value
  let reach = last.to
  let turned = false
  let skipped = 0
  for (const mention of mentions.slice(opening + 1)) {
    if (mention.to <= reach) continue
    skipped += Math.max(0, mention.from - reach)
    if (skipped > PAUSE || mention.value === 'but' || mention.value === 'part' || mention.value === 'change') break
    reach = mention.to
    if (!isSign(mention)) continue
    const next = weigh(said, mention.value, length - mention.to)
    turned = said === 'no' && next === 'fits' && mention.value === 'fits'
    said = next
    last = mention
  }
  return { last, said, reach, turned }
}

/** What an answer comes to when more of it is said. */
function weigh(said: AnswerSign, next: AnswerSign, rest: number): AnswerSign {
  if (next === 'close') return said
  if (next === 'maybe') return said === 'maybe' || rest <= TAIL ? 'maybe' : said
  if (said === 'maybe') return next === 'yes' || DENIES.has(next) ? next : said
  if (AGREES.has(said)) return AGREES.has(next) && said === 'yes' ? said : next
  // "No, that's right" agrees; "no, okay" and "that's not the right one" do not.
  if (said === 'no') return next === 'fine' ? said : next
  return said
}

/** Something else is wanted: an answer by itself where there is no plainer one. */
function changed(mentions: readonly Said[]): Answer | undefined {
  const change = mentions.find((mention) => mention.value === 'change')
  if (!change || change.from - covered(mentions, change.from) > HEAD) return undefined
  return { value: 'no', from: change.from, to: change.to, score: 0.5, rule: 'change' }
}

/** Words before `at` that are fillers. */
function covered(mentions: readonly Said[], at: number): number {
  let words = 0
  for (const { value, from, to } of mentions) if (value === 'filler' && to <= at) words += to - from
  return words
}

/**
 * "No, está bien" is a no and something else; only without the pause it is a denial. And in reply to a question, "sí puede" begins with
 * a yes, not with an "if" that sounds the same.
 */
function apart(scanned: readonly Said[], asked: boolean, length: number, paused: (at: number) => boolean): readonly Said[] {
  const particles = scanned.filter(({ value, from, to }) => value === 'no' && to === from + 1 && paused(to))
  const agrees = asked && scanned.some(({ value, from }) => value === 'yes' && from === 0)
  if (particles.length === 0 && !agrees) return scanned
  return scanned.filter(
    ({ value, from, to }) =>
      !(agrees && from === 0 && (value === 'but' || (value === 'weak_yes' && to < length))) &&
      (value === 'no' || to === from + 1 || !particles.some((particle) => particle.from === from)),
  )
}

function settle(mentions: readonly Said[], length: number, paused: (at: number) => boolean): Said[] {
  const out: Said[] = []
  for (const mention of mentions) {
    const denied =
      AGREES.has(mention.value) &&
      mention.value !== 'yes' &&
      mentions.find(
        ({ value, to }) =>
          value === 'deny' && to <= mention.from && mention.from - to <= DENY_REACH && !paused(to) && !paused(mention.from),
      )
    if (denied) out.push({ value: 'wrong', from: denied.from, to: mention.to })
    else if (mention.value !== 'weak_yes') out.push(mention)
    else if (
      mention.to === length &&
      stands(mention, mentions) &&
      !mentions.some(({ value }) => DENIES.has(value) || value === 'deny' || value === 'ask')
    )
      out.push({ ...mention, value: 'fits' })
  }
  return out
}

/** A single weak word ("please") agrees only where nothing is said before it. */
function stands({ from, to }: Said, mentions: readonly Said[]): boolean {
  return to - from > 1 || covered(mentions, from) >= from
}

function isSign({ value }: Said): boolean {
  return AGREES.has(value) || DENIES.has(value) || value === 'maybe'
}
