import { engineSection } from './engine/section.ts'
import { finderSection } from './finder/section.ts'
import type { Progress, Section } from './measure/section.ts'
import { replaySection } from './replay/section.ts'
import { startSection } from './start/section.ts'
import { turnSection } from './turn/section.ts'
import { webhookSection } from './webhook/section.ts'

/** All parts of the benchmark, in the order they run. */
export const SECTIONS: Readonly<Record<string, (progress: Progress) => Promise<Section>>> = {
  engine: engineSection,
  turn: turnSection,
  finder: finderSection,
  replay: replaySection,
  webhook: webhookSection,
  start: startSection,
}
