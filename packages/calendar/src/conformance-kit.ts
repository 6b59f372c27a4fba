import { equal } from 'node:assert/strict'
import type { Result, Visit, VisitDraft } from '@callwright/engine'

/** One promise of the port; `run` rejects with an assertion error when a calendar breaks it. */
export type ConformanceCase = { readonly name: string; readonly run: () => Promise<void> }

/** A visit, an hour of November 24 in New York. */
export function draft(changes: Partial<VisitDraft> = {}): VisitDraft {
  return {
    start: '2026-11-24T13:00:00-05:00',
    end: '2026-11-24T14:00:00-05:00',
    resource: 'van-1',
    service: 'general',
    name: 'Ana-María Márquez',
    phone: '+18605550142',
    address: '12 Oak Street, Bristol',
    problem: 'the sink drips',
    ...changes,
  }
}

/** When it is, and who comes. */
export const timeOf = ({ start, end, resource }: VisitDraft) => ({ start, end, resource })

/** What a call that must go well answers. */
export function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.message}`)
  return result.value
}

/** A call that must fail with that code. */
export function failsWith(code: string, result: Result<Visit> | Result<unknown>): void {
  equal(result.ok ? 'ok' : result.failure.code, code)
}
