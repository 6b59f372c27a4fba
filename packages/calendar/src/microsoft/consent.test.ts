import { selfSignedCertificate } from '@callwright/test-fixtures/certificate'
import { type EntraServer, entraServer } from '@callwright/test-fixtures/entra'
import { graphCalendarServer } from '@callwright/test-fixtures/graph-calendar'
import { createEmulator, type Emulator } from 'emulate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RemoteResult } from '../remote/problem.ts'
import { accessTokens } from './access-tokens.ts'
import type { MicrosoftApp, MicrosoftAuth } from './account.ts'
import { beginBrowserConsent, beginDeviceConsent, finishBrowserConsent, finishDeviceConsent } from './consent.ts'
import { microsoftRemote } from './microsoft-remote.ts'

const redirectUri = 'http://localhost:8765/callback'

describe('at the Entra of emulate, which others wrote', () => {
  let emulator: Emulator
  let app: MicrosoftApp
  beforeAll(async () => {
    emulator = await createEmulator({
      service: 'microsoft',
      seed: {
        microsoft: {
          users: [{ email: 'owner@contoso.test', name: 'Olga Owner' }],
          oauth_clients: [{ client_id: 'app', client_secret: 'secret', name: 'Callwright', redirect_uris: [redirectUri] }],
        },
      },
    })
    // It keeps its endpoints without a tenant in their path: a dot is none.
    app = { tenant: '.', clientId: 'app', clientSecret: 'secret', authority: emulator.url }
  })
  afterAll(() => emulator.close())

  const tokensOf = (auth: MicrosoftAuth) => accessTokens(auth, { authority: emulator.url, graphUrl: `${emulator.url}/v1.0`, now: Date.now })
  const askWho = async (token: string) => {
    const answer = await fetch(`${emulator.url}/v1.0/me`, { headers: { authorization: `Bearer ${token}` } })
    const body: unknown = await answer.json()
    return body
  }

  /** What the owner does in the browser: chooses an account on the page that the address shows. */
  async function agrees(url: string): Promise<URL> {
    const page = await (await fetch(url)).text()
    const form = new URLSearchParams()
    for (const [input] of page.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
      const field = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(input)?.[1]?.replaceAll('&amp;', '&') ?? ''
      form.set(field('name'), field('value'))
    }
    expect(form.get('email')).toBe('owner@contoso.test')
    const answer = await fetch(`${emulator.url}/oauth2/v2.0/authorize/callback`, { method: 'POST', body: form, redirect: 'manual' })
    return new URL(answer.headers.get('location') ?? '')
  }

  test('the owner agrees in the browser, and the refresh token serves until it is used up or withdrawn', async () => {
    const consent = beginBrowserConsent(app, { redirectUri })
    const returned = await agrees(consent.url)
    expect(returned.origin + returned.pathname).toBe(redirectUri)
    const given = value(await finishBrowserConsent(app, consent, returned))
    expect(given.scope).toContain('Calendars.ReadWrite')

    const stored: string[] = []
    const permission = {
      kind: 'code',
      ...app,
      refreshToken: given.refreshToken,
      onTokens: (tokens: { readonly refreshToken: string }) => void stored.push(tokens.refreshToken),
    } as const
    const { token } = value(await tokensOf(permission).get())
    expect(await askWho(token)).toMatchObject({ mail: 'owner@contoso.test' })
    expect(stored).toHaveLength(1)
    expect(stored[0]).not.toBe(given.refreshToken)
    value(await tokensOf({ ...permission, refreshToken: stored[0] ?? '' }).get())
    // emulate takes each refresh token once.
    const again = await tokensOf(permission).get()
    expect(again).toEqual({ ok: false, problem: { kind: 'revoked', message: 'Microsoft gave no permission: 400 invalid_grant' } })
  })

  test('an answer to another consent, a code that was used, and one without its proof are refused', async () => {
    const consent = beginBrowserConsent(app, { redirectUri })
    const returned = await agrees(consent.url)
    const other = beginBrowserConsent(app, { redirectUri })
    expect(kind(await finishBrowserConsent(app, other, returned))).toBe('refused')
    expect(kind(await finishBrowserConsent(app, { ...consent, verifier: other.verifier }, returned))).toBe('revoked')
    const second = await agrees(consent.url)
    value(await finishBrowserConsent(app, consent, second))
    expect(kind(await finishBrowserConsent(app, consent, second))).toBe('revoked')
    expect(kind(await finishBrowserConsent({ ...app, clientSecret: 'wrong' }, consent, await agrees(consent.url)))).toBe('revoked')
    const denied = new URL(`${redirectUri}?error=access_denied&state=${consent.state}`)
    expect(kind(await finishBrowserConsent(app, consent, denied))).toBe('forbidden')
  })

  test('an app with a permission of its own', async () => {
    const permission = { kind: 'client_credentials', ...app } as const
    expect(value(await tokensOf(permission).get()).token).toMatch(/^microsoft_/)
    expect(kind(await tokensOf({ ...permission, clientSecret: 'wrong' }).get())).toBe('revoked')
  })
})

describe('at an Entra of our own', () => {
  let entra: EntraServer
  const pair = selfSignedCertificate('callwright')
  beforeAll(async () => {
    entra = await entraServer(pair)
  })
  afterAll(() => entra.close())
  const app = () => ({ tenant: 'contoso', clientId: 'app', authority: entra.url })

  test('the address for the browser asks for lasting access to calendars and nothing else', () => {
    const { url, state, verifier } = beginBrowserConsent({ tenant: 'organizations', clientId: 'app' }, { redirectUri })
    const { origin, pathname, searchParams } = new URL(url)
    expect(origin + pathname).toBe('https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize')
    expect(searchParams.get('scope')).toBe('offline_access https://graph.microsoft.com/Calendars.ReadWrite')
    expect([searchParams.get('state'), searchParams.get('code_challenge_method')]).toEqual([state, 'S256'])
    expect(url).not.toContain(verifier)
  })

  test('the owner agrees on another device', async () => {
    const device = value(await beginDeviceConsent(app()))
    expect(device.verificationUrl).toBe('https://microsoft.com/devicelogin')
    const waiting = finishDeviceConsent(app(), device)
    setTimeout(() => entra.agree(device.userCode), 100)
    expect(value(await waiting).refreshToken).toMatch(/^refresh\./)
    expect(entra.calls.filter(({ grant_type }) => grant_type?.endsWith('device_code')).length).toBeGreaterThan(1)
  })

  test('a code that nobody types runs out, or is given up', async () => {
    const device = value(await beginDeviceConsent(app()))
    expect(kind(await finishDeviceConsent(app(), { ...device, expiresAt: Date.now() + 60 }))).toBe('revoked')
    expect(kind(await finishDeviceConsent(app(), { ...device, intervalMs: 5000 }, { signal: AbortSignal.timeout(60) }))).toBe('timeout')
    entra.refuse({ status: 400, error: 'expired_token' })
    expect(kind(await finishDeviceConsent(app(), device))).toBe('revoked')
    entra.refuse({ status: 400, error: 'authorization_declined' })
    expect(kind(await finishDeviceConsent(app(), device))).toBe('forbidden')
    entra.refuse({ status: 400, error: 'unauthorized_client', codes: [700016] })
    const refused = await beginDeviceConsent(app())
    expect(refused.ok ? '' : refused.problem.message).toBe('Microsoft gave no code: 400 unauthorized_client AADSTS700016')
    entra.refuse({ status: 200, text: '{}' })
    expect(kind(await beginDeviceConsent(app()))).toBe('failing')
    entra.refuse(null)
  })

  test('a certificate serves in place of a secret', async () => {
    const graph = await graphCalendarServer()
    graph.recallTokens(entra.isGood)
    const open = (certificate: { certificate: string; privateKey: string }) =>
      microsoftRemote({
        auth: { kind: 'client_credentials', tenant: 'contoso', clientId: 'app', certificate },
        user: 'owner@contoso.test',
        timeZone: 'America/New_York',
        graphUrl: graph.url,
        authority: entra.url,
      })
    try {
      expect(value(await open(pair).get('apt_1'))).toBeNull()
      expect(kind(await open({ ...pair, privateKey: selfSignedCertificate('other').privateKey }).get('apt_1'))).toBe('revoked')
      expect(await open({ ...pair, privateKey: 'no key' }).get('apt_1')).toMatchObject({
        problem: { kind: 'revoked', message: 'the certificate or its private key cannot be read' },
      })
    } finally {
      await graph.close()
    }
  })
})

function value<Value>(result: RemoteResult<Value>): Value {
  if (!result.ok) throw new Error(`${result.problem.kind}: ${result.problem.message}`)
  return result.value
}

const kind = (result: RemoteResult<unknown>): string => (result.ok ? 'ok' : result.problem.kind)
