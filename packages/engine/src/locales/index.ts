import type { Locale } from '../understanding/grammar.ts'
import { en } from './en/index.ts'

/** The languages that are understood. A new one is one folder and one line here. */
export const locales = { en } satisfies Record<string, Locale>
