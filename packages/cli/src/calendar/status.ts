import { calendarWatches, endWatches, isPushed, type WatchRow } from '@callwright/server'
import { UsageError } from '../command.ts'
import { type Io, write } from '../io.ts'
import { printable, styles } from '../style.ts'
import { inOffice } from './office.ts'
import { type Options, OWNER_KEY } from './options.ts'

/** `calendar status`: what is connected, and how it fared when the server last looked. Exit code 1 when anything is wrong. */
export async function status(options: Options, io: Io): Promise<number> {
  return inOffice(options, async ({ facts, connections, store }) => {
    const style = styles(io.colour)
    const connected = await connections.list(options.business === undefined ? undefined : facts.id)
    if (connected.length === 0) {
      await write(io.out, 'No calendar is connected: visits stand in our own book alone. "callwright calendar connect --help" tells how.\n')
      return 0
    }
    const rows = await store.db
      .selectFrom('calendar_sync')
      .select(['business_id', 'remote_key', 'problem', 'problem_message', 'problem_since', 'synced_at'])
      .execute()
    const waiting = await store.db
      .selectFrom('appointments')
      .select(({ fn }) => ['business_id', fn.countAll<string>().as('count')])
      .where('remote_due_at', 'is not', null)
      .groupBy('business_id')
      .execute()
    const watches = await calendarWatches(store).current()
    let wrong = 0
    for (const { business, key, settings, resources, problem } of connected) {
      const row = rows.find(({ business_id, remote_key }) => business_id === business && remote_key === key)
      const trouble =
        problem ?? (row?.problem ? `${row.problem_message ?? row.problem} (since ${row.problem_since?.toISOString() ?? 'a while'})` : null)
      if (trouble !== null) wrong++
      const last = row?.synced_at ? `last compared ${row.synced_at.toISOString()}` : 'not compared yet'
      const whose = resources.length === 0 ? 'everybody' : resources.join(', ')
      await write(
        io.out,
        `${business}  ${style.bold(key)}  ${settings.provider}, of ${whose}: ${trouble === null ? style.green(last) : style.red(trouble)}\n`,
      )
      const watch = watches.find((each) => each.business_id === business && each.key === key)
      await write(io.out, `    what the owner changes there ${printable(howEditsArrive(watch))}\n`)
    }
    for (const { business_id, count } of waiting) await write(io.out, `${business_id}: ${count} changes wait to be written\n`)
    return wrong > 0 ? 1 : 0
  })
}

function howEditsArrive(watch: WatchRow | undefined): string {
  if (watch && isPushed(watch)) {
    const last = watch.posted_at ? `, last at ${watch.posted_at.toISOString()}` : ''
    return `is posted to us at once${last}; the watch lasts until ${watch.ends_at?.toISOString() ?? 'its vendor ends it'}`
  }
  const why = watch?.problem ? `: its vendor does not post it (${watch.problem_message ?? watch.problem})` : ''
  return `is looked for every three minutes${why}`
}

/** `calendar disconnect`. */
export async function disconnect(options: Options, io: Io): Promise<number> {
  return inOffice(options, async ({ facts, connections, store }) => {
    const key = options.key ?? OWNER_KEY
    const connection = (await connections.list(facts.id)).find((each) => each.key === key)
    const problem = connection ? await endWatches(store, connection, facts.time_zone) : null
    if (!(await connections.remove(facts.id, key))) throw new UsageError(`"${key}" of ${facts.id} is not connected`)
    await write(io.out, `Disconnected: "${key}" of ${facts.name}. What stands in that calendar stays there.\n`)
    if (problem) {
      const why = `${problem.message} (${problem.kind})`
      await write(io.out, `Its vendor could not be told to post no more: ${why}. What it posts is refused, and it ends within a week.\n`)
    }
    return 0
  })
}
