import { memoryCalendar } from '@callwright/calendar'
import { err, failure } from '@callwright/engine'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Store } from '../src/store/database.ts'
import { emptyStore, testServer } from './test-server.ts'

const KEY = '0123456789abcdef'
const ANN = {
  service_type: 'leak_repair',
  start: '2026-11-24T13:00',
  caller_name: 'Ann Lee',
  callback_number: '860-555-0142',
  service_address: '12 Oak Street, Bristol',
}

let store: Store
let close: () => Promise<void>
let document: Awaited<ReturnType<typeof readDocument>>
let open: Awaited<ReturnType<typeof testServer>>
const now = () => '2026-11-23T14:05:00.000Z'
const readDocument = async () => (await open.app.request('/openapi.json')).json()

beforeAll(async () => {
  ;({ store, close } = await emptyStore('pglite'))
  open = await testServer(store, { now, apiKey: KEY, simulation: false })
  document = await readDocument()
})
afterAll(() => close())

/** What is wrong with an answer by the description: a status that it does not name, or a body that it does not describe. */
async function undescribed(method: string, path: string, response: Response): Promise<unknown> {
  const address = path.split('?')[0] ?? ''
  const ID = '/v1/appointments/{id}'
  const template = document.paths[address] === undefined ? ID : address
  const described = document.paths[template]?.[method.toLowerCase()]?.responses[response.status]
  if (described === undefined) return `${method} ${template} names no ${response.status}`
  const ajv = new Ajv2020({ strict: false, schemas: [{ ...document, $id: 'doors' }] })
  const steps = ['paths', template, method.toLowerCase(), 'responses', String(response.status), 'content', 'application/json', 'schema']
  const pointer = steps.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')
  const validate = ajv.compile({ $ref: `doors#/${pointer}` })
  return validate(await response.json()) ? null : validate.errors
}

type Asked = readonly [status: number, method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>]

async function ask(server: typeof open, [status, method, path, body, headers = {}]: Asked) {
  const response = await server.app.request(path, {
    method,
    headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  expect([method, path, response.status]).toEqual([method, path, status])
  return response
}

test('the description is OpenAPI 3.1', async () => {
  const validator = new Validator()
  expect(await validator.validate(document)).toEqual({ valid: true })
  expect(validator.version).toBe('3.1')
  expect(await new Validator().validate({ ...document, info: {} })).toMatchObject({ valid: false })
})

test('every answer of the doors is one that it describes', async () => {
  const at = '/v1/appointments'
  const key = (key: string) => ({ 'idempotency-key': key })
  const made = await (await ask(open, [201, 'POST', at, ANN, key('the-first-one')])).json()
  const requests: readonly Asked[] = [
    [200, 'GET', `${at}/availability?service_type=leak_repair&at=2026-11-25T09:00`],
    [200, 'GET', `${at}/availability?from=2026-11-29T00:00&to=2026-11-30T00:00`],
    [400, 'GET', `${at}/availability?at=soon`],
    [404, 'GET', `${at}/availability?business=nobody`],
    [401, 'GET', `${at}/availability`, undefined, { authorization: 'Bearer nothing' }],
    [201, 'POST', at, ANN, key('the-first-one')],
    [422, 'POST', at, { ...ANN, caller_name: 'Bo Li' }, key('the-first-one')],
    [409, 'POST', at, ANN, key('the-second-one')],
    [422, 'POST', at, { ...ANN, start: '2026-11-26T10:00' }, key('the-third-one')],
    [400, 'POST', at, '{', key('the-fourth-one')],
    [400, 'POST', at, ANN],
    [413, 'POST', at, 'x'.repeat(100_000), { ...key('the-fifth-one'), 'content-length': '100000' }],
    [200, 'GET', `${at}?name=ann`],
    [400, 'GET', at],
    [200, 'GET', `${at}/${made.id}`],
    [404, 'GET', `${at}/apt_none`],
    [405, 'PATCH', at, {}],
    [200, 'PATCH', `${at}/${made.id}`, { start: '2026-11-25T10:00', callback_number: null }],
    [422, 'PATCH', `${at}/${made.id}`, { start: '2026-11-29T10:00' }],
    [400, 'PATCH', `${at}/${made.id}`, {}],
    [404, 'PATCH', `${at}/apt_none`, { problem: 'x' }],
    [200, 'DELETE', `${at}/${made.id}`],
    [200, 'DELETE', `${at}/${made.id}`],
    [404, 'DELETE', `${at}/apt_none`],
  ]
  for (const asked of requests) {
    const response = await ask(open, asked)
    if (asked[0] === 405) continue
    expect([asked, await undescribed(asked[1], asked[2], response)]).toEqual([asked, null])
  }
})

test('a calendar that does not answer is a 503 that says when to come again', async () => {
  const silent = async () => err(failure('BIZ_003', undefined, true))
  const calendar = { ...memoryCalendar({ timeZone: 'America/New_York' }), busy: silent, book: silent, made: silent, find: silent }
  const down = await testServer(store, { now, apiKey: KEY, calendars: () => calendar })
  const requests: readonly Asked[] = [
    [503, 'GET', '/v1/appointments/availability'],
    [503, 'POST', '/v1/appointments', ANN, { 'idempotency-key': 'while-it-is-down' }],
    [503, 'GET', '/v1/appointments?name=ann'],
  ]
  for (const asked of requests) {
    const response = await ask(down, asked)
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await undescribed(asked[1], asked[2], response)).toBeNull()
  }
  // Sent again when it is back, with the same key.
  await ask(open, [201, 'POST', '/v1/appointments', ANN, { 'idempotency-key': 'while-it-is-down' }])
})
