export { assertNever } from './assert-never.ts'
export type { BusinessFacts, FactsMistake, MinuteSpan } from './business/facts.ts'
export { businessSchema, openingWeek, parseBusiness } from './business/facts.ts'
export type { AppointmentView, CallView, Decision, Listen, Outcome, SlotView, Spoken, Trace } from './decision.ts'
export { OUTCOMES } from './decision.ts'
export type { Account, Dialog, DialogDefinition, DialogLanguage, Hearing, Turn } from './dialog.ts'
export { defineDialog, pickLocale } from './dialog.ts'
export { tradesIntake } from './dialogs/trades-intake/index.ts'
export type {
  AwaitedEffectType,
  CallerMessage,
  Effect,
  EffectRequest,
  EffectResult,
  EffectType,
  Offer,
  OwnerNotice,
  Refusal,
  TimeWanted,
  TransferReason,
  VisitDraft,
} from './effect.ts'
export { AWAITED_EFFECTS, isAwaited, REFUSALS } from './effect.ts'
export type { Failure, FailureCode, Result } from './errors.ts'
export { err, FAILURE_CODES, failure, ok } from './errors.ts'
export type { CallInput, DialogEvent, DialogEventType, Visit } from './event.ts'
export type { Json } from './json.ts'
export { locales } from './locales/index.ts'
export type { PromptTools, PromptValues, Template, Wording } from './prompts/template.ts'
export { readSession } from './read-session.ts'
export type { CallLog, RecordedTurn, ReplayReport } from './replay.ts'
export { recordTurn, replay } from './replay.ts'
export type { Session } from './session.ts'
export { SESSION_FORMAT } from './session.ts'
export type { KnownIndex, KnownValues } from './slots/known.ts'
export { knownIndex } from './slots/known.ts'
export type { Settled, SettleOptions } from './slots/settle.ts'
export { settle, withSettled } from './slots/settle.ts'
export { LISTEN_TO_NOTHING, start, step } from './step.ts'
export type { Attempt, Evidence, EvidenceKind } from './understanding/attempts.ts'
export { attemptOf, EVIDENCE_KINDS, withAttempt } from './understanding/attempts.ts'
export type * from './understanding/candidate.ts'
export { best, COMMANDS, EMERGENCY_KINDS, EMERGENCY_LEVELS, INTENTS, LANGUAGES, readings } from './understanding/candidate.ts'
export type {
  BusinessVocabulary,
  Country,
  Grammar,
  GrammarName,
  Locale,
  Speaker,
  UnderstandingContext,
  Unsupported,
  Utterance,
} from './understanding/grammar.ts'
export { GRAMMAR_NAMES, unsupported } from './understanding/grammar.ts'
export type { FusedHearings, HeardWording } from './understanding/hearings.ts'
export { fuseHearings } from './understanding/hearings.ts'
export type { Match, PhraseBook } from './understanding/phrases.ts'
export { phraseBook } from './understanding/phrases.ts'
export { SLOT_KINDS } from './understanding/refine.ts'
export type { Token } from './understanding/token.ts'
export { fold, tokenise } from './understanding/token.ts'
export type { Understanding } from './understanding/understand.ts'
export { understand } from './understanding/understand.ts'
