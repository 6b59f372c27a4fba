import { phrases, slot } from '@callwright/engine'

const SIZES = phrases<number>([
  [1, { en: ['just me', 'by myself', 'for one'] }],
  [2, { en: ['(the )?two of us', 'a couple', 'me and my (wife|husband|partner|friend)'] }],
  [4, { en: ['double date'] }],
])

/** How many will come, 1 to 12: a number that the engine's own grammar counts, or a way of saying it that is ours. */
export const party = slot.of<number>({
  read({ candidates, tokens, language, text, asked }) {
    const counted = candidates
      .filter((candidate) => candidate.kind === 'people')
      .map(({ value, text, score }) => ({ value, text, score, rule: 'party.counted' }))
    const said = SIZES.scan(tokens, language).map(({ value }) => ({ value, text, score: asked ? 0.9 : 0.75, rule: 'party.said' }))
    return [...counted, ...said].filter(({ value }) => value >= 1 && value <= 12)
  },
  keys: { maxDigits: 2, read: (digits) => (Number(digits) >= 1 && Number(digits) <= 12 ? Number(digits) : undefined) },
  asks: 'people',
})
