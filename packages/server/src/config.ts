import { resolve } from 'node:path'
import { type KeyRing, parseKeyRing } from '@callwright/calendar/credentials'
import { z } from 'zod'
import { MOST_WORD_ERROR, type Noise } from './turn/noise.ts'

const flag = z
  .enum(['0', '1', 'true', 'false'], 'must be 1 or 0')
  .transform((text) => text === '1' || text === 'true')
  .optional()
const address = z
  .url({ protocol: /^https?$/, error: 'must be an address like https://phone.example.com' })
  .transform((text) => text.replace(/\/+$/, ''))

const keyRing = z.string().transform((text, context) => {
  const read = parseKeyRing(text)
  if (read.ok) return read.keyRing
  context.addIssue({ code: 'custom', message: `must be "id:key", or several with commas: ${read.message}` })
  return z.NEVER
})

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const schema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a port number, at most 65535')
    .default(3000),
  CALLWRIGHT_DATA_DIR: z.string().min(1).default('.callwright'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be an address like postgres://user@host:5432/database' }).optional(),
  CALLWRIGHT_SIMULATION: flag,
  CALLWRIGHT_SIMULATION_NOISE: z
    .string()
    .transform(Number)
    .refine((share) => share >= 0 && share <= MOST_WORD_ERROR, `must be a share of words, 0 to ${MOST_WORD_ERROR}`)
    .optional(),
  CALLWRIGHT_SIMULATION_SEED: z
    .string()
    .regex(/^\d{1,9}$/, 'must be a whole number of at most nine digits')
    .transform(Number)
    .default(1),
  PUBLIC_URL: address.optional(),
  TWILIO_ACCOUNT_SID: z
    .string()
    .regex(/^AC[0-9a-fA-F]{32}$/, 'must be "AC" and 32 hexadecimal digits')
    .optional(),
  TWILIO_AUTH_TOKEN: z.string().min(1).optional(),
  CALLWRIGHT_API_KEY: z.string().min(16, 'must be at least 16 characters').optional(),
  CALLWRIGHT_CREDENTIAL_KEYS: keyRing.optional(),
  LOG_LEVEL: z.enum(LEVELS, `must be one of ${LEVELS.join(', ')}`).default('info'),
  CALLWRIGHT_BUSINESS: z.string().min(1).optional(),
})

/** How this server runs. Everything that comes from the environment is here, checked. */
export type Config = {
  readonly port: number
  /** Absolute path of the folder of the embedded database; unused with `databaseUrl`. */
  readonly dataDir: string
  readonly databaseUrl: string | null
  /** Calls may bring a clock and a calendar of their own. */
  readonly simulation: boolean
  /** How badly every simulated call is heard, unless it says so itself; null: as it is said. */
  readonly noise: Noise | null
  /** Address that the world sees, without a slash at the end; null: taken from each request. */
  readonly publicUrl: string | null
  readonly twilio: { readonly accountSid: string | null; readonly authToken: string | null }
  /** Key that the `/v1` doors want; null: the session API is open, and what belongs to the owner only in simulation. */
  readonly apiKey: string | null
  /** What the owners' calendar credentials are sealed with; null: none can be stored. */
  readonly credentialKeys: KeyRing | null
  readonly logLevel: z.infer<typeof schema>['LOG_LEVEL']
  /** Path of a business file or of a folder of them; null: the reference businesses that come with the server. */
  readonly businessPath: string | null
}

export type ConfigResult = { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly message: string }

/** Reads the environment. A value that makes no sense is refused with one message that names its variable; an empty one counts as unset. */
export function readConfig(environment: { readonly [name: string]: string | undefined }): ConfigResult {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const mistakes = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
    return { ok: false, message: `Callwright cannot start: ${mistakes.join('; ')}.` }
  }
  const values = parsed.data
  const simulation = values.CALLWRIGHT_SIMULATION ?? values.DATABASE_URL === undefined
  const wordError = values.CALLWRIGHT_SIMULATION_NOISE
  if (wordError && !simulation)
    return { ok: false, message: 'Callwright cannot start: CALLWRIGHT_SIMULATION_NOISE must stand beside CALLWRIGHT_SIMULATION=1.' }
  return {
    ok: true,
    config: {
      port: values.PORT,
      dataDir: resolve(values.CALLWRIGHT_DATA_DIR),
      databaseUrl: values.DATABASE_URL ?? null,
      simulation,
      noise: wordError ? { wordError, seed: values.CALLWRIGHT_SIMULATION_SEED } : null,
      publicUrl: values.PUBLIC_URL ?? null,
      twilio: { accountSid: values.TWILIO_ACCOUNT_SID ?? null, authToken: values.TWILIO_AUTH_TOKEN ?? null },
      apiKey: values.CALLWRIGHT_API_KEY ?? null,
      credentialKeys: values.CALLWRIGHT_CREDENTIAL_KEYS ?? null,
      logLevel: values.LOG_LEVEL,
      businessPath: values.CALLWRIGHT_BUSINESS ? resolve(values.CALLWRIGHT_BUSINESS) : null,
    },
  }
}
