import type { IntakeSetup } from './machine-setup.ts'
import type { Setting } from './setting.ts'
import type { IntakeSpeech } from './speech.ts'

/** What every part of the statechart is built with. */
export type Parts = { readonly intake: IntakeSetup; readonly speech: IntakeSpeech; readonly setting: Setting }
