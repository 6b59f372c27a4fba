import { describe, expect, it } from 'vitest'
import { caldavCalendars } from '../../src/caldav/index.ts'
import { done } from '../../src/remote/problem.ts'
import { type Answer, found, kindOf, multistatus, problemOf, remoteAt, type Script, serve, WEEK } from './scripted-server.ts'

describe('finding calendars', () => {
  const principal = (href: string) => found('/', `<current-user-principal><href>${href}</href></current-user-principal>`)
  const home = (href: string) => found('/p/', `<C:calendar-home-set><href>${href}</href></C:calendar-home-set>`)
  const calendar = (href: string, name: string, more = '') =>
    found(href, `<resourcetype><collection/><C:calendar/></resourcetype><displayname>${name}</displayname>${more}`)
  const only = (component: string) =>
    `<C:supported-calendar-component-set><C:comp name="${component}"/></C:supported-calendar-component-set>`
  const privileges = (...names: string[]) =>
    `<current-user-privilege-set>${names.map((name) => `<privilege><${name}/></privilege>`).join('')}</current-user-privilege-set>`

  const calendars =
    (homeHref = '/h/'): Script =>
    ({ path, body }) => {
      if (path === '/.well-known/caldav') return { status: 301, headers: { Location: '/dav/' } }
      if (body.includes('calendar-home-set')) return multistatus(home(homeHref))
      if (body.includes('current-user-principal')) return path === '/dav/' ? multistatus(principal('/p/')) : { status: 404 }
      return multistatus(
        found('/h/', '<resourcetype><collection/></resourcetype>') +
          calendar('/h/work/', 'Work', only('VEVENT') + privileges('read', 'write')) +
          calendar('/h/holidays/', 'Holidays', privileges('read')) +
          calendar('/h/42/', '42') +
          calendar('/h/no%20name/', '') +
          calendar('/h/100%/', '') +
          calendar('https://elsewhere.example/h/work/', 'Work elsewhere') +
          calendar('/h/tasks/', 'Tasks', only('VTODO')),
      )
    }

  it('begins at the well-known address and ends with what can hold events', async () => {
    const { url } = await serve(calendars())
    expect(await caldavCalendars({ serverUrl: url, credentials: { username: 'a', password: 'b' } })).toEqual(
      done([
        { url: `${url}h/work/`, name: 'Work', writable: true },
        { url: `${url}h/holidays/`, name: 'Holidays', writable: false },
        { url: `${url}h/42/`, name: '42', writable: null },
        { url: `${url}h/no%20name/`, name: 'no name', writable: null },
        { url: `${url}h/100%/`, name: '100%', writable: null },
      ]),
    )
  })

  it('takes a calendar by its name, and says which there are when there is none', async () => {
    const { url, asked } = await serve((request) => (request.method === 'REPORT' ? multistatus('') : calendars()(request)))
    const remote = remoteAt(url, { calendar: 'Work' })
    expect(kindOf(await remote.busy(WEEK))).toBe('ok')
    const before = asked.length
    expect(kindOf(await remote.busy(WEEK))).toBe('ok')
    expect(new Set(asked.slice(before).map(({ path }) => path))).toEqual(new Set(['/h/work/']))
    expect(problemOf(await remoteAt(url, { calendar: 'Wrok' }).busy(WEEK)).message).toBe(
      'there is no calendar “Wrok”; there are: “Work”, “Holidays”, “42”, “no name”, “100%”',
    )
  })

  it('says where it would have to go', async () => {
    const { url } = await serve(() => ({ status: 301, headers: { Location: 'https://caldav.example.com/' } }))
    const listed = await caldavCalendars({ serverUrl: url, credentials: { username: 'a', password: 'b' } })
    expect(problemOf(listed).message).toContain('points to another server, caldav.example.com: if that is yours, begin there')
  })

  it('does not follow a home elsewhere with the password', async () => {
    const other = await serve(() => multistatus(''))
    const { url } = await serve(calendars(`${other.url}h/`))
    expect(kindOf(await caldavCalendars({ serverUrl: url, credentials: { username: 'a', password: 'b' } }))).toBe('refused')
    expect(other.asked).toEqual([])
  })

  it.each([
    ['http://dav.example.com/', false],
    ['http://203.0.113.7:5232/', false],
    ['http://172.32.0.1/', false],
    ['http://[2001:db8::1]/', false],
    ['https://dav.example.com/', true],
    ['http://192.168.1.5:5232/', true],
    ['http://[::1]:5232/', true],
    ['http://nas:5232/', true],
    ['http://nas.local/', true],
  ])('lets the password travel to %s: %s', async (serverUrl, may) => {
    const asked: string[] = []
    const fetch: typeof globalThis.fetch = async (input) => {
      asked.push(String(input))
      return new Response(null, { status: 401 })
    }
    const listed = await caldavCalendars({ serverUrl, credentials: { username: 'a', password: 'b' }, fetch })
    expect([kindOf(listed), asked.length > 0]).toEqual([may ? 'revoked' : 'refused', may])
  })

  it.each([
    [{ status: 401 }, 'revoked'],
    [{ status: 503 }, 'failing'],
    [{ status: 200, body: '<html/>' }, 'failing'],
    [{ status: 404 }, 'missing'],
    [{ status: 405 }, 'refused'],
  ] satisfies [Answer, string][])('%j everywhere means %s', async (answer, kind) => {
    const { url } = await serve(() => answer)
    expect(kindOf(await caldavCalendars({ serverUrl: `${url}dav/`, credentials: { username: 'a', password: 'b' } }))).toBe(kind)
  })

  it('takes the address of a calendar on a server without principals', async () => {
    const { url } = await serve(({ path, body }) =>
      path !== '/cal/'
        ? { status: 404 }
        : multistatus(body.includes('principal') ? found('/cal/', '<x/>', 404) : calendar('/cal/', 'Work')),
    )
    const listed = await caldavCalendars({ serverUrl: `${url}cal/`, credentials: { username: 'a', password: 'b' } })
    expect(listed.ok && listed.value.map(({ name }) => name)).toEqual(['Work'])
  })

  it('goes to the hosts of one vendor, and keeps to https where a proxy forgets it', async () => {
    const asked: string[] = []
    const answers: Readonly<Record<string, string>> = {
      'https://caldav.icloud.com/dav/': principal('/42/principal/'),
      'https://caldav.icloud.com/42/principal/': home('https://p42-caldav.icloud.com:443/42/calendars/'),
      'https://p42-caldav.icloud.com/42/calendars/': calendar('/42/calendars/home/', 'Home'),
    }
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const url = String(input)
      asked.push(`${url} ${new Headers(init?.headers).has('authorization')}`)
      if (url.endsWith('/.well-known/caldav'))
        return new Response(null, { status: 301, headers: { Location: 'http://caldav.icloud.com/dav/' } })
      return new Response(multistatus(answers[url] ?? '').body ?? null, { status: 207 })
    }
    const listed = await caldavCalendars({ serverUrl: 'https://caldav.icloud.com', credentials: { username: 'a', password: 'b' }, fetch })
    expect(listed).toEqual(done([{ url: 'https://p42-caldav.icloud.com/42/calendars/home/', name: 'Home', writable: null }]))
    expect(asked).toEqual([
      'https://caldav.icloud.com/.well-known/caldav true',
      'https://caldav.icloud.com/dav/ true',
      'https://caldav.icloud.com/42/principal/ true',
      'https://p42-caldav.icloud.com/42/calendars/ true',
    ])
  })
})
