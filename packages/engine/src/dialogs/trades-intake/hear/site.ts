import { best, type Candidate } from '../../../understanding/candidate.ts'
import { tokenise } from '../../../understanding/token.ts'
import type { Understanding } from '../../../understanding/understand.ts'
import type { Heard } from '../acts.ts'
import type { Goal } from '../context.ts'
import type { SiteHeard } from '../memory/site.ts'
import type { IntakeTurn } from './hear.ts'

/** Most characters behind "her name is" in which a name is looked for, and between "her number is" and the number. */
const NAME_REACH = 40
const PHONE_REACH = 12
const MOST_NAME_WORDS = 4
const LONGEST_RELATION = 60
/** A wrong number or a sales call scores so much. */
const SURE_OF_OTHER = 0.75

type Sign = Extract<Candidate, { kind: 'on_behalf' }>

/** What was said of somebody else whom the visit is for, and the understanding without it: the rest is the caller's own. */
export type Theirs = { readonly heard: Partial<Heard>; readonly own: Understanding }

/**
 * Tells the person at the place from the caller: "it's for my mother, her name is Rose Hill, her number is …; I'm Ann". Whoever asks for
 * a visit that is booked already is on another errand: there the name is the visit's.
 */
export function theirsIn(understood: Understanding, turn: IntakeTurn, aim: Goal | null): Theirs {
  const asked = turn.listen.asked.includes('site')
  const signs = understood.candidates.filter((candidate): candidate is Sign => candidate.kind === 'on_behalf')
  if ((signs.length === 0 && !asked) || (aim !== 'book' && aim !== null)) return { heard: {}, own: understood }
  // "I'm calling on behalf of a bank, we have an offer": no visit is for anybody.
  const intent = best(understood.candidates, 'intent')
  if (aim === null && intent?.value === 'other' && intent.score >= SURE_OF_OTHER) return { heard: {}, own: understood }
  const phone = asked ? best(understood.candidates, 'phone') : phoneBehind(understood, signs)
  const name = asked ? best(understood.candidates, 'name') : nameBeside(understood, signs)
  const somebody = signs.filter(({ value }) => value === 'somebody').sort((a, b) => a.start - b.start)[0]
  const site: SiteHeard = {
    ...(phone ? { phone: phone.value } : {}),
    ...(name ? { name: name.value.full } : namedBehind(understood, signs, turn, asked)),
    ...(somebody && !turn.context.site?.relation ? { relation: somebody.text.slice(0, LONGEST_RELATION).toWellFormed() } : {}),
  }
  // Without a word that it is somebody else's, a name behind "ask for" is nobody's in particular.
  const known = turn.context.site !== null || asked || somebody !== undefined
  if (!known || Object.keys(site).length === 0) return { heard: {}, own: understood }
  const candidates = understood.candidates.filter((candidate) => candidate !== phone && !(name && isPartOf(candidate, name)))
  return { heard: { site }, own: { ...understood, candidates } }
}

const isPartOf = (candidate: Candidate, name: Candidate): boolean =>
  (candidate.kind === 'name' || candidate.kind === 'first_name' || candidate.kind === 'last_name') &&
  candidate.start >= name.start &&
  candidate.end <= name.end

function phoneBehind({ candidates }: Understanding, signs: readonly Sign[]): Extract<Candidate, { kind: 'phone' }> | undefined {
  const ends = signs.filter(({ value }) => value === 'phone').map(({ end }) => end)
  for (const candidate of candidates) {
    if (candidate.kind === 'phone' && ends.some((end) => end <= candidate.start && candidate.start - end <= PHONE_REACH)) return candidate
  }
  return undefined
}

/** "For my mother Rose Hill": a name that follows at once. */
function nameBeside({ candidates }: Understanding, signs: readonly Sign[]): Extract<Candidate, { kind: 'name' }> | undefined {
  const ends = signs.filter(({ value }) => value !== 'phone').map(({ end }) => end)
  for (const candidate of candidates) {
    if (candidate.kind === 'name' && ends.some((end) => end < candidate.start && candidate.start - end <= 2)) return candidate
  }
  return undefined
}

/** A name behind "her name is", read by itself: the grammar of names leaves out other people's. */
function namedBehind({ text }: Understanding, signs: readonly Sign[], { language }: IntakeTurn, asked: boolean): { name?: string } {
  const grammar = language.locale.grammars.name
  const sign = signs.find(({ value }) => value === 'name')
  const from = sign?.end ?? (asked ? 0 : undefined)
  if (from === undefined || 'unsupported' in grammar) return {}
  const { locale } = language
  const behind = text.slice(from, signs.find(({ start }) => start > from)?.start)
  const tokens = tokenise(behind.slice(0, NAME_REACH), { elision: locale.elision, vocabulary: locale.vocabulary })
  // The fewer words follow, the less there is that could be taken for the name instead.
  for (let words = Math.min(MOST_NAME_WORDS, tokens.length); words > 0; words--) {
    const some = tokens.slice(0, words)
    const said = { text: behind.slice(0, some.at(-1)?.end), tokens: some }
    const found = grammar.read(said, { language: locale.language, country: 'US', asked: ['caller_name'] })
    const name = found.find((candidate) => candidate.kind === 'name' && candidate.start === tokens[0]?.start)
    if (name?.kind === 'name') return { name: name.value.full }
  }
  return {}
}
