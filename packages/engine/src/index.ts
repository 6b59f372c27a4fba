export { assertNever } from './assert-never.ts'
export type { BusinessFacts, FactsMistake, MinuteSpan } from './business/facts.ts'
export { businessSchema, minuteSpans, openingWeek, parseBusiness, weekdaysOf } from './business/facts.ts'
export type { OpeningDay } from './business/opening.ts'
export { nextOpening, openingDays, openUntil } from './business/opening.ts'
export type { Chart, ChartEdge, ChartEverywhere, ChartState } from './chart/chart.ts'
export { chartOf } from './chart/chart.ts'
export { toDot } from './chart/dot.ts'
export { toMermaid } from './chart/mermaid.ts'
export type { Picture, PictureEdge, PictureNode } from './chart/picture.ts'
export { picturesOf } from './chart/picture.ts'
export type { AppointmentView, CallView, Classification, Decision, Listen, Outcome, SlotView, Spoken, Trace } from './decision.ts'
export { CLASSIFICATIONS, OUTCOMES } from './decision.ts'
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
  EscalationReason,
  LeadReason,
  Offer,
  OnSite,
  OwnerNotice,
  Refusal,
  TimeWanted,
  VisitDraft,
} from './effect.ts'
export { AWAITED_EFFECTS, ESCALATION_REASONS, isAwaited, LEAD_REASONS, REFUSALS } from './effect.ts'
export type { Failure, FailureCode, Result } from './errors.ts'
export { err, FAILURE_CODES, failure, ok } from './errors.ts'
export type { CallInput, DialogEvent, DialogEventType, OpenEmergency, Visit } from './event.ts'
export type { Json } from './json.ts'
export type {
  Alarm,
  AnyTask,
  Call,
  Caller,
  CustomEffect,
  CustomEffects,
  DefinitionMistake,
  DefinitionMistakeCode,
  DialogPlan,
  HeardWords,
  Hears,
  Option,
  Phrases,
  PromptsFor,
  PromptValue,
  SaidBy,
  SlotOptions,
  SlotReading,
  SlotType,
  SlotTypes,
  TaskState,
  ValueOf,
  Words,
} from './kit/index.ts'
export { DialogDefinitionError, effect, phrases, setupDialog, slot, Task } from './kit/index.ts'
export { locales } from './locales/index.ts'
export type { PromptTools, PromptValues, Rendered, Template, Wording } from './prompts/template.ts'
export { readSession } from './read-session.ts'
export type { CallLog, RecordedTurn, ReplayReport } from './replay.ts'
export { equal as equalJson, recordTurn, replay } from './replay.ts'
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
export { fold, textOf, tokenise } from './understanding/token.ts'
export type { Understanding } from './understanding/understand.ts'
export { understand } from './understanding/understand.ts'
