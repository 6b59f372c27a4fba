import { createPrivateKey, randomUUID, sign, X509Certificate } from 'node:crypto'

const LIFETIME_S = 600

/**
 * A signed statement that the app is itself, in place of a secret: RFC 7523, with the header that Entra asks for (PS256, the
 * certificate's SHA-256 thumbprint).
 */
export function clientAssertion(
  { certificate, privateKey }: { readonly certificate: string; readonly privateKey: string },
  { clientId, audience, now }: { readonly clientId: string; readonly audience: string; readonly now: number },
): string {
  const thumbprint = Buffer.from(new X509Certificate(certificate).fingerprint256.replaceAll(':', ''), 'hex').toString('base64url')
  const issued = Math.floor(now / 1000)
  const parts = [
    { alg: 'PS256', typ: 'JWT', 'x5t#S256': thumbprint },
    { aud: audience, iss: clientId, sub: clientId, jti: randomUUID(), nbf: issued, iat: issued, exp: issued + LIFETIME_S },
  ]
  const text = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  const signature = sign('sha256', Buffer.from(text), { key: createPrivateKey(privateKey), ...PSS })
  return `${text}.${signature.toString('base64url')}`
}

/** RSASSA-PSS with a salt as long as the digest (RFC 7518 §3.5): RSA_PKCS1_PSS_PADDING, RSA_PSS_SALTLEN_DIGEST. */
const PSS = { padding: 6, saltLength: -1 }
