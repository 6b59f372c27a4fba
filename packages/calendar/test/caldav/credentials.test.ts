import { describe, expect, it } from 'vitest'
import { done, problem } from '../../src/remote/problem.ts'
import { kindOf, multistatus, PASSWORD, problemOf, remoteAt, serve, WEEK } from './scripted-server.ts'

describe('credentials', () => {
  it('are a password or a token that is asked for each time', async () => {
    const { url, asked } = await serve(() => ({ status: 204 }))
    await remoteAt(url).remove('apt_1', null)
    let tokens = 0
    const token = remoteAt(url, { credentials: { token: async () => done(`t${++tokens}`) } })
    await token.remove('apt_1', null)
    await token.remove('apt_1', null)
    const basic = `Basic ${Buffer.from(`owner:${PASSWORD}`).toString('base64')}`
    expect(asked.map(({ headers }) => headers.authorization)).toEqual([basic, 'Bearer t1', 'Bearer t2'])
  })

  it('that are gone are the problem that they are', async () => {
    const { url, asked } = await serve(() => multistatus(''))
    const remote = remoteAt(url, { credentials: { token: async () => problem('revoked', 'the permission was withdrawn') } })
    expect(kindOf(await remote.busy(WEEK))).toBe('revoked')
    expect(asked).toEqual([])
  })

  it('follow a redirect on the same server and never one to another', async () => {
    const other = await serve(() => multistatus(''))
    const { url, asked } = await serve(({ path }) => {
      if (path === '/cal/') return { status: 308, headers: { Location: '/moved/' } }
      return path === '/moved/' ? multistatus('') : { status: 307, headers: { Location: other.url } }
    })
    expect(kindOf(await remoteAt(url).busy(WEEK))).toBe('ok')
    expect(new Set(asked.map(({ method, path }) => `${method} ${path}`))).toEqual(
      new Set(['PROPFIND /cal/', 'PROPFIND /moved/', 'REPORT /cal/', 'REPORT /moved/']),
    )
    expect(problemOf(await remoteAt(url, { calendar: `${url}elsewhere/` }).busy(WEEK))).toMatchObject({ kind: 'refused' })
    expect(other.asked).toEqual([])
  })

  it('do not go round in circles', async () => {
    const { url } = await serve(() => ({ status: 302, headers: { Location: '/cal/' } }))
    expect(problemOf(await remoteAt(url).busy(WEEK)).message).toContain('circles')
  })

  it('in an address are not used, nor shown', async () => {
    const { url } = await serve(() => ({ status: 403 }))
    const secret = url.replace('//', `//owner:${PASSWORD}@`)
    expect(problemOf(await remoteAt(secret, { calendar: `${secret}cal/` }).busy(WEEK)).kind).toBe('forbidden')
    expect(problemOf(await remoteAt('not an address', { calendar: 'Work' }).busy(WEEK)).kind).toBe('refused')
  })
})
