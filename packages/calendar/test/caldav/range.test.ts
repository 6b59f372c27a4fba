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

  it('is listed by time and by recurrence, and each object fetched once until it changes', async () => {
    let etag = '"1"'
    const { url, asked } = await serve(({ body }) => {
      if (body.includes('multiget'))
        return multistatus(
          ['a', 'b', 'c']
            .filter((name) => body.includes(`/cal/${name}.ics`))
            .map((name) => stored(`/cal/${name}.ics`))
            .join('')
            .replaceAll('"1"', etag),
        )
      if (body.includes('RRULE')) return multistatus(listed('/cal/a.ics') + listed('/cal/b.ics'))
      return body.includes('RDATE') ? multistatus('') : multistatus(listed('/cal/a.ics') + listed('/cal/c.ics', etag))
    })
    const remote = remoteAt(url)
    const fetched = () => asked.filter(({ body }) => body.includes('multiget')).map(({ body }) => body.match(/\/cal\/\w\.ics/g)?.join(' '))
    expect(await spansOf(remote)).toEqual(['apt_1', 'apt_1', 'apt_1'])
    expect(await spansOf(remote)).toEqual(['apt_1', 'apt_1', 'apt_1'])
    expect(fetched()).toEqual(['/cal/a.ics /cal/c.ics /cal/b.ics'])
    etag = '"2"'
    expect(await spansOf(remote)).toEqual(['apt_1', 'apt_1', 'apt_1'])
    expect(fetched().at(-1)).toBe('/cal/c.ics')
  })

  it.each([
    ['prop-filter', 403],
    ['RDATE', 400],
    ['time-range', 500],
  ])('is found among all there is, where the server answers a %s with %i', async (filter, status) => {
    const { url } = await serve(({ body }) => {
      if (body.includes(filter)) return { status, body: '<error xmlns="DAV:"/>' }
      return multistatus(body.includes('RRULE') || body.includes('RDATE') || body.includes('time-range') ? '' : stored('/cal/a.ics'))
    })
    expect(await spansOf(remoteAt(url))).toEqual(['apt_1'])
  })

  it('is not told while a list is missing', async () => {
    const { url, asked } = await serve(({ body }) => (body.includes('RRULE') ? multistatus(stored('/cal/a.ics')) : { status: 503 }))
    expect(await spansOf(remoteAt(url))).toBe('failing')
    expect(asked).toHaveLength(4)
    const busy = await serve(({ body }) => (body.includes('RRULE') ? { status: 429 } : multistatus(stored('/cal/a.ics'))))
    expect(await spansOf(remoteAt(busy.url))).toBe('rate_limited')
    expect(busy.asked).toHaveLength(3)
  })

  it('is not told while an object is missing, unless it is gone', async () => {
    const gone = '<response><href>/cal/b.ics</href><status>HTTP/1.1 404 Not Found</status></response>'
    for (const [rest, expected] of [
      ['', 'failing'],
      [gone, ['apt_1']],
    ] as const) {
      const { url } = await serve(({ body }) =>
        multistatus(body.includes('multiget') ? stored('/cal/a.ics') + rest : listed('/cal/a.ics') + listed('/cal/b.ics')),
      )
      expect(await spansOf(remoteAt(url))).toEqual(expected)
    }
  })

  it('is fetched further where a call was given up', async () => {
    const givenUp = new AbortController()
    const { url, asked } = await serve(({ body }) => {
      if (!body.includes('multiget'))
        return multistatus(body.includes('time-range') ? Array.from({ length: 250 }, (_, at) => listed(`/cal/${at}.ics`)).join('') : '')
      if (!givenUp.signal.aborted && !body.includes('/cal/0.ics')) return () => givenUp.abort()
      return multistatus([...body.matchAll(/\/cal\/(\d+)\.ics/g)].map(([href, at]) => stored(href, event(Number(at)))).join(''))
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
    const { url, asked } = await serve(({ method, body }) => {
      if (method === 'REPORT') return multistatus(stored('/cal/x.ics', invitation))
      if (body.includes('user-address'))
        return multistatus(
          found('/p/', '<C:calendar-user-address-set><href>/p/</href><href>mailto:Ana@example.com</href></C:calendar-user-address-set>'),
        )
      return multistatus(found('/', '<current-user-principal><href>/p/</href></current-user-principal>'))
    })
    const remote = remoteAt(url)
    expect(await remote.busy(WEEK)).toEqual(done([]))
    expect(await remote.busy(WEEK)).toEqual(done([]))
    expect(asked.filter(({ method }) => method === 'PROPFIND')).toHaveLength(2)
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
