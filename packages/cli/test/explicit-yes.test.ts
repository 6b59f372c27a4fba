import { describeEffect, parseTranscript, playTranscript } from '@callwright/engine/testing'
import { describe, expect, test } from 'vitest'
import { calendarWorld } from '../src/calendar-world.ts'
import { lineFinder } from '../src/dialogs.ts'

const HEAD = 'business: bristol-plumbing\nat: 2026-11-23T09:05:00-05:00\n'
const VISIT = 'from: +18605550151\nvisit: 2026-11-25T10:00 drain_cleaning, Dana Whitlock, +18605550151, 75 Mix Street, Bristol\n'

/** Calls up to the question that a yes would answer. */
const READ_BACKS = {
  book: `${HEAD}from: +18605550142\ncaller: this is tom reyes at 210 west street bristol i need a drain cleaned wednesday at nine\ncaller: yes\n`,
  move: `${HEAD}${VISIT}caller: i need to move my appointment\ncaller: monday at one\n`,
  cancel: `${HEAD}${VISIT}caller: i need to cancel my appointment\n`,
} as const
type Change = keyof typeof READ_BACKS

const YES = [
  'yes',
  'yeah',
  'yep',
  'yes please',
  'that is right',
  'go ahead',
  'please do',
  "let's do it",
  'mhm',
  'alright',
  'sounds good',
  'sure thing',
]
const NOT_YES = [
  'no',
  'nah',
  'not sure',
  'hmm let me think',
  'what',
  'what was that',
  'wait what address do you have',
  "wait what's the address you have",
  'is that the soonest you have',
  'okay and who is coming',
  'yes but can you come a bit later',
  'right address but wrong day',
  "yeah no that won't work",
  "that's not what i said",
  'do you have my phone number',
  'how much will it cost',
  "one more thing there's a dog",
]

async function changesAfter(change: Change, said: string): Promise<string[]> {
  const line = lineFinder([])('bristol-plumbing')
  if (typeof line === 'string') throw new Error(line)
  const parsed = parseTranscript(`${READ_BACKS[change]}caller: ${said}\n`)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.mistakes))
  const world = await calendarWorld(line.facts, parsed.transcript.visits)
  if (!world.ok) throw new Error(world.failure.message)
  const { log } = await playTranscript(line.dialog, parsed.transcript, world.value)
  return log.turns.flatMap(({ effects }) => effects.filter(({ type }) => type === change).map(describeEffect))
}

describe('nothing is booked, moved or cancelled without an explicit yes', () => {
  for (const change of ['book', 'move', 'cancel'] as const) {
    test.each([...YES, ...(change === 'cancel' ? ['yes cancel it'] : [])])(`${change}: "%s" is a yes`, async (said) => {
      expect(await changesAfter(change, said)).toHaveLength(1)
    })
    test.each(NOT_YES)(`${change}: "%s" is not`, async (said) => {
      expect(await changesAfter(change, said)).toEqual([])
    })
  }
})
