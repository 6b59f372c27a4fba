import { expect, test } from 'vitest'
import { setup } from 'xstate'
import { moveMachine, openMachine, pureMachine, restoreMachine, saveMachine } from './advance.ts'

const machine = setup({}).createMachine({
  initial: 'TALK',
  states: {
    TALK: {
      initial: 'first',
      on: { ASIDE: '#aside', NEXT: '.second' },
      states: { first: {}, second: {}, back: { type: 'history', history: 'deep' } },
    },
    ASIDE: { id: 'aside', on: { RESUME: 'TALK.back' } },
  },
})

/** What is stored of a call after some events. */
function stored(pure: ReturnType<typeof pureMachine>, ...events: string[]): string {
  return JSON.stringify(
    saveMachine(pure, events.reduce((at, type) => moveMachine<unknown>(pure, at, { type }), openMachine<unknown>(pure, undefined)).live),
  )
}

test('calls in the same state come back each to where they were', () => {
  const pure = pureMachine(machine)
  const fromFirst = stored(pure, 'ASIDE')
  const fromSecond = stored(pure, 'NEXT', 'ASIDE')
  for (let round = 0; round < 2; round++) {
    const resumed = [fromFirst, fromSecond].map(
      (json) => moveMachine(pure, restoreMachine(pure, JSON.parse(json)), { type: 'RESUME' }).path,
    )
    expect(resumed).toEqual(['TALK.first', 'TALK.second'])
  }
})

test('what is loaded is saved as it was, the first time and from what is remembered', () => {
  const pure = pureMachine(machine)
  const json = stored(pure, 'NEXT', 'ASIDE')
  const again = () => JSON.stringify(saveMachine(pure, restoreMachine(pure, JSON.parse(json)).live))
  expect([again(), again()]).toEqual([json, json])
})
