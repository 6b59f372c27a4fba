import { describe, expect, it } from 'vitest'
import { done } from '../../src/remote/problem.ts'
import { DRAFT, found, kindOf, multistatus, OURS, remoteAt, serve, stored, WEEK } from './scripted-server.ts'

describe('an event that is written twice', () => {
  it('is written again when it was deleted in that very moment', async () => {
    const puts = [{ status: 412 }, { status: 201, headers: { ETag: '"2"' } }]
    const { url } = await serve(({ method, headers }) => {
      if (method !== 'PUT') return method === 'GET' ? { status: 404 } : multistatus('')
      expect(headers['if-none-match']).toBe('*')
      return puts.shift() ?? { status: 500 }
    })
    const written = await remoteAt(url).insert(DRAFT)
    expect(written.ok && written.value.etag).toBe('"2"')
  })

  it('is found by its UID where the server moved it to another name', async () => {
    const { url } = await serve(({ method, body }) => {
      if (method === 'PUT') return { status: 409, body: '<error xmlns="DAV:"><no-uid-conflict/></error>' }
      if (method === 'GET') return { status: 404 }
      return body.includes('callwright-apt_1@callwright') ? multistatus(stored('/cal/4711.ics')) : { status: 400 }
    })
    const remote = remoteAt(url)
    const written = await remote.insert(DRAFT)
    expect(written.ok && written.value.id).toBe(`${url}cal/4711.ics`)
    const read = await remote.get('apt_1')
    expect(read).toEqual(written)
  })

  it('is a problem when the server contradicts itself', async () => {
    const { url } = await serve(({ method }) => (method === 'PUT' ? { status: 412 } : method === 'GET' ? { status: 404 } : multistatus('')))
    expect(kindOf(await remoteAt(url).insert(DRAFT))).toBe('failing')
  })

  it('is changed on what is there now, when nobody said on what', async () => {
    let etag = 1
    const { url } = await serve(({ method, headers }) => {
      if (method === 'GET') return { status: 200, headers: { ETag: `"${etag}"` }, body: OURS }
      if (etag++ === 1) return { status: 412 }
      return { status: headers['if-match'] === '"2"' ? 204 : 500, headers: { ETag: '"3"' } }
    })
    const updated = await remoteAt(url).update(DRAFT, null)
    expect(updated.ok && updated.value.etag).toBe('"3"')
  })

  it('is refused where its times make no sense', async () => {
    const { url, asked } = await serve(() => ({ status: 500 }))
    expect(kindOf(await remoteAt(url).insert({ ...DRAFT, end: DRAFT.start }))).toBe('refused')
    expect(kindOf(await remoteAt(url).update({ ...DRAFT, end: 'soon' }, null))).toBe('refused')
    expect(kindOf(await remoteAt(url).insert({ ...DRAFT, timeZone: 'Mars/Phobos' }))).toBe('refused')
    expect(kindOf(await remoteAt(url).busy({ from: WEEK.to, to: WEEK.from }))).toBe('refused')
    expect(asked).toEqual([])
  })
})

describe('an event that was called off', () => {
  const cancelled = OURS.replace('END:VEVENT', 'STATUS:CANCELLED\r\nEND:VEVENT')

  it('is not there, cannot be updated, and can be taken out', async () => {
    const { url } = await serve(({ method }) =>
      method === 'DELETE' ? { status: 204 } : { status: 200, headers: { ETag: '"1"' }, body: cancelled },
    )
    expect(await remoteAt(url).get('apt_1')).toEqual(done(null))
    expect(kindOf(await remoteAt(url).update(DRAFT, null))).toBe('missing')
    expect(kindOf(await remoteAt(url).remove('apt_1', '"1"'))).toBe('ok')
  })

  it('is told as gone', async () => {
    const { url } = await serve(({ body }) => {
      if (body.includes('sync-collection'))
        return multistatus(`${found('/cal/callwright-apt_1.ics', '<getetag>"2"</getetag>')}<sync-token>t:2</sync-token>`)
      return multistatus(stored('/cal/callwright-apt_1.ics', cancelled))
    })
    const news = await remoteAt(url).changes('{"token":"t:1","known":{}}', WEEK)
    expect(news.ok && news.value).toMatchObject({ events: [], gone: ['apt_1'], complete: false })
  })
})
