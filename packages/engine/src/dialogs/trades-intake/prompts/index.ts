import type { Language } from '../../../understanding/candidate.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import type { Prompts } from './prompts.ts'

/** What the intake says, by language. A new one is a file of prompts and a word here. */
export const prompts: Readonly<Record<Language, Prompts>> = { en, fr, es }
