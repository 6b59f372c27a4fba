import { randomUUID } from 'node:crypto'
import type { RemoteBusy, RemoteProblem } from '@callwright/calendar'
import { type ConnectionCredentials, type ConnectionSettings, openRemote } from '@callwright/server'
import { Temporal } from 'temporal-polyfill'
import { UsageError } from '../command.ts'
import { type Io, write } from '../io.ts'
import { printable } from '../style.ts'
import { inOffice, type Office } from './office.ts'
import { type Options, OWNER_KEY } from './options.ts'

/** `calendar test`: tries out a calendar that is connected. */
export async function test(options: Options, io: Io): Promise<number> {
  return inOffice(options, async (office) => {
    const key = options.key ?? OWNER_KEY
    const connection = (await office.connections.list(office.facts.id)).find((each) => each.key === key)
    if (!connection) throw new UsageError(`"${key}" of ${office.facts.id} is not connected; "callwright calendar status" shows what is`)
    const { settings, credentials, problem } = connection
    if (!credentials) {
      await write(io.err, `callwright calendar: "${key}" cannot be opened: ${problem}\n`)
      return 1
    }
    return (await tryOut(office, { settings, credentials }, io)) ? 0 : 1
  })
}

/** Reads a week, writes an event and takes it out again; says what it saw. True when all of it went well. */
export async function tryOut(
  { facts }: Pick<Office, 'facts'>,
  { settings, credentials }: { readonly settings: ConnectionSettings; readonly credentials: ConnectionCredentials },
  io: Io,
): Promise<boolean> {
  const timeZone = facts.time_zone
  const remote = openRemote({ settings, credentials, timeZone, onRefreshToken: () => undefined })
  const now = Temporal.Now.zonedDateTimeISO(timeZone)
  const range = { from: now.toInstant().toString(), to: now.add({ days: 7 }).toInstant().toString() }
  const fail = async (what: string, { kind, message }: RemoteProblem): Promise<false> => {
    await write(io.err, `${what}: ${message} (${kind})\n`)
    return false
  }
  const busy = await remote.busy(range)
  if (!busy.ok) return fail('The calendar cannot be read', busy.problem)
  await write(io.out, weekOf(busy.value, timeZone))

  const start = now.add({ days: 1 }).round({ smallestUnit: 'hour' })
  const reference = `test_${randomUUID()}`
  const draft = {
    reference,
    start: start.toInstant().toString(),
    end: start.add({ minutes: 15 }).toInstant().toString(),
    timeZone,
    title: 'Callwright: a test, please ignore',
    place: '',
    description: 'Written to see whether this calendar can be written to. It is taken out again at once.',
    resource: facts.resources[0]?.id ?? '',
  }
  const written = await remote.insert(draft)
  if (!written.ok) return fail('A test event cannot be written', written.problem)
  const there = await remote.get(reference)
  const removed = await remote.remove(reference, null)
  if (!removed.ok)
    return fail(`The test event on ${localTime(written.value.start, timeZone)} cannot be taken out; please delete it`, removed.problem)
  if (!there.ok) return fail('The test event cannot be read back', there.problem)
  if (there.value === null) {
    await write(io.err, 'The test event was written and is not there.\n')
    return false
  }
  await write(
    io.out,
    `A test event was written for ${localTime(there.value.start, timeZone)}, read back and taken out again. All is well.\n`,
  )
  return true
}

function weekOf(busy: readonly RemoteBusy[], zone: string): string {
  if (busy.length === 0) return 'Nothing takes time in the next seven days.\n'
  const lines = busy.map(({ start, end, reference }) => {
    const whose = reference === null ? '' : '  (a visit of ours)'
    return `  ${localTime(start, zone)} to ${localTime(end, zone)}${whose}`
  })
  return `What takes time in the next seven days (${zone}):\n${lines.map(printable).join('\n')}\n`
}

function localTime(instant: string, zone: string): string {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
  return at.toLocaleString('en-GB', { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })
}
