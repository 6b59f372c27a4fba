import type { Outcome } from '../decision.ts'
import type { Effect } from '../effect.ts'
import type { CallLog } from '../replay.ts'
import { describeEffect } from './describe-effect.ts'
import type { BookedVisit, RecordedAnswer, Transcript, TranscriptLine } from './transcript.ts'

/** What a log does not hold, but a reader likes to see. */
export type TranscriptNotes = {
  readonly title?: string | undefined
  readonly outcome?: Outcome | null | undefined
  /** What stood in the calendar before. */
  readonly visits?: readonly BookedVisit[] | undefined
  /** When the call began, with the business's own offset; the log has it in UTC. */
  readonly at?: string | undefined
}

/** Makes the transcript of a stored call: readable, and with all that an exact replay needs. */
export function transcriptOf(log: CallLog, notes: TranscriptNotes = {}): Transcript {
  const lines: TranscriptLine[] = []
  const answers: RecordedAnswer[] = []
  const asked = new Map<string, Effect['type']>()
  for (const { event, path, say, effects } of log.turns) {
    if (event && 'effect' in event) {
      const of = event.type === 'effect_done' ? event.result.type : (asked.get(event.effect) ?? 'custom')
      const { id: _id, at: _at, effect: _effect, ...answer } = event
      answers.push({ ...answer, line: 0, of })
    } else if (event) {
      const { id: _id, at: _at, ...input } = event
      lines.push({ kind: 'caller', line: 0, input })
    }
    for (const effect of effects) asked.set(effect.id, effect.type)
    if (say.length > 0)
      lines.push({ kind: 'agent', line: 0, text: say.map(({ text }) => text).join(' '), state: path.split('.')[0] ?? path })
    for (const effect of effects) lines.push({ kind: 'effect', line: 0, words: describeEffect(effect) })
  }
  if (notes.outcome) lines.push({ kind: 'outcome', line: 0, outcome: notes.outcome })
  const { input } = log
  return {
    title: notes.title ?? '',
    business: log.facts,
    at: notes.at ?? input.at,
    from: input.callerPhone,
    locale: input.locale ?? null,
    channel: input.channel,
    visits: notes.visits ?? [],
    lines,
    answers,
    record: { input, events: log.turns.flatMap(({ event }) => (event ? [event] : [])) },
  }
}
