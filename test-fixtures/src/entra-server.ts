import { constants, createHash, randomUUID, verify, X509Certificate } from 'node:crypto'
import { createServer } from 'node:http'
import { listen } from './listen.ts'

/** What the token endpoint answers in place of a token. */
export type EntraRefusal = {
  readonly status: number
  readonly error?: string
  readonly codes?: readonly number[]
  readonly retryAfter?: string
  readonly text?: string
}

/** A stand-in for what of Microsoft Entra no other stand-in has: certificates, device codes, and refusals to order. */
export type EntraServer = {
  readonly url: string
  /** Fields of each form that was posted, with the endpoint's name. */
  readonly calls: readonly Readonly<Record<string, string>>[]
  readonly isGood: (token: string) => boolean
  /** Ends all access tokens that were given out. */
  readonly recall: () => void
  readonly refuse: (refusal: EntraRefusal | 'hang' | null) => void
  /** The owner types the code of a device. */
  readonly agree: (userCode: string) => void
  readonly close: () => Promise<void>
}

/** Starts it. `certificate`: PEM that assertions must be signed with. */
export async function entraServer({ certificate }: { readonly certificate?: string } = {}): Promise<EntraServer> {
  const calls: Readonly<Record<string, string>>[] = []
  const good = new Set<string>()
  const devices = new Map<string, { readonly userCode: string; agreed: boolean }>()
  let refusal: EntraRefusal | 'hang' | null = null
  let base = ''

  const grant = (more: object = {}) => {
    const token = `access.${randomUUID()}`
    good.add(token)
    return {
      status: 200,
      body: { token_type: 'Bearer', scope: 'Calendars.ReadWrite', expires_in: 3600, ext_expires_in: 3600, access_token: token, ...more },
    }
  }
  const no = (status: number, error: string, codes: readonly number[] = []) => ({
    status,
    body: {
      error,
      error_description: `AADSTS${codes[0] ?? 0}: no. Trace ID: ${randomUUID()}`,
      error_codes: codes,
      trace_id: randomUUID(),
      correlation_id: randomUUID(),
    },
  })

  const token = (fields: Readonly<Record<string, string>>, path: string) => {
    const proof = fields['client_assertion']
    if (proof !== undefined && !(certificate !== undefined && isSigned(proof, certificate, `${base}${path}`, fields['client_id'] ?? ''))) {
      return no(401, 'invalid_client', [700027])
    }
    switch (fields['grant_type']) {
      case 'client_credentials':
        if (!(fields['scope'] ?? '').endsWith('/.default')) return no(400, 'invalid_scope', [1002012])
        return proof === undefined && fields['client_secret'] !== 'secret' ? no(401, 'invalid_client', [7000215]) : grant()
      case 'refresh_token':
        return fields['refresh_token']?.startsWith('refresh.')
          ? grant({ refresh_token: `refresh.${randomUUID()}` })
          : no(400, 'invalid_grant', [9002313])
      case 'urn:ietf:params:oauth:grant-type:device_code': {
        const device = devices.get(fields['device_code'] ?? '')
        if (!device) return no(400, 'bad_verification_code')
        return device.agreed ? grant({ refresh_token: `refresh.${randomUUID()}` }) : no(400, 'authorization_pending', [70016])
      }
      default:
        return no(400, 'unsupported_grant_type', [70003])
    }
  }

  const device = () => {
    const [deviceCode, userCode] = [randomUUID(), randomUUID().slice(0, 8).toUpperCase()]
    devices.set(deviceCode, { userCode, agreed: false })
    const body = {
      device_code: deviceCode,
      user_code: userCode,
      verification_uri: 'https://microsoft.com/devicelogin',
      expires_in: 900,
      interval: 0.02,
    }
    return { status: 200, body: { ...body, message: 'To sign in, …' } }
  }

  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    const fields = Object.fromEntries(new URLSearchParams(Buffer.concat(parts).toString('utf8')))
    const path = request.url ?? ''
    const name = path.split('/').at(-1) ?? ''
    calls.push({ ...fields, endpoint: name, type: request.headers['content-type'] ?? '' })
    if (refusal === 'hang') return
    if (refusal) {
      const { status, error = '', codes = [], retryAfter, text } = refusal
      response.writeHead(status, { 'content-type': 'application/json', ...(retryAfter === undefined ? {} : { 'retry-after': retryAfter }) })
      response.end(text ?? JSON.stringify(no(status, error, codes).body))
      return
    }
    const known = path.startsWith('/contoso/oauth2/v2.0/')
    const { status, body } = !known ? no(404, 'invalid_request') : name === 'devicecode' ? device() : token(fields, path)
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(JSON.stringify(body))
  })
  base = await listen(server)

  return {
    url: base,
    calls,
    isGood: (access) => good.has(access),
    recall: () => good.clear(),
    refuse: (given) => {
      refusal = given
    },
    agree: (userCode) => {
      for (const one of devices.values()) if (one.userCode === userCode) one.agreed = true
    },
    close: () => {
      server.closeAllConnections()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

/** Whether an assertion is what Entra asks for: PS256 by the certificate that its thumbprint names, for this endpoint and app. */
function isSigned(assertion: string, certificate: string, audience: string, clientId: string): boolean {
  const [head = '', payload = '', signature = ''] = assertion.split('.')
  const read = (part: string): Record<string, unknown> => JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
  const [header, claims] = [read(head), read(payload)]
  const { raw, publicKey } = new X509Certificate(certificate)
  const thumbprint = createHash('sha256').update(raw).digest('base64url')
  const key = { key: publicKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
  const now = Date.now() / 1000
  return (
    header['alg'] === 'PS256' &&
    header['x5t#S256'] === thumbprint &&
    claims['aud'] === audience &&
    claims['iss'] === clientId &&
    claims['sub'] === clientId &&
    Number(claims['nbf']) <= now &&
    Number(claims['exp']) > now &&
    verify('sha256', Buffer.from(`${head}.${payload}`), key, Buffer.from(signature, 'base64url'))
  )
}
