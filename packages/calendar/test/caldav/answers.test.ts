import { describe, expect, it } from 'vitest'
import { done } from '../../src/remote/problem.ts'
import { type Answer, DRAFT, found, kindOf, multistatus, OURS, problemOf, remoteAt, serve, stored, WEEK } from './scripted-server.ts'

describe('answers of a CalDAV server', () => {
  it.each([
    [{ status: 401 }, { kind: 'revoked' }],
    [{ status: 403 }, { kind: 'forbidden' }],
    [{ status: 404 }, { kind: 'missing' }],
    [{ status: 400 }, { kind: 'refused' }],
    [{ status: 408 }, { kind: 'timeout' }],
    [
      { status: 429, headers: { 'Retry-After': '7' } },
      { kind: 'rate_limited', retryAfterMs: 7000 },
    ],
    [
      { status: 503, headers: { 'Retry-After': '2' } },
      { kind: 'failing', retryAfterMs: 2000 },
    ],
    [{ status: 500, body: '<error/>' }, { kind: 'failing' }],
    [{ status: 207, body: '<multistatus' }, { kind: 'failing' }],
    [{ status: 207, body: '' }, { kind: 'failing' }],
    [{ status: 207, body: '<other xmlns="DAV:"/>' }, { kind: 'failing' }],
    [{ status: 200, body: '<html><body>Log in to the hotel</body></html>' }, { kind: 'failing' }],
    [{ status: 200, body: '\u0000\u0001\u0002' }, { kind: 'failing' }],
    [{ status: 204 }, { kind: 'failing' }],
    [multistatus(found('/cal/x.ics', '<C:calendar-data/>', 404)), { kind: 'failing' }],
    [multistatus('<response><href>/cal/x.ics</href><status>HTTP/1.1 500 X</status></response>'), { kind: 'failing' }],
    [multistatus(stored('/cal/x.ics', '<html>')), { kind: 'unreadable' }],
  ] satisfies [Answer, object][])('%j to a question mean %j', async (answer, expected) => {
    const { url } = await serve(() => answer)
    expect(problemOf(await remoteAt(url).busy(WEEK))).toMatchObject(expected)
  })

  it.each([
    [{ status: 401 }, 'revoked'],
    [{ status: 403 }, 'forbidden'],
    [{ status: 404 }, 'missing'],
    [{ status: 400 }, 'refused'],
    [{ status: 413 }, 'refused'],
    [{ status: 415 }, 'refused'],
    [{ status: 429 }, 'rate_limited'],
    [{ status: 507 }, 'failing'],
    [multistatus('<response><href>/cal/</href><status>HTTP/1.1 403 Forbidden</status></response>'), 'forbidden'],
    [multistatus('<response><href>/cal/</href><propstat><status>HTTP/1.1 400 Bad</status></propstat></response>'), 'refused'],
    [multistatus(''), 'refused'],
  ] satisfies [Answer, string][])('%j to an event mean %s', async (answer, expected) => {
    const { url, asked } = await serve(({ method }) => (method === 'PUT' ? answer : { status: 404 }))
    expect(kindOf(await remoteAt(url).insert(DRAFT))).toBe(expected)
    expect(asked.filter(({ method }) => method === 'PUT')).toHaveLength(1)
  })

  it.each([200, 201, 204])('%i to an event all mean that it is written', async (status) => {
    const { url } = await serve(() => ({ status, headers: { ETag: 'W/"abc-gzip"' } }))
    const written = await remoteAt(url).insert(DRAFT)
    expect(written).toEqual(
      done({
        reference: 'apt_1',
        id: `${url}cal/callwright-apt_1.ics`,
        etag: '"abc"',
        start: '2026-11-24T18:00:00.000Z',
        end: '2026-11-24T19:00:00.000Z',
        link: null,
      }),
    )
  })

  it('without a tag to an event let it be read again', async () => {
    const { url } = await serve(({ method }) =>
      method === 'PUT' ? { status: 201 } : { status: 200, headers: { ETag: '"7"' }, body: OURS },
    )
    const written = await remoteAt(url).insert(DRAFT)
    expect(written.ok && written.value.etag).toBe('"7"')
  })

  it('that leave an empty list are an empty list', async () => {
    const { url } = await serve(() => multistatus(''))
    expect(await remoteAt(url).busy(WEEK)).toEqual(done([]))
  })

  it('with text, CDATA in pieces, other prefixes and relative addresses are all read', async () => {
    const data = `<X:calendar-data xmlns:X="urn:ietf:params:xml:ns:caldav">${OURS}</X:calendar-data>`
    const { url } = await serve(() =>
      multistatus(
        stored('callwright-apt_1.ics', OURS.replace('VERSION', 'X-NOTE:]]]]><![CDATA[>\r\nVERSION')) +
          found('/cal/b.ics', data.replaceAll('callwright-apt_1', 'b')),
      ),
    )
    const busy = await remoteAt(url).busy(WEEK)
    expect(busy.ok && busy.value.map(({ reference }) => reference)).toEqual(['apt_1', null])
  })

  it('with ten thousand events are read', async () => {
    const events = Array.from({ length: 10_000 }, (_, at) => stored(`/cal/${at}.ics`, OURS.replaceAll('apt_1', `apt_${at}`)))
    const { url } = await serve(({ method }) => multistatus(method === 'REPORT' ? events.join('') : ''))
    const busy = await remoteAt(url).busy(WEEK)
    expect(busy.ok && busy.value.length).toBe(10_000)
  })
})
