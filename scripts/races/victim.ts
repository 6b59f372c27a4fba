import { localCalendar } from '@callwright/calendar/local'
import { reconcile, syncedCalendar } from '@callwright/calendar/synced'
import { loadBusinesses, openStore } from '@callwright/server'
import pg from 'pg'
import { optionsOf } from './stage.ts'

/** What is done to a visit: held and booked, moved, cancelled. */
export type Work = 'book' | 'move' | 'cancel'

/** What a process is told to do. It ends itself, as `kill -9` would, at this step towards the database; 0: at none. */
export type Order =
  | { readonly work: Work; readonly key: string; readonly start: string; readonly end: string; readonly dieAt: number }
  | { readonly work: 'reconcile' }

/** What it answers: how many steps towards the database it took, and what the caller would be told. */
export type Report = { readonly steps: number; readonly said: 'booked' | 'pencilled' | 'cancelled' | string }

let steps = 0
let dieAt = 0
const step = () => {
  if (++steps === dieAt) process.kill(process.pid, 'SIGKILL')
}
const { query } = pg.Client.prototype
/** Before each statement, and after each answer. */
Reflect.set(pg.Client.prototype, 'query', async function counted(this: pg.Client, ...given: unknown[]) {
  step()
  const answer: unknown = await Reflect.apply(query, this, given)
  step()
  return answer
})

const environment = Object.fromEntries(Object.entries(process.env).map(([name, value]) => [name, value ?? '']))
const loaded = loadBusinesses(environment['CALLWRIGHT_BUSINESS'] ?? null)
if (!loaded.ok) throw new Error(loaded.message)
const [facts] = loaded.businesses
if (!facts) throw new Error('no business')
const store = await openStore({ databaseUrl: environment['DATABASE_URL'] ?? null, dataDir: null, poolSize: 2 })
const { options } = await optionsOf({ store, facts, environment })
const calendar = options ? syncedCalendar(options) : localCalendar({ db: store.db, businessId: facts.id, timeZone: facts.time_zone, facts })

process.on('message', (order: Order) => {
  obey(order).then(
    (said) => process.send?.({ steps, said } satisfies Report),
    (error: unknown) => process.send?.({ steps, said: String(error) } satisfies Report),
  )
})
process.on('disconnect', () => process.exit(0))
process.send?.('ready')

async function obey(order: Order): Promise<string> {
  steps = 0
  if (order.work === 'reconcile') {
    if (options) await reconcile({ ...options, days: 60 })
    return 'reconciled'
  }
  dieAt = order.dieAt
  const { key, start, end } = order
  const time = { resource: 'van-1', start, end }
  if (order.work !== 'book') {
    const known = await calendar.made(key)
    const visit = known.ok && known.value && !known.value.cancelled ? known.value.visit : undefined
    if (order.work === 'cancel') {
      const cancelled = visit ? await calendar.cancel(visit.id) : known
      return cancelled.ok ? 'cancelled' : cancelled.failure.code
    }
    if (!visit) return 'no such visit'
    if (Date.parse(visit.start) === Date.parse(start)) return visit.pencilled ? 'pencilled' : 'booked'
    const held = await calendar.hold(time, key, { moving: visit.id })
    if (!held.ok) return held.failure.code
    const moved = await calendar.move(visit.id, time, { call: key })
    return moved.ok ? (moved.value.pencilled ? 'pencilled' : 'booked') : moved.failure.code
  }
  await calendar.hold(time, key)
  const visit = { ...time, service: 'leak_repair', name: 'Ann Lee', phone: key, address: '12 Oak Street, Bristol', problem: 'a leak' }
  const booked = await calendar.book(visit, key, { call: key })
  return booked.ok ? (booked.value.pencilled ? 'pencilled' : 'booked') : booked.failure.code
}
