import { z } from 'zod'

/** `08:00-17:00`, local time of the business; 24:00 may end a span. */
export const span = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'must look like "08:00-17:00"')
  .refine((text) => text.slice(0, 5) < text.slice(6), 'must end after it starts')
export const e164 = z.string().regex(/^\+[1-9]\d{6,14}$/, 'must be a phone number in E.164, like "+18605550100"')
export const isoDate = z.iso.date('must be a date like "2026-12-25"')
export const id = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, 'must be lower case letters, digits, "-" or "_"')
/** What is said in each language. */
export const words = z
  .record(z.enum(['en', 'fr', 'es']), z.string().min(1).max(500))
  .or(z.partialRecord(z.enum(['en', 'fr', 'es']), z.string().min(1).max(500)))
export const days = z
  .string()
  .regex(/^(mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))?$/, 'must be a weekday or a span of them, like "mon-fri"')
export const zone = z.string().refine(isTimeZone, 'must be an IANA time zone, like "America/New_York"')
export const locale = z.enum(['en-US', 'en-GB', 'en-CA', 'fr-FR', 'fr-CA', 'es-US', 'es-ES', 'es-MX'])

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
