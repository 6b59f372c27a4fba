import { createServer } from 'node:net'
import { smsNotifier, twilioSms } from '@callwright/adapters'
import { consoleAssetsDir, consolePages } from '@callwright/console'
import { tradesIntake } from '@callwright/engine'
import { serve } from '@hono/node-server'
import { assemble } from './assemble.ts'
import { loadBusinesses } from './business/load.ts'
import { openAttachments } from './calendars/attachments.ts'
import { connections } from './calendars/connections.ts'
import { readKeyRing } from './calendars/key-ring.ts'
import { type Config, readConfig } from './config.ts'
import { createLog } from './log.ts'
import { loadPages } from './pages.ts'
import { openStore, type Store } from './store/database.ts'
import { FolderInUse } from './store/lock-file.ts'
import { bindEngine } from './turn/engine.ts'

/** How often the outbox is looked at, in ms; a turn that leaves something wakes it at once. */
const OUTBOX_EVERY_MS = 5_000
/** How often our book of visits is compared with connected calendars, in ms. */
const CALENDARS_EVERY_MS = 180_000
/** How long answers under way may take after a stop is asked for, in ms. */
const DRAIN_MS = 10_000

const read = readConfig(process.env)
if (!read.ok) stop(read.message)
const { config } = read
const loaded = loadBusinesses(config.businessPath)
if (!loaded.ok) stop(`Callwright cannot start, the business is not right.\n${loaded.message}`)

const taken = await portProblem(config.port)
if (taken !== null) stop(taken)

const log = createLog(config.logLevel)
const store = await open(config)
const keyRing = readKeyRing(config)
if (!keyRing.ok) stop(`Callwright cannot start: ${keyRing.message}.`)
const { app, outbox, calendarSync, calendarWatching } = await assemble({
  store,
  businesses: loaded.businesses,
  simulation: config.simulation,
  noise: config.noise,
  publicUrl: config.publicUrl,
  twilioAuthToken: config.twilio.authToken,
  apiKey: config.apiKey,
  log,
  engine: bindEngine(tradesIntake),
  notifier: notifierOf(config),
  attachments: await openAttachments({ connections: connections(store, keyRing.keyRing), businesses: loaded.businesses, log }),
  pages: await loadPages(consoleAssetsDir, consolePages),
  outboxEveryMs: OUTBOX_EVERY_MS,
  calendarsEveryMs: CALENDARS_EVERY_MS,
})

const server = serve({ fetch: app.fetch, port: config.port }, ({ port }) => {
  process.stdout.write(`http://localhost:${port}/simulator\n`)
})
server.on('error', (error) => void leave(portMessage(config.port, error)))
process.once('SIGTERM', () => void leave())
process.once('SIGINT', () => void leave())

/** Takes no new requests, lets those under way end, and gives the database back. */
async function leave(problem?: string): Promise<void> {
  if (problem !== undefined) process.stderr.write(`${problem}\n`)
  const drained = new Promise<void>((resolve) => server.close(() => resolve()))
  if ('closeIdleConnections' in server) server.closeIdleConnections()
  if (problem === undefined) await Promise.race([drained, new Promise((resolve) => setTimeout(resolve, DRAIN_MS).unref())])
  await Promise.all([calendarSync.stop(), calendarWatching.stop()])
  await outbox.stop()
  await store.close()
  process.exit(problem === undefined ? 0 : 1)
}

/** Tries the port before the database is opened: a clear word at once instead of after seconds. */
async function portProblem(port: number): Promise<string | null> {
  const probe = createServer()
  return await new Promise((resolve) => {
    probe.once('error', (error) => resolve(portMessage(port, error)))
    probe.listen(port, () => probe.close(() => resolve(null)))
  })
}

function portMessage(port: number, error: Error): string {
  const code: unknown = Reflect.get(error, 'code')
  const reason = code === 'EADDRINUSE' ? `port ${port} is taken; set PORT to another` : `port ${port} cannot be opened (${String(code)})`
  return `Callwright cannot start: ${reason}.`
}

async function open({ databaseUrl, dataDir }: Config): Promise<Store> {
  try {
    return await openStore({ databaseUrl, dataDir })
  } catch (error) {
    if (error instanceof FolderInUse) stop(`Callwright cannot start: ${error.message}. Set CALLWRIGHT_DATA_DIR to another folder.`)
    const reason = error instanceof Error ? error.message : 'unknown reason'
    const name = databaseUrl === null ? `the database in ${dataDir} (CALLWRIGHT_DATA_DIR)` : 'the database (DATABASE_URL)'
    stop(`Callwright cannot start: ${name} cannot be opened: ${reason}.`)
  }
}

function notifierOf({ twilio: { accountSid, authToken } }: Config) {
  return accountSid && authToken ? smsNotifier(twilioSms({ accountSid, authToken })) : null
}

function stop(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
