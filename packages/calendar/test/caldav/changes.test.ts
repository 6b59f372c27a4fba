import { describe, expect, it } from 'vitest'
import { found, multistatus, remoteAt, serve, stored, WEEK } from './scripted-server.ts'

describe('changes in parts', () => {
  it('are asked for until there are no more', async () => {
    const { url, asked } = await serve(({ body }) => {
      if (body.includes('multiget')) return multistatus(stored('/cal/callwright-apt_1.ics'))
      const more = '<response><href>/cal/</href><status>HTTP/1.1 507 Insufficient Storage</status></response><sync-token>t:2</sync-token>'
      if (body.includes('t:1')) return multistatus(found('/cal/callwright-apt_1.ics', '<getetag>"1"</getetag>') + more)
      return multistatus(
        '<response><href>/cal/callwright-apt_2.ics</href><href>/cal/callwright-apt_3.ics</href><status>HTTP/1.1 404 Not Found</status></response><sync-token>t:3</sync-token>',
      )
    })
    const news = await remoteAt(url).changes('{"token":"t:1","known":{}}', WEEK)
    expect(news.ok && news.value).toMatchObject({ events: [{ reference: 'apt_1' }], gone: ['apt_2', 'apt_3'], complete: false })
    expect(news.ok && JSON.parse(news.value.cursor ?? '')).toEqual({ token: 't:3', known: {} })
    expect(asked).toHaveLength(3)
  })

  it.each([403, 409, 410, 412, 400])('are a complete list where the server knows the token no more (%i)', async (status) => {
    const { url } = await serve(({ method, body }) => {
      if (body.includes('sync-collection')) return { status, body: '<error xmlns="DAV:"><valid-sync-token/></error>' }
      return method === 'PROPFIND'
        ? multistatus(found('/cal/', '<sync-token>t:9</sync-token>'))
        : multistatus(stored('/cal/callwright-apt_1.ics'))
    })
    const news = await remoteAt(url).changes('{"token":"t:1","known":{}}', WEEK)
    expect(news.ok && news.value).toMatchObject({ events: [{ reference: 'apt_1' }], complete: true, cursor: '{"token":"t:9","known":{}}' })
  })

  it('remember events under other names, to tell when they are gone', async () => {
    let round = 0
    const { url } = await serve(({ method, body }) => {
      if (method === 'PROPFIND') return multistatus(found('/cal/', '<sync-token>t:1</sync-token>'))
      if (!body.includes('sync-collection')) return multistatus(stored('/cal/4711.ics'))
      return multistatus(
        round++ === 0
          ? '<response><href>/cal/4711.ics</href><status>HTTP/1.1 404 X</status></response><sync-token>t:2</sync-token>'
          : '<sync-token>t:2</sync-token>',
      )
    })
    const remote = remoteAt(url)
    const all = await remote.changes(null, WEEK)
    const news = await remote.changes(all.ok ? all.value.cursor : null, WEEK)
    expect(news.ok && news.value.gone).toEqual(['apt_1'])
    const quiet = await remote.changes(news.ok ? news.value.cursor : null, WEEK)
    expect(quiet.ok && quiet.value).toMatchObject({ events: [], gone: [], cursor: '{"token":"t:2","known":{}}' })
  })
})
