import type { PromptsFor, SaidBy } from '@callwright/engine'
import type { tasks } from '../tasks.ts'

export type Topic = 'hours' | 'parking' | 'bring'
export type AlarmId = 'chest_pain'

/** Every prompt that the tasks, questions and alarms say: leave one out, and it does not compile. */
export type ClinicPrompts = PromptsFor<SaidBy<typeof tasks> | `answer_${Topic}` | `alarm_${AlarmId}`>
