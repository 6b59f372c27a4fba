import { REFUSALS } from '@callwright/engine'
import { z } from '@hono/zod-openapi'
import { cleanText } from '../../http/clean.ts'
import { timeOf } from './times.ts'

const phone = z
  .string()
  .max(40)
  .openapi({ description: 'As people of the business’s country write it, or with +.', example: '+18605550142' })
const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day like 2026-11-24')
  .openapi({ example: '2026-11-24' })
/** Local to the business without an offset, or any instant with one. */
const time = z
  .string()
  .max(40)
  .regex(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+ -]\d{2}:?\d{2})?$/i,
    'must be a time like 2026-11-24T13:00 (local to the business) or 2026-11-24T13:00-05:00',
  )
  .refine((text) => timeOf(text) !== null, 'there is no such time')
  .overwrite((text) => timeOf(text) ?? text)
const start = time.openapi({ example: '2026-11-24T13:00' })
const words = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((text) => cleanText(text) !== '', 'must hold something that can be read')
const business = z.string().max(100).optional().openapi({ description: 'Id of the business; the first one of this server unless given.' })
const service = z.string().max(100).default('general').openapi({ description: 'Id of a service of the business.', example: 'leak_repair' })

/** A time that can be booked. Local to the business, with offset. */
export const offer = z
  .object({
    start: z.string().openapi({ example: '2026-11-24T13:00:00-05:00' }),
    end: z.string().openapi({ example: '2026-11-24T14:00:00-05:00' }),
    resource: z.string().openapi({ description: 'Who would come.', example: 'van-1' }),
  })
  .openapi('Offer')

export const refusal = z
  .object({
    reason: z.enum(REFUSALS),
    date: z.string().optional().openapi({ description: 'The day that it is about, where it is about one.' }),
  })
  .openapi('Refusal')

export const appointment = z
  .object({
    id: z.string().openapi({ example: 'apt_0f9d8c7b' }),
    business: z.string(),
    start: z.string().openapi({ example: '2026-11-24T13:00:00-05:00' }),
    end: z.string(),
    resource: z.string(),
    service_type: z.string(),
    caller_name: z.string(),
    callback_number: z.string().nullable(),
    service_address: z.string(),
    problem: z.string(),
    status: z.enum(['booked', 'pencilled', 'cancelled']).openapi({
      description: 'Pencilled: the time is kept, but the owner’s own calendar did not answer yet.',
    }),
    address_unresolved: z.boolean(),
  })
  .openapi('Appointment')

export const error = z
  .object({
    error: z.object({ code: z.string().openapi({ example: 'BIZ_001' }), message: z.string(), correlation_id: z.string() }),
    refusal: refusal.nullable().optional(),
    alternatives: z.array(offer).optional().openapi({ description: 'The nearest times that can be booked instead.' }),
  })
  .openapi('Error')

export const availabilityQuery = z.strictObject({
  business,
  service_type: service,
  at: time.optional().openapi({ description: 'The one time that is wanted, like 2026-11-24T13:00.' }),
  from: time.optional().openapi({ description: 'Wanted not before; together with `to`.' }),
  to: time.optional().openapi({ description: 'Wanted before; together with `from`.' }),
  limit: z.coerce.number().int().min(1).max(20).default(3),
})

export const availability = z
  .object({
    offers: z.array(offer),
    refusal: refusal.nullable().openapi({ description: 'Why nothing inside the wanted time is free; the offers then lie outside it.' }),
  })
  .openapi('Availability')

export const creation = z
  .strictObject({
    business,
    service_type: service,
    start,
    caller_name: words(120).openapi({ example: 'Ann Lee' }),
    callback_number: phone.nullish(),
    service_address: words(300).openapi({ example: '12 Oak Street, Bristol' }),
    problem: z.string().trim().max(2_000).default(''),
    emergency: z.boolean().default(false).openapi({ description: 'May take the time that is kept for emergencies.' }),
    locale: z.string().max(35).optional().openapi({
      description: 'Language of the customer, of those that the business speaks; its default unless given.',
      example: 'es-US',
    }),
  })
  .openapi('NewAppointment')

export const change = z
  .strictObject({
    start: start.optional(),
    caller_name: words(120).optional(),
    callback_number: phone.nullish(),
    service_address: words(300).optional(),
    problem: z.string().trim().max(2_000).optional(),
  })
  .refine((body) => Object.values(body).some((value) => value !== undefined), 'must name something to change')
  .openapi('AppointmentChange')

export const searchQuery = z.strictObject({
  business,
  phone: phone.optional(),
  name: words(120).optional().openapi({ description: 'Words of the name in any order; case, accents and hyphens do not count.' }),
  date: date.optional().openapi({ description: 'Day on which it starts, of the business’s clock.' }),
  from: time.optional().openapi({ description: 'Only what ends after that. With more than 100 ask again from the start of the last.' }),
})

export const found = z.object({ appointments: z.array(appointment) }).openapi('Appointments')
export const idParam = z.object({ id: z.string().regex(/^[\x21-\x7e]{1,100}$/) })
export const businessQuery = z.strictObject({ business })
export const idempotencyHeader = z.object({
  'idempotency-key': z
    .string()
    .regex(/^[\x21-\x7e]{8,128}$/, 'must be 8 to 128 printable characters')
    .openapi({ description: 'The same for every try of one booking: it is then made once.', example: '5f0c2a5e-4d2b-4f0e' }),
})
