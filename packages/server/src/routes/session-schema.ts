import { z } from 'zod'
import { MOST_WORD_ERROR } from '../turn/noise.ts'

const text = z.string()
const confidence = z.number().min(0).max(1)
const phone = z
  .string()
  .transform((given) => given.replaceAll(/[\s().-]/g, ''))
  .pipe(z.string().regex(/^\+[1-9]\d{6,14}$/, 'must be a phone number in E.164, like "+18605550142"'))

const visit = z.object({
  start: z.string().max(40),
  service_type: z.string().max(64),
  caller_name: z.string().max(200),
  callback_number: phone.nullish(),
  service_address: z.string().max(300),
})

/** How badly a simulated call is heard. */
const noise = z.object({ word_error: z.number().min(0).max(MOST_WORD_ERROR), seed: z.number().int().min(0).max(999_999_999).default(1) })

/** Body of `POST /v1/voice/session/start`. `at`, `time_zone`, `calendar` and `noise` belong to simulation. */
export const startBody = z.object({
  business: z.string().max(64).nullish(),
  caller_phone: phone.nullish().or(z.literal('').transform(() => null)),
  called_number: phone.nullish(),
  locale: z.string().max(35).nullish(),
  channel: z
    .string()
    .regex(/^[a-z][a-z0-9_-]{0,31}$/, 'must be lower case letters, digits, "-" or "_"')
    .refine((channel) => channel !== 'telephony', 'must not be "telephony", which the telephone doors use')
    .default('api'),
  at: z.string().max(40).nullish(),
  time_zone: z.string().max(64).nullish(),
  calendar: z.object({ existing: z.array(visit).max(500).default([]) }).nullish(),
  noise: noise.nullish(),
})

const alternative = z.union([
  text.transform((only) => ({ text: only, confidence: null })),
  z.object({ text, confidence: confidence.nullish() }),
])

/** Body of `POST /v1/voice/session/{id}/input`: one of `text`, `dtmf` and `silence`; `at` belongs to simulation. */
export const inputBody = z
  .object({
    text: text.nullish(),
    confidence: confidence.nullish(),
    alternatives: z.array(alternative).max(10).nullish(),
    dtmf: text.regex(/^[0-9*#]{1,32}$/, 'must be 1 to 32 keys of 0-9, * and #').nullish(),
    silence: z.boolean().nullish(),
    at: z.string().max(40).nullish(),
  })
  .refine(
    ({ text, dtmf, silence }) => [typeof text === 'string', typeof dtmf === 'string', silence === true].filter(Boolean).length === 1,
    'must hold one of {text, confidence?, alternatives?}, {dtmf} and {silence: true}',
  )

/** Body of `POST /v1/voice/session/{id}/end`. */
export const endBody = z.object({ reason: z.string().max(200).default('ended') })
