import type { Language } from '../../understanding/candidate.ts'
import type { HouseWords } from '../prompts.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'

export const house: Readonly<Record<Language, HouseWords>> = { en, fr, es }
