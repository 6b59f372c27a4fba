import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js'
import { describe, expect, test } from 'vitest'
import { readForm } from './form.ts'
import { calledUrl, isSigned } from './verify-signature.ts'

const TOKEN = '12345'
const PARAMS = 'CallSid=CA1234567890ABCDE&Caller=%2B14158675309&Digits=1234&From=%2B14158675309&To=%2B18005551212'
const HOST = 'mycompany.com/myapp.php?foo=1&bar=2'

/** From twilio-node's own spec/validation.spec.js (MIT), commit 45d3d65a. */
const VECTORS: readonly (readonly [what: string, url: string, body: string, signature: string])[] = [
  ['the plain case', `https://${HOST}`, PARAMS, 'RSOYDt4T1cUTdK1PDd93/VVr8B8='],
  ['https with a port, signed without', 'https://mycompany.com:1234/myapp.php?foo=1&bar=2', PARAMS, 'RSOYDt4T1cUTdK1PDd93/VVr8B8='],
  ['http with a port', 'http://mycompany.com:1234/myapp.php?foo=1&bar=2', PARAMS, 'Zmvh+3yNM1Phv2jhDCwEM3q5ebU='],
  ['https signed with :443', `https://${HOST}`, PARAMS, 'kvajT1Ptam85bY51eRf/AJRuM3w='],
  ['http signed with :80', `http://${HOST}`, PARAMS, '0ZXoZLH/DfblKGATFgpif+LLRf4='],
  ['user and password', `https://user:pass@${HOST}`, PARAMS, 'CukzLTc1tT5dXEDIHm/tKBanW10='],
  ['user and password, signed with :443', `https://user:pass@${HOST}`, PARAMS, 'ZQFR1PTIZXF2MXB8ZnKCvnnA+rI='],
  ['user alone', `https://user@${HOST}`, PARAMS, '2YRLlVAflCqxaNicjMpJcSTgzSs='],
  ['a quote in the query', `https://${HOST}&Body=It's+amazing`, PARAMS, 'TfZzewPq8wqrGlMfyAud8+/IvJ0='],
  [
    'a field that comes twice',
    `https://${HOST}`,
    'MessagingBinding.Address=%2B1325xxxxxxx&MessagingBinding.Address=%2B1415xxxxxxx',
    '83O6e2vORAoJHUNzJjDWN1jz+BA=',
  ],
  [
    'its other order',
    `https://${HOST}`,
    'MessagingBinding.Address=%2B1415xxxxxxx&MessagingBinding.Address=%2B1325xxxxxxx',
    '83O6e2vORAoJHUNzJjDWN1jz+BA=',
  ],
  [
    'values that repeat',
    `https://${HOST}`,
    'Sid=CA123&SidAccount=AC123&Digits=5678&Digits=1234&Digits=1234',
    'IK+Dwps556ElfBT0I3Rgjkr1wJU=',
  ],
]

describe('signatures', () => {
  test.each(VECTORS)('%s is accepted', (_what, url, body, signature) => {
    expect(isSigned(TOKEN, { url, form: readForm(body).signed, signature })).toBe(true)
  })

  test.each(VECTORS)('%s is refused when anything differs', (_what, url, body, signature) => {
    const { signed } = readForm(body)
    expect(isSigned('54321', { url, form: signed, signature })).toBe(false)
    expect(isSigned(TOKEN, { url: url.replace('myapp', 'other'), form: signed, signature })).toBe(false)
    expect(isSigned(TOKEN, { url, form: { ...signed, Extra: '1' }, signature })).toBe(false)
    expect(isSigned(TOKEN, { url, form: signed, signature: undefined })).toBe(false)
    expect(isSigned(TOKEN, { url, form: signed, signature: '' })).toBe(false)
  })

  test('a field named like a property of objects is a field', () => {
    const { signed } = readForm('__proto__=x&constructor=y')
    const signature = getExpectedTwilioSignature(TOKEN, `https://${HOST}`, signed)
    expect(Object.keys(signed)).toEqual(['__proto__', 'constructor'])
    expect(isSigned(TOKEN, { url: `https://${HOST}`, form: signed, signature })).toBe(true)
  })
})

describe('the address that was called', () => {
  const headers = (given: Record<string, string>) => (name: string) => given[name]

  test('is the public one, with path and query as they came', () => {
    const request = { url: 'http://10.0.0.3:3000/telephony/turn?turn=1&x=%27', header: headers({ host: '10.0.0.3:3000' }) }
    expect(calledUrl('https://phone.example.com', request)).toEqual({
      base: 'https://phone.example.com',
      url: 'https://phone.example.com/telephony/turn?turn=1&x=%27',
    })
  })

  test('without a public one, it is what the proxy in front tells, else the request itself', () => {
    const url = 'http://10.0.0.3:3000/telephony/turn'
    const proxied = headers({ 'x-forwarded-proto': 'https, http', 'x-forwarded-host': 'abc.ngrok.app', host: '10.0.0.3:3000' })
    expect(calledUrl(null, { url, header: proxied }).url).toBe('https://abc.ngrok.app/telephony/turn')
    expect(calledUrl(null, { url, header: headers({}) }).url).toBe(url)
  })
})
