import type { Language } from '../understanding/candidate.ts'
import type { Locale } from '../understanding/grammar.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'
import { fr } from './fr/index.ts'

/** The languages that are understood. A new one is one folder and one line here. */
export const locales: Readonly<Record<Language, Locale>> = { en, fr, es }
