import { en } from './en.ts'

/** The languages that the intake speaks. A new one is a file of prompts and a line here. */
export const languages = [{ language: 'en', prompts: en }] as const
