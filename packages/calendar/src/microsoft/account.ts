/** An app that is registered with Microsoft Entra, and how it proves that it is itself. */
export type MicrosoftApp = {
  /** Id or domain of the directory, or `organizations`, `common`, `consumers`. */
  readonly tenant: string
  readonly clientId: string
  /** A public app (device code) has neither secret nor certificate. */
  readonly clientSecret?: string | undefined
  readonly certificate?: MicrosoftCertificate | undefined
  /** Default `https://login.microsoftonline.com`; another for the national clouds. */
  readonly authority?: string | undefined
}

/** Both PEM; the certificate is the one that was uploaded to the app's registration. */
export type MicrosoftCertificate = { readonly certificate: string; readonly privateKey: string }

/** The permission that a calendar is used with. */
export type MicrosoftAuth = AppPermission | OwnerPermission

/** An administrator has given the app access to mailboxes; nobody signs in. */
export type AppPermission = Omit<MicrosoftApp, 'authority'> & { readonly kind: 'client_credentials' }

/** The owner has signed in and agreed (`consent.ts`). */
export type OwnerPermission = Omit<MicrosoftApp, 'authority'> & {
  readonly kind: 'code'
  readonly refreshToken: string
  /** Takes each new refresh token, to be stored. The one before stays good for a while, so a failure here loses nothing. */
  readonly onTokens?: ((tokens: { readonly refreshToken: string }) => void | Promise<void>) | undefined
}

/** Microsoft's own cloud for most of the world. */
export const GRAPH_URL = 'https://graph.microsoft.com/v1.0'
export const AUTHORITY = 'https://login.microsoftonline.com'
