import type { CallInput, CallLog, DialogEvent, Effect, Visit } from '@callwright/engine'
import { describeEffect, type RecordedAnswer, type Transcript } from '@callwright/engine/testing'
import type { Course, CourseTurn, Taken } from './course.ts'

/** What can be played: who called when, what the caller did, and how the effects went that were asked for then. */
export type Script = {
  readonly input: CallInput
  readonly steps: readonly Step[]
  /** What each effect of the record asked for, by id. */
  readonly asked: ReadonlyMap<string, string>
  /** Answers written by hand, taken in order by type. */
  readonly written: readonly RecordedAnswer[]
  /** True where events have no times of their own. */
  readonly byHand: boolean
}

/** One recorded event; `request` is what the effect asked for that an answer belongs to. */
export type Step = { readonly event: DialogEvent; readonly request: string | null }

/** An effect as its request alone: the same wish under another id is the same. */
export const requestOf = (effect: Effect): string => describeEffect(effect)

/** The script of a stored log. */
export function scriptOfLog({ input, turns }: CallLog): Script {
  const asked = new Map<string, string>()
  const steps: Step[] = []
  for (const { event, effects } of turns) {
    if (event) steps.push({ event, request: 'effect' in event ? (asked.get(event.effect) ?? null) : null })
    for (const effect of effects) asked.set(effect.id, requestOf(effect))
  }
  return { input, steps, asked, written: [], byHand: false }
}

/** The course that a stored log tells of. */
export function courseOfLog(log: CallLog, outcome: Course['outcome']): Course {
  const turns: { caller: DialogEvent | null; taken: Taken[]; late: boolean; added: boolean }[] = []
  let done = false
  for (const { event, path, say, effects } of log.turns) {
    const taken: Taken = { event, source: 'recorded', path, say, effects, trace: null, sensitive: false }
    const last = turns.at(-1)
    if (last && event && 'effect' in event) last.taken.push(taken)
    else turns.push({ caller: event, taken: [taken], late: done, added: false })
    done ||= isOver(path)
  }
  return { turns, outcome, emergency: turns.some(tellsEmergency), done: log.session ? log.session.snapshot.status !== 'active' : done }
}

/** True where the owner is told of an emergency. */
export function tellsEmergency({ taken }: CourseTurn): boolean {
  return taken.some(({ effects }) => effects.some((effect) => effect.type === 'notify_owner' && effect.notice.about === 'emergency'))
}

const isOver = (path: string) => path === 'ENDED' || path.startsWith('ENDED.')

/** The script of a transcript, saved or written by hand. `upcoming` is what the calendar holds for the number. */
export function scriptOfTranscript(transcript: Transcript, upcoming: readonly Visit[]): Script {
  const { record, lines, answers } = transcript
  if (record) return scriptOfRecord(record, lines)
  const input: CallInput = {
    id: 'call',
    at: transcript.at,
    ...(transcript.locale !== null && { locale: transcript.locale }),
    channel: transcript.channel ?? 'test',
    callerPhone: transcript.from,
    upcoming,
  }
  const steps = lines.flatMap((line, n): Step[] =>
    line.kind === 'caller' ? [{ event: { id: `e${n + 1}`, at: transcript.at, ...line.input }, request: null }] : [],
  )
  return { input, steps, asked: new Map(), written: answers, byHand: true }
}

/** A saved transcript tells what was asked for only in lines for people: their order is that of the results. */
function scriptOfRecord({ input, events }: NonNullable<Transcript['record']>, lines: Transcript['lines']): Script {
  const written = lines.flatMap((line) => (line.kind === 'effect' ? [line.words] : []))
  const asked = new Map<string, string>()
  const steps = events.map((event): Step => {
    if (!('effect' in event)) return { event, request: null }
    const at = written.findIndex((words) => event.type === 'effect_failed' || words.split(' ', 1)[0] === event.result.type)
    const [request = null] = at < 0 ? [] : written.splice(0, at + 1).slice(-1)
    if (request !== null) asked.set(event.effect, request)
    return { event, request }
  })
  return { input, steps, asked, written: [], byHand: false }
}

/** Visits that a record mentions before the call changes any: what a simulated calendar knows of the world. */
export function knownVisits({ input, steps }: Script): Visit[] {
  const found = steps.flatMap(({ event }) =>
    event.type === 'effect_done' && event.result.type === 'find_visits' ? event.result.visits : [],
  )
  return [...new Map([...input.upcoming, ...found].map((visit) => [visit.id, visit])).values()]
}
