import type { KitSetup } from './machine-setup.ts'
import type { Plan } from './plan.ts'
import type { KitSpeech } from './speech.ts'

/** What every part of the statechart is built with. */
export type Parts = { readonly kit: KitSetup; readonly speech: KitSpeech; readonly plan: Plan }
