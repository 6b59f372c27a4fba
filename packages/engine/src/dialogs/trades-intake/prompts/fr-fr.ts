import { fr } from './fr.ts'
import type { RegionalPrompts } from './prompts.ts'
import { inWords, type RegionalWords } from './regional-words.ts'

export const frenchWords: RegionalWords = [
  // First names are for people one knows.
  ['Bonjour {first}', 'Bonjour {name}'],
  ['14, rue Principale, à Lachine', '14, rue des Lilas, à Lyon'],
  ["fermez l'entrée d'eau principale", "coupez l'arrivée d'eau générale"],
  ['technicien de garde', "technicien d'astreinte"],
]

/** French as it is spoken in France: the language's own prompts are said as in Québec. */
export const frFR: RegionalPrompts = inWords(fr, frenchWords)
