import type { Token } from '../understanding/token.ts'
import { bareLetters } from './likeness.ts'
import type { PostcodeLanguage } from './said-postcode.ts'

const LONGEST = 40
/** Unknown words up to this length are letters run together; longer ones are talk. */
const LONGEST_PIECE = 4

/**
 * The letters and digits that an utterance spells, however they are said, in lower case: "whiskey 2 0 alpha bravo" is "w20ab".
 * Short words that mean nothing else stand for themselves, as recognisers run letters together; longer ones are passed over.
 * What is left out or misheard shows when hearings are compared, so nothing is guessed here.
 */
export function spokenCharacters(tokens: readonly Token[], language: PostcodeLanguage): string {
  let characters = ''
  let at = 0
  while (at < tokens.length && characters.length < LONGEST) {
    const token = tokens[at]
    if (!token) break
    const { norm } = token
    if (token.digits) characters += norm
    const repeat = language.repeats.get(norm)
    const letter = token.digits ? undefined : language.letterAt(tokens, repeat ? at + 1 : at)
    if (token.digits) at += 1
    else if (letter) {
      characters += letter.letter.repeat(repeat && norm !== 'w' ? repeat : 1)
      at = letter.to
    } else {
      const heard = language.heardAs.get(norm)
      const piece = heard === undefined ? language.digitsAt(tokens, at, true) : undefined
      if (heard !== undefined) characters += heard.toLowerCase()
      else if (piece) characters += piece.readings.find((reading) => reading !== '') ?? ''
      else if (norm.length <= LONGEST_PIECE) characters += bareLetters(norm)
      at = piece?.to ?? at + 1
    }
  }
  return bareLetters(characters).slice(0, LONGEST)
}
