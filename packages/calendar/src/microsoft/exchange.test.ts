import { createServer, type RequestListener, type Server } from 'node:http'
import { gzipSync } from 'node:zlib'
import { listen } from '@callwright/test-fixtures/listen'
import { afterEach, expect, test } from 'vitest'
import { exchange } from './exchange.ts'

let server: Server | null = null
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

async function serve(answer: RequestListener): Promise<string> {
  server = createServer(answer)
  return listen(server)
}

const get = { method: 'GET', headers: {} } as const

test.each([
  ['as it is', (text: string) => Buffer.from(text), {}],
  ['packed into a hundredth', (text: string) => gzipSync(text), { 'content-encoding': 'gzip' }],
])('an answer that is too large is not read, %s', async (_, packed, headers) => {
  const url = await serve((_request, response) => response.writeHead(200, headers).end(packed(`"${' '.repeat(500_000)}"`)))
  expect(await exchange(url, { ...get, maxAnswerBytes: 400_000 })).toEqual({
    ok: false,
    problem: { kind: 'failing', message: 'Microsoft answered with more than 0 MB' },
  })
  expect(await exchange(url, { ...get, maxAnswerBytes: 600_000 })).toMatchObject({ ok: true, value: { status: 200 } })
})

test('an answer without end is not read to its end', async () => {
  const url = await serve((_request, response) => {
    const more = () => {
      while (response.write(Buffer.alloc(65_536, ' '))) {}
    }
    response.on('drain', more)
    more()
  })
  expect(await exchange(url, { ...get, maxAnswerBytes: 1_000_000 })).toMatchObject({ problem: { kind: 'failing' } })
})

test('an answer that comes in drops has no more time than one that does not come', async () => {
  const url = await serve((_request, response) => {
    const drops = setInterval(() => response.write(' '), 10)
    response.on('close', () => clearInterval(drops))
  })
  expect(await exchange(url, { ...get, timeoutMs: 100 })).toMatchObject({ problem: { kind: 'timeout' } })
})
