import type { Act } from '../acts.ts'

/** From here on the recogniser is sure enough of which of the offered times was chosen. */
export const SURE_OF_CHOICE = 0.7
/** The same, where another hearing has it too. */
const AGREED_CHOICE = 0.55

/** Whether it is not sure that this time was chosen. A hearing with a word of the first lost ("the second one", "the one") denies nothing. */
export function isDoubtfulChoice(index: number, hearings: readonly Act[], texts: readonly string[], confidence = 1): boolean {
  const [first = ''] = texts
  if (hearings.some((other, at) => isOther(other, index) && !(hearings[0]?.type === 'CHOICE' && isPartOf(texts[at] ?? '', first))))
    return true
  const agreeing = hearings.filter((other) => other.type === 'CHOICE' && other.index === index).length
  return confidence < (agreeing > 1 ? AGREED_CHOICE : SURE_OF_CHOICE)
}

/** Whether words are what is left of others. */
function isPartOf(words: string, whole: string): boolean {
  const left = words.toLowerCase().split(' ')
  let at = 0
  for (const word of whole.toLowerCase().split(' ')) if (word === left[at]) at += 1
  return at === left.length
}

const isOther = (act: Act, index: number): boolean =>
  act.type === 'CHOICE' ? act.index !== index : act.type === 'ANSWER' || act.type === 'NONE'
