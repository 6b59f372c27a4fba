/** Between groups of digits and between letters, so that they can be written down. */
const PAUSE = '<break time="250ms"/>'

/** Words as the text of an XML element. Characters that XML cannot hold are for whoever writes the document. */
export function escapeSsml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Digits in groups: single digits are read one by one by every voice, and a comma alone is too short a pause to write by. */
export function pausedSsml(text: string): string {
  return escapeSsml(text).replaceAll(', ', `, ${PAUSE}`)
}

/** Letters with pauses; one that stands alone is told to be a letter, so that "A" is no article and "Y" no word. */
export function spelledSsml(text: string): string {
  return text
    .split(', ')
    .map((part) => part.split(' ').map(characterSsml).join(' '))
    .join(`, ${PAUSE}`)
}

function characterSsml(word: string): string {
  const [letter, more] = word
  return letter !== undefined && more === undefined ? `<say-as interpret-as="characters">${escapeSsml(letter)}</say-as>` : escapeSsml(word)
}
