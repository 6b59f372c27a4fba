/** The options of `callwright calendar`. */
export const OPTIONS = {
  business: { type: 'string' },
  key: { type: 'string' },
  resource: { type: 'string', multiple: true },
  calendar: { type: 'string' },
  client: { type: 'string' },
  'service-account': { type: 'string' },
  subject: { type: 'string' },
  device: { type: 'boolean' },
  'client-id': { type: 'string' },
  tenant: { type: 'string' },
  user: { type: 'string' },
  certificate: { type: 'string' },
  'private-key': { type: 'string' },
  server: { type: 'string' },
  username: { type: 'string' },
  api: { type: 'string' },
  login: { type: 'string' },
} as const

/** Their values. */
export type Options = {
  readonly [Name in keyof typeof OPTIONS]?:
    | ((typeof OPTIONS)[Name] extends { multiple: true } ? string[] : (typeof OPTIONS)[Name]['type'] extends 'boolean' ? boolean : string)
    | undefined
}

export { OWNER_KEY } from '@callwright/server'
