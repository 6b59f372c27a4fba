import { z } from 'zod'
import { REFUSALS } from '../effect.ts'
import { FAILURE_CODES, type FailureCode } from '../errors.ts'
import { EMERGENCY_KINDS, EMERGENCY_LEVELS } from '../understanding/candidate.ts'

const isFailureCode = (code: string): code is FailureCode => Object.hasOwn(FAILURE_CODES, code)
/** Every failure code. */
export const FAILURES: readonly FailureCode[] = Object.keys(FAILURE_CODES).filter(isFailureCode)

const visit = z.strictObject({
  id: z.string(),
  start: z.string(),
  end: z.string(),
  resource: z.string(),
  service: z.string(),
  name: z.string(),
  phone: z.string().nullable(),
  address: z.string(),
  problem: z.string().optional(),
  site: z.strictObject({ who: z.string(), phone: z.string().nullable() }).optional(),
  address_unresolved: z.literal(true).optional(),
  pencilled: z.literal(true).optional(),
})
const offer = z.strictObject({ start: z.string(), end: z.string(), resource: z.string() })

/** The JSON of an effect's result. */
export const effectResult = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('find_times'),
    offers: z.array(offer),
    refusal: z
      .strictObject({ reason: z.enum(REFUSALS), date: z.string().optional() })
      .nullable()
      .default(null),
  }),
  z.strictObject({ type: z.literal('find_visits'), visits: z.array(visit) }),
  z.strictObject({ type: z.literal('hold') }),
  z.strictObject({ type: z.literal('book'), visit }),
  z.strictObject({ type: z.literal('move'), visit }),
  z.strictObject({ type: z.literal('cancel'), visit }),
  z.strictObject({ type: z.literal('transfer') }),
  z.strictObject({ type: z.literal('custom'), data: z.json() }),
])

/** The JSON of a failure. */
export const recordedFailure = z.strictObject({
  code: z.string().refine(isFailureCode),
  message: z.string(),
  retryable: z.boolean(),
})

/** The JSON of what a call began with. */
export const callInput = z.strictObject({
  id: z.string(),
  at: z.string(),
  locale: z.string().optional(),
  channel: z.string(),
  callerPhone: z.string().nullable(),
  upcoming: z.array(visit),
  emergencies: z
    .array(
      z.strictObject({
        call: z.string(),
        at: z.string(),
        level: z.enum(EMERGENCY_LEVELS),
        kind: z.enum(EMERGENCY_KINDS).nullable(),
        address: z.string().optional(),
        visit: z.string().optional(),
      }),
    )
    .optional(),
})
