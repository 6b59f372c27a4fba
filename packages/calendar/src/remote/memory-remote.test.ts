import { Temporal } from 'temporal-polyfill'
import { describe, it } from 'vitest'
import { remoteConformance } from './conformance.ts'
import { memoryRemote } from './memory-remote.ts'

const local = (text: string) => {
  const wall = text.includes('T') ? Temporal.PlainDateTime.from(text) : Temporal.PlainDate.from(text).toPlainDateTime()
  return wall.toZonedDateTime('America/New_York').toInstant().toString()
}

describe('the calendar in memory', () => {
  const cases = remoteConformance(async () => {
    const remote = memoryRemote()
    return {
      remote,
      owner: {
        async adds({ start, end, free, place }) {
          if (!free) remote.owner.adds({ start: local(start), end: local(end), ...(place === undefined ? {} : { place }) })
        },
        moves: async (reference, { start, end }) => remote.owner.moves(reference, { start: local(start), end: local(end) }),
        deletes: async (reference) => remote.owner.deletes(reference),
      },
    }
  })
  it.each(cases)('$name', ({ run }) => run())
})
