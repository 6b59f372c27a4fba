import type { Candidate, Kind } from './candidate.ts'
import type { UnderstandingContext } from './grammar.ts'
import { fold } from './token.ts'

/** Kinds that claim their words for themselves: of two that overlap, the better one stays. */
const EXCLUSIVE: ReadonlySet<Kind> = new Set<Kind>([
  'phone',
  'address',
  'postcode',
  'name',
  'date',
  'time',
  'datetime',
  'date_range',
  'time_range',
  'datetime_range',
  'people',
])

/** Kinds that are not meant when their words are part of the answer: the "zero" of a phone number asks for nobody. */
const INCIDENTAL: ReadonlySet<Kind> = new Set<Kind>(['command', 'intent', 'topic', 'language'])

/** The kinds of meaning that answer a dialog slot. */
export const SLOT_KINDS: Readonly<Record<string, readonly Kind[]>> = {
  caller_name: ['name'],
  callback_number: ['phone', 'yesno'],
  service_address: ['address', 'postcode', 'city'],
  problem: ['problem', 'service_type'],
  site: ['name', 'phone'],
  service_type: ['service_type'],
  preferred_time: ['date', 'time', 'datetime', 'date_range', 'time_range', 'datetime_range', 'time_wish'],
  slot_choice: ['menu_choice', 'date', 'time', 'datetime', 'date_range', 'time_range', 'datetime_range'],
  confirmation: ['yesno'],
  appointment_ref: ['menu_choice', 'date', 'time', 'datetime', 'name', 'phone', 'yesno'],
  menu_choice: ['menu_choice'],
  intent: ['intent', 'topic', 'problem'],
  language: ['language'],
}

const ASKED_BONUS = 0.5

/** Weighs in what was asked, orders by score, and of readings that claim the same words keeps the better one. */
export function refine(
  found: readonly Candidate[],
  context: Pick<UnderstandingContext, 'asked'>,
): { candidates: Candidate[]; rejected: { candidate: Candidate; because: string }[] } {
  const asked = new Set<string>(context.asked.flatMap((slot) => [slot, ...(SLOT_KINDS[slot] ?? [])]))
  const answersAsked = ({ kind }: Candidate) => asked.has(kind)
  const ordered = found.length < 2 ? found : byWeight(found, answersAsked)
  const candidates: Candidate[] = []
  const rejected: { candidate: Candidate; because: string }[] = []
  let givenName: Candidate | undefined
  for (const candidate of ordered) {
    if (givenName && DAY_KINDS.has(candidate.kind) && isWordOfName(candidate, givenName)) {
      rejected.push({ candidate, because: `${givenName.rule} says the name "${givenName.text}"` })
      continue
    }
    if (NAME_KINDS.has(candidate.kind) && found.some((other) => asksForLanguage(other) && within(candidate, other))) {
      rejected.push({ candidate, because: 'another language is asked for' })
      continue
    }
    if (NAME_KINDS.has(candidate.kind) && found.some((other) => isWholeCommand(other) && within(candidate, other))) {
      rejected.push({ candidate, because: 'its words are a command' })
      continue
    }
    if (isGibberish(candidate)) {
      rejected.push({ candidate, because: 'nobody can say that' })
      continue
    }
    const rival = EXCLUSIVE.has(candidate.kind)
      ? candidates.find(
          (kept) => EXCLUSIVE.has(kept.kind) && kept.start < candidate.end && candidate.start < kept.end && !compatible(kept, candidate),
        )
      : undefined
    if (rival) rejected.push({ candidate, because: `${rival.rule} claims "${rival.text}"` })
    else {
      candidates.push(candidate)
      if (candidate.kind === 'name' && answersAsked(candidate)) givenName ??= candidate
    }
  }
  const answers = candidates.filter(
    (candidate) => (EXCLUSIVE.has(candidate.kind) || candidate.kind === 'menu_choice') && answersAsked(candidate),
  )
  if (answers.length === 0) return { candidates, rejected }
  return {
    candidates: candidates.filter((candidate) => {
      const answer = INCIDENTAL.has(candidate.kind) && answers.find(({ start, end }) => start <= candidate.start && candidate.end <= end)
      if (answer) rejected.push({ candidate, because: `${answer.rule} answers with "${answer.text}"` })
      return !answer
    }),
    rejected,
  }
}

/** The weightiest first; of two alike the longer, then the earlier. */
function byWeight(found: readonly Candidate[], answersAsked: (candidate: Candidate) => boolean): Candidate[] {
  return found
    .map((candidate) => ({ candidate, weight: candidate.score + (answersAsked(candidate) ? ASKED_BONUS : 0) }))
    .sort(
      ({ candidate: a, weight: ofA }, { candidate: b, weight: ofB }) =>
        ofB - ofA || b.end - b.start - (a.end - a.start) || a.start - b.start,
    )
    .map(({ candidate }) => candidate)
}

/**
 * A postcode or a town is part of its address; two readings of one kind over the same words are both reported, and of one rule even where one
 * is said within the other ("tonight" is a day and a span of hours, "after three" a span and its three).
 */
function compatible(a: Candidate, b: Candidate): boolean {
  if (a.kind === b.kind) return a.start === b.start && a.end === b.end
  if (a.rule === b.rule && (within(a, b) || within(b, a))) return true
  return (a.kind === 'address' && b.kind === 'postcode') || (a.kind === 'postcode' && b.kind === 'address')
}

function within(part: Candidate, whole: Candidate): boolean {
  return whole.start <= part.start && part.end <= whole.end
}

const NAME_KINDS: ReadonlySet<Kind> = new Set<Kind>(['name', 'first_name', 'last_name'])

/** "English, please" is nobody's name. */
function asksForLanguage({ kind, rule, text }: Candidate): boolean {
  return kind === 'language' && rule.endsWith('.asked') && text.includes(' ')
}

/** A command of this score is all that was said. */
const WHOLE_COMMAND = 0.9

/** "¿Sigue usted ahí?" says no name. */
function isWholeCommand({ kind, score, text }: Candidate): boolean {
  return kind === 'command' && score >= WHOLE_COMMAND && text.includes(' ')
}

const VOWELS: ReadonlySet<string> = new Set('aeiouyæœø')
/** Names this short may have no vowel: "Ng", "Mrs". */
const SHORT_WORD = 3

/** What is also a name: Domingo, April, Avril. */
const DAY_KINDS: ReadonlySet<Kind> = new Set<Kind>(['date', 'date_range'])

/** "Domingo, Domingo Reyes, like the day": a word of the name that was given, said once more, is still that name. */
function isWordOfName({ text }: Candidate, name: Candidate): boolean {
  return name.kind === 'name' && fold(name.value.full).split(' ').includes(fold(text))
}

/** A name or town with a word that has no vowel: noise that only an open question could take for one. */
function isGibberish(candidate: Candidate): boolean {
  switch (candidate.kind) {
    case 'name':
      return hasNoVowel(candidate.value.full)
    case 'first_name':
    case 'last_name':
    case 'city':
      return hasNoVowel(candidate.value)
    default:
      return false
  }
}

/** Only of letters that have vowels at all: other scripts are none of our business. */
function hasNoVowel(text: string): boolean {
  let letters = 0
  let spoken = false
  for (const character of fold(text)) {
    if (character >= 'a' && character <= 'z') letters += 1
    else if (character === ' ' || character === '-') {
      if (letters > SHORT_WORD && !spoken) return true
      letters = 0
      spoken = false
    }
    if (VOWELS.has(character)) spoken = true
  }
  return letters > SHORT_WORD && !spoken
}
