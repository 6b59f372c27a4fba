export type {
  BookingDetails,
  BusySpan,
  Calendar,
  Hold,
  HoldDetails,
  Made,
  MoveDetails,
  TimeRange,
  VisitChanges,
  VisitQuery,
} from './calendar.ts'
export { HOLD_MINUTES } from './calendar.ts'
export { slotProblem } from './find/refuse.ts'
export type { TimesFound, TimesRequest } from './find/request.ts'
export { busyRange } from './find/request.ts'
export { findTimes } from './find-times.ts'
export { type IcsEvent, type IcsSubscription, icsOf } from './ics/ics.ts'
export type { MemoryCalendarOptions } from './memory.ts'
export { memoryCalendar } from './memory.ts'
export { type EventSetting, type EventWords, eventDraft } from './remote/event-draft.ts'
export { type MemoryRemote, memoryRemote } from './remote/memory-remote.ts'
export {
  problem,
  REMOTE_PROBLEMS,
  type RemoteProblem,
  type RemoteProblemKind,
  type RemoteResult,
  type UnreadableEvent,
} from './remote/problem.ts'
export type {
  EventDraft,
  RemoteBusy,
  RemoteCalendar,
  RemoteChanges,
  RemoteEvent,
  RemoteHook,
  RemoteOptions,
  RemoteWatch,
} from './remote/remote-calendar.ts'
export { type ResilienceOptions, resilient } from './remote/resilient.ts'
