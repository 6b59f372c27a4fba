import { describe, expect, it } from 'vitest'
import { DRAFT, kindOf, problemOf, remoteAt, serve, WEEK } from './scripted-server.ts'

describe('a network that fails', () => {
  it('is unreachable where nobody listens', async () => {
    const { url, close } = await serve(() => ({ status: 200 }))
    await close()
    expect(problemOf(await remoteAt(url).busy(WEEK))).toMatchObject({
      kind: 'unreachable',
      message: expect.stringContaining('ECONNREFUSED'),
    })
  })

  it('is unreachable where the connection breaks, also within an answer', async () => {
    const { url } = await serve(() => (response) => response.destroy())
    expect(kindOf(await remoteAt(url).busy(WEEK))).toBe('unreachable')
    const half = await serve(() => (response) => {
      response.writeHead(207, { 'Content-Length': '1000' }).write('<multistatus')
      setTimeout(() => response.destroy(), 20)
    })
    expect(kindOf(await remoteAt(half.url).busy(WEEK))).toBe('unreachable')
  })

  it.each(['busy', 'insert', 'get', 'update', 'remove', 'changes'] as const)(
    'does not hold %s up longer than its deadline',
    async (name) => {
      const silent = await serve(() => () => undefined)
      const stalled = await serve(() => (response) => response.writeHead(207).write('<multistatus'))
      for (const { url } of [silent, stalled]) {
        const remote = remoteAt(url)
        const options = { signal: AbortSignal.timeout(50) }
        const calls = {
          busy: () => remote.busy(WEEK, options),
          insert: () => remote.insert(DRAFT, options),
          get: () => remote.get('apt_1', options),
          update: () => remote.update(DRAFT, null, options),
          remove: () => remote.remove('apt_1', null, options),
          changes: () => remote.changes(null, WEEK, options),
        }
        expect(kindOf(await calls[name]())).toBe('timeout')
      }
    },
  )

  it('has a deadline of its own', async () => {
    const { url } = await serve(() => () => undefined)
    expect(kindOf(await remoteAt(url, { timeoutMs: 50 }).busy(WEEK))).toBe('timeout')
  })

  it('gives up on an answer without end', async () => {
    const { url } = await serve(() => (response) => {
      response.writeHead(207)
      const more = () => response.write('x'.repeat(100_000), more)
      more()
    })
    expect(problemOf(await remoteAt(url, { maxAnswerBytes: 2_000_000 }).busy(WEEK))).toMatchObject({
      kind: 'failing',
      message: expect.stringContaining('2 MB'),
    })
  })
})
