import { tradesIntake } from '@callwright/engine'
import { assemble, bindEngine, createLog, loadBusinesses, openStore } from '@callwright/server'
import type { Post } from './play.ts'

/** A simulating server in this process, with the businesses that it brings along; `close` gives its memory back. */
export async function simulatingServer(): Promise<{ readonly post: Post; readonly close: () => Promise<void> }> {
  const loaded = loadBusinesses(null)
  if (!loaded.ok) throw new Error(loaded.message)
  const store = await openStore({ databaseUrl: null, dataDir: null })
  const { app, outbox } = await assemble({
    store,
    businesses: loaded.businesses,
    simulation: true,
    publicUrl: null,
    twilioAuthToken: null,
    log: createLog('silent'),
    engine: bindEngine(tradesIntake),
  })
  return {
    post: posting((path, request) => app.request(path, request)),
    async close() {
      await outbox.stop()
      await store.close()
    },
  }
}

/** Sends to a server that runs already. */
export const runningServer = (url: string): Post => posting((path, request) => fetch(new URL(path, url), request))

function posting(send: (path: string, request: RequestInit) => Response | Promise<Response>): Post {
  return async (path, body) => {
    const headers = { 'content-type': 'application/json', 'x-callwright-trace': '1' }
    const response = await send(path, { method: 'POST', headers, body: JSON.stringify(body) })
    const text = await response.text()
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text.slice(0, 300)}`)
    return JSON.parse(text)
  }
}
