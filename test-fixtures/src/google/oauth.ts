import { createHash, createVerify, type KeyObject, randomBytes } from 'node:crypto'

/** A token as Google would hand it out. */
export type Granted = { readonly scopes: readonly string[]; readonly until: number }

export type TokenAnswer = { readonly status: number; readonly body: { readonly [name: string]: unknown } }

export type OAuthClient = { readonly id: string; readonly secret: string; readonly redirectUris: readonly string[] }

/** Google's OAuth endpoints: RFC 6749, PKCE (RFC 7636), service accounts (RFC 7523) and devices (RFC 8628). */
export type GoogleOAuth = {
  readonly token: (form: URLSearchParams) => TokenAnswer
  readonly deviceCode: (form: URLSearchParams) => TokenAnswer
  /** Ends a token that was handed out (RFC 7009). */
  readonly giveBack: (form: URLSearchParams) => TokenAnswer
  /** The person agrees at a consent page (to these scopes, when not to all) and the browser is sent to the answer. */
  readonly agrees: (consentUrl: string, scopes?: readonly string[]) => string
  readonly refuses: (consentUrl: string) => string
  /** The person types the code of a device in and agrees. */
  readonly agreesOnDevice: (userCode: string) => void
  readonly refusesOnDevice: (userCode: string) => void
  /** The person withdraws what was granted: refresh tokens and access tokens end. */
  readonly revoke: () => void
  /** Access tokens end, refresh tokens stay. */
  readonly expire: () => void
  /** A refresh token as from an earlier consent. */
  readonly grant: (scopes: readonly string[]) => string
  readonly scopesOf: (accessToken: string) => readonly string[] | null
  readonly issued: () => number
}

const SECONDS = 3600
/** As the endpoint answers, which is not all that the documents list. */
const DEVICE_SCOPES = [
  'email',
  'openid',
  'profile',
  'https://www.googleapis.com/auth/calendar',
  'https://www.googleapis.com/auth/calendar.readonly',
]

const failed = (error: string, status = 400): TokenAnswer => ({ status, body: { error, error_description: 'Bad Request' } })

export function googleOAuth(client: OAuthClient, machine: { readonly email: string; readonly publicKey: KeyObject }): GoogleOAuth {
  const access = new Map<string, Granted>()
  const refresh = new Map<string, readonly string[]>()
  const codes = new Map<
    string,
    { readonly scopes: readonly string[]; readonly challenge: string; readonly redirectUri: string; readonly offline: boolean }
  >()
  const devices = new Map<
    string,
    { readonly userCode: string; readonly scopes: readonly string[]; state: 'pending' | 'granted' | 'denied' }
  >()
  let issued = 0

  const opaque = (prefix: string) => `${prefix}${randomBytes(24).toString('base64url')}`
  const issue = (scopes: readonly string[], more: { readonly [name: string]: unknown } = {}): TokenAnswer => {
    const token = opaque('ya29.')
    issued++
    access.set(token, { scopes, until: Date.now() + SECONDS * 1000 })
    return { status: 200, body: { access_token: token, expires_in: SECONDS, token_type: 'Bearer', scope: scopes.join(' '), ...more } }
  }
  const grant = (scopes: readonly string[]) => {
    const token = opaque('1//0')
    refresh.set(token, scopes)
    return token
  }
  const knows = (form: URLSearchParams) => form.get('client_id') === client.id && form.get('client_secret') === client.secret

  const byCode = (form: URLSearchParams): TokenAnswer => {
    const code = codes.get(form.get('code') ?? '')
    codes.delete(form.get('code') ?? '')
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    if (!code || code.challenge !== challenge || code.redirectUri !== form.get('redirect_uri')) return failed('invalid_grant')
    return issue(code.scopes, code.offline ? { refresh_token: grant(code.scopes) } : {})
  }
  const byDevice = (form: URLSearchParams): TokenAnswer => {
    const device = devices.get(form.get('device_code') ?? '')
    if (!device) return failed('invalid_grant')
    if (device.state === 'pending') return failed('authorization_pending', 428)
    if (device.state === 'denied') return failed('access_denied', 403)
    return issue(device.scopes, { refresh_token: grant(device.scopes) })
  }
  const byKey = (form: URLSearchParams): TokenAnswer => {
    const [header = '', payload = '', signature = ''] = (form.get('assertion') ?? '').split('.')
    const genuine = createVerify('RSA-SHA256').update(`${header}.${payload}`).verify(machine.publicKey, signature, 'base64url')
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString() || '{}')
    const fits = claims.iss === machine.email && claims.aud === 'https://oauth2.googleapis.com/token' && claims.exp * 1000 > Date.now()
    return genuine && fits ? issue(String(claims.scope).split(' ')) : failed('invalid_grant')
  }

  return {
    token: (form) => {
      const type = form.get('grant_type')
      if (type === 'urn:ietf:params:oauth:grant-type:jwt-bearer') return byKey(form)
      if (!knows(form)) return failed('invalid_client', 401)
      if (type === 'authorization_code') return byCode(form)
      if (type === 'urn:ietf:params:oauth:grant-type:device_code') return byDevice(form)
      const scopes = type === 'refresh_token' ? refresh.get(form.get('refresh_token') ?? '') : undefined
      return scopes ? issue(scopes) : failed(type === 'refresh_token' ? 'invalid_grant' : 'unsupported_grant_type')
    },
    deviceCode: (form) => {
      const scopes = (form.get('scope') ?? '').split(' ')
      if (form.get('client_id') !== client.id) return failed('invalid_client', 401)
      if (scopes.some((scope) => !DEVICE_SCOPES.includes(scope))) return failed('invalid_scope')
      const [device_code, user_code] = [opaque('AH-'), randomBytes(4).toString('hex').toUpperCase()]
      devices.set(device_code, { userCode: user_code, scopes, state: 'pending' })
      return {
        status: 200,
        body: { device_code, user_code, expires_in: 1800, interval: 5, verification_url: 'https://www.google.com/device' },
      }
    },
    giveBack: (form) => {
      const known = refresh.delete(form.get('token') ?? '')
      if (known) access.clear()
      return known ? { status: 200, body: {} } : failed('invalid_token')
    },
    agrees: (consentUrl, scopes) => {
      const { searchParams: asked } = new URL(consentUrl)
      const redirectUri = asked.get('redirect_uri') ?? ''
      const fits =
        asked.get('response_type') === 'code' &&
        asked.get('client_id') === client.id &&
        (client.redirectUris.includes(redirectUri) || isLoopback(redirectUri))
      if (!fits || asked.get('code_challenge_method') !== 'S256') throw new Error('Google would show an error page')
      const code = opaque('4/0')
      const offline = asked.get('access_type') === 'offline' && asked.get('prompt') === 'consent'
      codes.set(code, {
        scopes: scopes ?? (asked.get('scope') ?? '').split(' '),
        challenge: asked.get('code_challenge') ?? '',
        redirectUri,
        offline,
      })
      return `${redirectUri}?${new URLSearchParams({ state: asked.get('state') ?? '', code, scope: asked.get('scope') ?? '' })}`
    },
    refuses: (consentUrl) => {
      const { searchParams: asked } = new URL(consentUrl)
      return `${asked.get('redirect_uri')}?${new URLSearchParams({ error: 'access_denied', state: asked.get('state') ?? '' })}`
    },
    agreesOnDevice: (userCode) => decide(userCode, 'granted'),
    refusesOnDevice: (userCode) => decide(userCode, 'denied'),
    revoke: () => {
      refresh.clear()
      access.clear()
    },
    expire: () => access.clear(),
    grant,
    scopesOf: (token) => {
      const granted = access.get(token)
      return granted && granted.until > Date.now() ? granted.scopes : null
    },
    issued: () => issued,
  }

  function decide(userCode: string, state: 'granted' | 'denied'): void {
    for (const device of devices.values()) if (device.userCode === userCode) device.state = state
  }
}

/** A program on the owner's own machine may listen on any port of it (RFC 8252 §7.3). */
function isLoopback(redirectUri: string): boolean {
  const url = URL.parse(redirectUri)
  return url?.protocol === 'http:' && (url.hostname === 'localhost' || url.hostname === '127.0.0.1')
}
