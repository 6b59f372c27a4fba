import { describe, expect, it } from 'vitest'
import type { CaldavOptions } from '../../src/caldav/account.ts'
import { done } from '../../src/remote/problem.ts'
import { found, kindOf, multistatus, OURS, remoteAt, serve, stored, WEEK } from './scripted-server.ts'

describe('what lies in a range', () => {
  const listed = (href: string, etag = '"1"') => found(href, `<getetag>${etag}</getetag>`)
  const event = (at: number) => OURS.replaceAll('apt_1', `apt_${at}`)
  const spansOf = async (remote: ReturnType<typeof remoteAt>) => {
    const busy = await remote.busy(WEEK)
    return busy.ok ? busy.value.map(({ reference }) => reference) : busy.problem.kind
  }

  const hrefsIn = (body: string) => [...body.matchAll(/\/cal\/(\w+)\.ics/g)].map(([href, name]) => ({ href, name: String(name) }))
  const fetchedBy = (asked: readonly { readonly body: string }[]) =>
    asked.filter(({ body }) => body.includes('multiget')).map(({ body }) => hrefsIn(body).map(({ name }) => name))
  const token = (n: number) => found('/cal/', `<sync-token>t:${n}</sync-token>`)

  it('is known by what has changed, and each object fetched once until it changes', async () => {
    let round = 1
    const { url, asked } = await serve(({ method, body }) => {
      if (method === 'PROPFIND') return multistatus(token(1))
      if (body.includes('multiget'))
        return multistatus(
          hrefsIn(body)
            .map(({ href, name }) => stored(href, event(Number(name))).replace('"1"', `"${name === '3' ? round : 1}"`))
            .join(''),
        )
      if (!body.includes('sync-collection')) return multistatus(listed('/cal/1.ics') + listed('/cal/2.ics') + listed('/cal/3.ics'))
      const gone = '<response><href>/cal/2.ics</href><status>HTTP/1.1 404 Not Found</status></response>'
      return multistatus(
        `${round === 1 ? '' : listed('/cal/3.ics', '"2"') + listed('/cal/4.ics') + gone}<sync-token>t:${round}</sync-token>`,
      )
    })
    const remote = remoteAt(url)
    expect(await spansOf(remote)).toEqual(['apt_1', 'apt_2', 'apt_3'])
    expect(await spansOf(remote)).toEqual(['apt_1', 'apt_2', 'apt_3'])
    round = 2
    expect(await spansOf(remote)).toEqual(['apt_1', 'apt_3', 'apt_4'])
    expect(fetchedBy(asked)).toEqual([
      ['1', '2', '3'],
      ['3', '4'],
    ])
    expect(asked.filter(({ body }) => body.includes('sync-collection')).map(({ body }) => body.match(/t:\d/)?.[0])).toEqual(['t:1', 't:1'])
    await spansOf(remote)
    expect(asked.at(-1)?.body).toContain('t:2')
  })

  it('is listed anew where the server tells no changes, or has forgotten what it told', async () => {
    for (const hasTokens of [true, false]) {
      let etag = '"1"'
      const { url, asked } = await serve(({ method, body }) => {
        if (method === 'PROPFIND') return hasTokens ? multistatus(token(1)) : { status: 403 }
        if (body.includes('sync-collection')) return { status: 403, body: '<error xmlns="DAV:"><valid-sync-token/></error>' }
        if (body.includes('multiget'))
          return multistatus(
            hrefsIn(body)
              .map(({ href }) => stored(href).replace('"1"', etag))
              .join(''),
          )
        return multistatus(listed('/cal/1.ics') + listed('/cal/2.ics', etag))
      })
      const remote = remoteAt(url)
      expect(await spansOf(remote)).toEqual(['apt_1', 'apt_1'])
      etag = '"2"'
      expect(await spansOf(remote)).toEqual(['apt_1', 'apt_1'])
      expect(fetchedBy(asked)).toEqual([['1', '2'], ['2']])
    }
  })

  it('is read by nobody twice who asks at the same time, and by each as it is when he asks', async () => {
    const { url, asked } = await serve(({ method, body }) => {
      if (method === 'PROPFIND') return multistatus(token(1))
      if (body.includes('multiget'))
        return multistatus(
          hrefsIn(body)
            .map(({ href }) => stored(href))
            .join(''),
        )
      return multistatus(body.includes('sync-collection') ? '<sync-token>t:1</sync-token>' : listed('/cal/1.ics'))
    })
    const remote = remoteAt(url)
    for (const spans of await Promise.all([1, 2, 3].map(() => spansOf(remote)))) expect(spans).toEqual(['apt_1'])
    expect(fetchedBy(asked)).toEqual([['1']])
    expect(asked.filter(({ body }) => body.includes('sync-collection'))).toHaveLength(2)
  })

  it('is not hindered by an event of long ago that cannot be read, but by one of today', async () => {
    const broken = (day: string) =>
      OURS.replaceAll('callwright-apt_1@callwright', 'x')
        .replace('DTSTART:20261124T180000Z', `DTSTART;TZID=Mars:${day}T180000`)
        .replace('DTEND:20261124T190000Z', `DTEND;TZID=Mars:${day}T190000`)
    for (const [day, expected] of [
      ['20120305', ['apt_1']],
      ['20261125', 'unreadable'],
    ] as const) {
      const { url } = await serve(() => multistatus(stored('/cal/a.ics') + stored('/cal/b.ics', broken(day))))
      expect(await spansOf(remoteAt(url))).toEqual(expected)
    }
  })

  it('is not told while a list is missing', async () => {
    for (const [status, kind] of [
      [503, 'failing'],
      [429, 'rate_limited'],
    ] as const) {
      const { url } = await serve(({ method }) => (method === 'PROPFIND' ? multistatus(token(1)) : { status }))
      expect(await spansOf(remoteAt(url))).toBe(kind)
    }
  })

  it('is not told while an object is missing, unless it is gone', async () => {
    const gone = '<response><href>/cal/b.ics</href><status>HTTP/1.1 404 Not Found</status></response>'
    for (const [rest, expected] of [
      ['', 'failing'],
      [gone, ['apt_1']],
    ] as const) {
      const { url } = await serve(({ body }) => {
        if (!body.includes('multiget')) return multistatus(listed('/cal/a.ics') + listed('/cal/b.ics'))
        return multistatus((body.includes('/cal/a.ics') ? stored('/cal/a.ics') : '') + rest)
      })
      expect(await spansOf(remoteAt(url))).toEqual(expected)
    }
  })

  it('is fetched further where a call was given up', async () => {
    const givenUp = new AbortController()
    const { url, asked } = await serve(({ body }) => {
      if (!body.includes('multiget')) return multistatus(Array.from({ length: 250 }, (_, at) => listed(`/cal/${at}.ics`)).join(''))
      if (!givenUp.signal.aborted && !body.includes('/cal/0.ics')) return () => givenUp.abort()
      return multistatus(
        hrefsIn(body)
          .map(({ href, name }) => stored(href, event(Number(name))))
          .join(''),
      )
    })
    const remote = remoteAt(url)
    expect(kindOf(await remote.busy(WEEK, { signal: givenUp.signal }))).toBe('timeout')
    expect(await spansOf(remote)).toHaveLength(250)
    expect(asked.filter(({ body }) => body.includes('/cal/0.ics'))).toHaveLength(1)
  })
})

describe('invitations', () => {
  const invitation = OURS.replace('UID:callwright-apt_1@callwright', 'UID:x').replace(
    'END:VEVENT',
    'ATTENDEE;PARTSTAT=DECLINED:mailto:ana@example.com\r\nEND:VEVENT',
  )

  it('that the owner declined, under the address that the server knows, leave him free', async () => {
    const { url, asked } = await serve(({ method, path, body }) => {
      if (method === 'REPORT' || body.includes('sync-token')) return multistatus(stored(path === '/cal/' ? '/cal/x.ics' : path, invitation))
      if (body.includes('user-address'))
        return multistatus(
          found('/p/', '<C:calendar-user-address-set><href>/p/</href><href>mailto:Ana@example.com</href></C:calendar-user-address-set>'),
        )
      return multistatus(found('/', '<current-user-principal><href>/p/</href></current-user-principal>'))
    })
    const remote = remoteAt(url)
    expect(await remote.busy(WEEK)).toEqual(done([]))
    expect(await remote.busy(WEEK)).toEqual(done([]))
    expect(asked.filter(({ method, body }) => method === 'PROPFIND' && !body.includes('sync-token'))).toHaveLength(2)
  })

  it('take time where the server tells nothing, unless he signs in with his address, or says it', async () => {
    const { url } = await serve(({ method }) => (method === 'REPORT' ? multistatus(stored('/cal/x.ics', invitation)) : { status: 404 }))
    const spans = async (changes: Partial<CaldavOptions>) => {
      const busy = await remoteAt(url, changes).busy(WEEK)
      return busy.ok ? busy.value.length : busy.problem.kind
    }
    expect(await spans({})).toBe(1)
    expect(await spans({ credentials: { username: 'ana@example.com', password: 'b' } })).toBe(0)
    expect(await spans({ owners: ['ana@example.com'] })).toBe(0)
  })
})
