import { en } from './en.ts'
import type { RegionalPrompts } from './prompts.ts'
import { inWords, type RegionalWords } from './regional-words.ts'

export const britishWords: RegionalWords = [
  ['dripping faucet', 'dripping tap'],
  ['14 Main Street, Bristol', '14 High Street, Bristol'],
  ['main water valve', 'water at the stopcock'],
  ['enter ', 'key in '],
  [', area code first', ''],
  ['your ten digit number', 'your full number'],
  ["I don't have that information.", "I don't have that to hand."],
]

/** English as it is spoken in Britain. */
export const enGB: RegionalPrompts = inWords(en, britishWords)
