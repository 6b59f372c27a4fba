import type { Wording } from '../../../prompts/template.ts'
import type { Prompts, RegionalPrompts } from './prompts.ts'

/** What a region says instead of the words that its language has, in the order in which they are looked for. */
export type RegionalWords = readonly (readonly [word: string, instead: string])[]

/** The prompts that a region says with words of its own: whoever writes a new one for the language need not think of the region. */
export function inWords(prompts: Prompts, words: RegionalWords): RegionalPrompts {
  const said = (template: string) => words.reduce((text, [word, instead]) => text.replaceAll(word, instead), template)
  const changed = Object.entries(prompts).flatMap(([id, wording]): [string, Wording][] => {
    const own = typeof wording === 'string' ? said(wording) : wording.map(said)
    return String(own) === String(wording) ? [] : [[id, own]]
  })
  return Object.fromEntries(changed)
}
