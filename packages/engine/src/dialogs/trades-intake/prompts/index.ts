import type { Language } from '../../../understanding/candidate.ts'
import type { RegionTag } from '../../../understanding/region.ts'
import { en } from './en.ts'
import { enGB } from './en-gb.ts'
import { es } from './es.ts'
import { esES } from './es-es.ts'
import { fr } from './fr.ts'
import { frFR } from './fr-fr.ts'
import type { Prompts, RegionalPrompts } from './prompts.ts'

/** What the intake says, by language. A new one is a file of prompts and a word here. */
export const prompts: Readonly<Record<Language, Prompts>> = { en, fr, es }

/** What is said otherwise in a region: only that. */
export const regionalPrompts: { readonly [Tag in RegionTag]?: RegionalPrompts } = { 'en-GB': enGB, 'fr-FR': frFR, 'es-ES': esES }

/** The prompts of a language as they are said in the region of a tag. */
export function promptsIn(language: Language, tag: string): Prompts {
  const own = Object.entries(regionalPrompts).find(([region]) => region === tag)?.[1]
  return own ? { ...prompts[language], ...own } : prompts[language]
}
