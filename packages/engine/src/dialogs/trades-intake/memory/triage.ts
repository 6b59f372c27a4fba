import type { Eagerness } from '../../../slots/emergency/triage.ts'
import type { Act, Heard } from '../acts.ts'
import { type IntakeContext, type IntakeMemory, NO_MISSES, type Triage } from '../context.ts'
import { update } from '../update.ts'
import { keepingLead } from './lead.ts'

/** Problems of one call that are asked about: a caller who keeps telling of new ones is served, not questioned. */
const MAX_TRIAGES = 3
const LONGEST_WORDS = 300
/** "Backing up" alone, after a story that was not understood, may still be anything. */
const A_STORY = 3

/** What an utterance does to the question whether trouble is an emergency: trouble that words do not settle opens it, once. */
export function triageAfter(call: Pick<IntakeContext, 'triage' | 'emergency'>, heard: Heard): { triage?: Triage } {
  const { triage } = call
  const { concern } = heard
  if (!concern || call.emergency) return {}
  if (triage?.open) return { triage: { ...triage, kind: triage.kind ?? concern.kind, unclear: false } }
  const asked = triage?.asked ?? 0
  if (asked >= MAX_TRIAGES) return {}
  return {
    triage: {
      words: heard.text.slice(0, LONGEST_WORDS).toWellFormed(),
      kind: concern.kind,
      open: true,
      unclear: concern.unclear === true,
      asked: asked + 1,
    },
  }
}

/** It is no emergency: a visit for what was told goes on, or begins where nothing else was asked for. */
function settle(call: IntakeContext): Partial<IntakeContext> {
  const { triage, goal, frame } = call
  if (!triage) return {}
  const { words } = triage
  const told = { value: words, text: words, confirmed: false }
  return keepingLead(call, {
    misses: NO_MISSES,
    triage: { ...triage, open: false },
    ...(goal === null ? { goal: 'book' as const, frame: { ...frame, problem: frame.problem ?? told } } : {}),
  })
}

/** Actions of the question whether trouble is an emergency. */
export const triageActions = {
  settleTriage: update(settle),
  /** It was told once more: from here on the question is whether it is an emergency. */
  clarifyTriage: update(({ triage }) => (triage ? { triage: { ...triage, unclear: false } } : {})),
}

type Guarded = { readonly context: IntakeMemory; readonly event: Act }

/** One answer that told nothing, or a question that was said again and again: it is not put a fourth time. */
function wasUnclear({ misses: { noInput, noMatch, repeats } }: IntakeContext): boolean {
  return noInput + noMatch >= 1 || repeats >= 2
}

/** What becomes of an answer that tells nothing, by how eager the owner wants it. */
export function triageGuards(eagerness: Eagerness) {
  return {
    needsTriage: ({ context: { call } }: Guarded) => call.triage?.open === true && call.emergency === null,
    needsRetelling: ({ context: { call } }: Guarded) => call.triage?.open === true && call.triage.unclear && call.emergency === null,
    /** Told once more it is plain: ordinary work, or no trouble at all. */
    tellsPlainly: ({ event }: Guarded) =>
      event.type === 'ANSWER' &&
      event.heard.concern === undefined &&
      (event.heard.calm === true || event.heard.text.split(' ').length >= A_STORY) &&
      (event.heard.calm === true || event.heard.problem !== undefined || (event.heard.goal !== undefined && event.heard.goal !== 'book')),
    saysCalm: ({ event }: Guarded) => event.type === 'ANSWER' && event.heard.calm === true,
    /** The line went dead on the question: silence, and more than one hopes for. */
    leavesTriageOpen: ({ context: { call } }: Guarded) => eagerness !== 'relaxed' && call.triage?.open === true && call.emergency === null,
    isUnclearAlarm: ({ context: { call } }: Guarded) => eagerness === 'eager' || (eagerness === 'balanced' && wasUnclear(call)),
    isUnclearCalm: ({ context: { call } }: Guarded) => eagerness === 'relaxed' && wasUnclear(call),
  }
}
