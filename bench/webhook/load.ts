import { type Figures, figuresOf } from '../measure/figures.ts'
import { openConnection } from './connection.ts'
import { type PlannedCall, plannedCalls } from './planned-calls.ts'

/** A round to play against one port: `calls` whole calls, `atOnce` of them at any time. `checked` answers must lead to the next turn. */
export type LoadOrder = {
  readonly round: string
  readonly port: number
  readonly calls: number
  readonly atOnce: number
  readonly checked: boolean
}

/** Plays a round. Requests are written and signed before the clock starts; each connection plays one call after the other. */
export async function playRound({ round, port, calls, atOnce, checked }: LoadOrder): Promise<Figures> {
  const plan = plannedCalls(round, calls, `127.0.0.1:${port}`)
  const connections = await Promise.all(Array.from({ length: atOnce }, () => openConnection(port)))
  const durations: number[] = []
  const queue = plan.values()
  globalThis.gc?.()
  const began = performance.now()
  const line = async (connection: (typeof connections)[number]) => {
    // One iterator for all lines: each call is taken once.
    for (const call of queue) await playCall(call, connection, durations, checked)
  }
  await Promise.all(connections.map(line))
  const seconds = (performance.now() - began) / 1_000
  for (const connection of connections) connection.close()
  return figuresOf(durations, seconds)
}

async function playCall(
  call: PlannedCall,
  connection: Awaited<ReturnType<typeof openConnection>>,
  durations: number[],
  checked: boolean,
): Promise<void> {
  for (const { bytes, expects } of call) {
    const at = performance.now()
    const { status, body } = await connection.send(bytes)
    durations.push(performance.now() - at)
    if (status !== 200 || (checked && !body.includes(expects))) {
      throw new Error(`unexpected answer ${status} (wanted ${expects}): ${body}\nto ${bytes.toString()}`)
    }
  }
}
