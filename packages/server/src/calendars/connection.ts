import { z } from 'zod'

const secret = z.string().min(1).max(20_000)
const name = z.string().min(1).max(500)
const address = z.url({ protocol: /^https?$/ })

/** Which calendar it is, and where. Nothing of this is secret. */
export const connectionSettings = z.discriminatedUnion('provider', [
  z.strictObject({
    provider: z.literal('google'),
    /** `primary`, or the id that Google shows under "Integrate calendar". */
    calendar: name.default('primary'),
    root_url: address.optional(),
    token_url: address.optional(),
  }),
  z.strictObject({
    provider: z.literal('microsoft'),
    /** `me`, or the address of a mailbox. */
    user: name.default('me'),
    calendar: name.optional(),
    graph_url: address.optional(),
    authority: address.optional(),
  }),
  z.strictObject({
    provider: z.literal('caldav'),
    server_url: address,
    /** Its address, or the name that the owner gave it. */
    calendar: name,
  }),
])
export type ConnectionSettings = z.output<typeof connectionSettings>

/** What an app of Microsoft's proves itself with: a secret, or a certificate with its private key, both PEM. One without either is public. */
const microsoftProof = {
  client_secret: secret.optional(),
  certificate: z.strictObject({ certificate: secret, private_key: secret }).optional(),
}

/** What opens it. Kept sealed, and never logged. */
export const connectionCredentials = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('google_oauth'), client_id: secret, client_secret: secret, refresh_token: secret }),
  z.strictObject({
    kind: z.literal('google_service_account'),
    client_email: secret,
    private_key: secret,
    subject: name.optional(),
  }),
  z.strictObject({
    kind: z.literal('microsoft_code'),
    tenant: name,
    client_id: secret,
    refresh_token: secret,
    ...microsoftProof,
  }),
  z
    .strictObject({ kind: z.literal('microsoft_app'), tenant: name, client_id: secret, ...microsoftProof })
    .refine(
      ({ client_secret, certificate }) => client_secret !== undefined || certificate !== undefined,
      'must have a secret or a certificate',
    ),
  z.strictObject({ kind: z.literal('password'), username: secret, password: secret }),
])
export type ConnectionCredentials = z.output<typeof connectionCredentials>

/** What a connection is called unless its owner names it. */
export const OWNER_KEY = 'owner'

/** A calendar that a business has connected. */
export type Connection = {
  readonly business: string
  /** Ours, unique within the business. */
  readonly key: string
  /** Ids of the resources whose calendar it is; empty: of all. */
  readonly resources: readonly string[]
  readonly settings: ConnectionSettings
}
