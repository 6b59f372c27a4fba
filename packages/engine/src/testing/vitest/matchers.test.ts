import { describe, expect, it } from 'vitest'
import { locales } from '../../index.ts'
import { callTo } from '../call.ts'
import { exampleDialog } from '../example-dialog.ts'
import './index.ts'

const begun = () => callTo(exampleDialog(), { at: '2026-11-23T09:00:00-05:00' })
const complaint = (check: () => void): string => {
  try {
    check()
  } catch (error) {
    if (error instanceof Error) return error.message
    throw error
  }
  return 'no complaint'
}

describe('matchers of a call', () => {
  it('hold where the call is so', async () => {
    const call = await begun()
    expect(call).toHaveSaid('Hello. …')
    expect(call).toHaveSaid(/your name/)
    expect(call).toHaveSaidPrompt('ask_name')
    expect(call).toBeAsking('caller_name')
    expect(call).not.toBeConfirming('booking')
    expect(call).not.toHaveEnded()
    await call.says('June')
    expect(call).toBeIn('ENDED')
    expect(call).toHaveHeard('caller_name', 'June')
    expect(call).toHaveRun('find_times', { service: 'general' })
    expect(call).not.toHaveBooked()
    expect(call).toHaveEnded('answered')
  })

  it('tell what was asked instead, and show the call', async () => {
    const call = await begun()
    await call.staysSilent()
    expect(complaint(() => expect(call).toBeAsking('callback_number'))).toBe(
      [
        'expected the call to be asking for "callback_number", but it asks for "caller_name" in COLLECTING_NAME',
        '',
        '  agent   Hello. What is your name?  [COLLECTING_NAME]',
        '  caller  (silence)',
        '  agent   Hello. What is your name?  [COLLECTING_NAME]',
      ].join('\n'),
    )
  })

  it('tell what was said instead', async () => {
    const call = await begun()
    expect(complaint(() => expect(call).toHaveSaid('Good evening. …'))).toContain(
      'expected the agent to have said "Good evening. …", but it said "Hello. What is your name?"',
    )
    expect(complaint(() => expect(call).toHaveSaidPrompt('wait'))).toContain(
      'expected the prompt "wait" to have been said, but these were: "ask_name"',
    )
    expect(complaint(() => expect(call).not.toHaveSaid(/Hello/))).toContain('expected not the agent to have said /Hello/\n')
  })

  it('tell what the world was asked for instead', async () => {
    const call = await begun()
    expect(complaint(() => expect(call).toHaveBooked({ name: 'June' }))).toContain('but it asked for nothing')
    await call.says('June')
    expect(complaint(() => expect(call).toHaveBooked({ name: 'June' }))).toMatch(
      /expected the call to have booked .*June.*, but it asked for find_times general; hang_up/s,
    )
    expect(complaint(() => expect(call).toHaveRun('find_times', { limit: 3 }))).toMatch(
      /expected the call to have run find_times with .*3.*, but it asked for find_times general/s,
    )
  })

  it('tell where the call is instead, and what was heard', async () => {
    const call = await begun()
    expect(complaint(() => expect(call).toBeIn('CLOSING'))).toContain('expected the call to be in CLOSING, but it is in COLLECTING_NAME')
    expect(complaint(() => expect(call).toHaveEnded('booked'))).toContain(
      'expected the call to have ended as "booked", but it goes on in COLLECTING_NAME',
    )
    expect(complaint(() => expect(call).toHaveHeard('caller_name'))).toContain('expected "caller_name" to have been heard, but it is empty')
    expect(complaint(() => expect(call).toBeConfirming('booking'))).toContain('but it confirms nothing in COLLECTING_NAME')
    await call.says('June')
    expect(complaint(() => expect(call).toHaveEnded('booked'))).toContain('but it ended as "answered"')
    expect(complaint(() => expect(call).toHaveHeard('caller_name', 'Ann'))).toContain(
      'to have been heard as "Ann", but it was heard as "June"',
    )
  })

  it('say what they are for when they are given something else', () => {
    expect(complaint(() => expect('June').toBeAsking('caller_name'))).toContain('toBeAsking looks at a call')
  })
})

describe('the matcher of an utterance', () => {
  it('reads it as a dialog would', () => {
    expect('half past two').toBeUnderstoodAs('time', '14:30', { in: locales.en, asked: ['preferred_time'] })
    expect('à demain').not.toBeUnderstoodAs('time', '14:30', { in: locales.fr, referenceTime: '2026-11-23T09:00' })
  })

  it('tells what it was read as', () => {
    expect(complaint(() => expect('half past two').toBeUnderstoodAs('time', '02:45', { in: locales.en }))).toMatch(
      /expected "half past two" to be understood as time "02:45", but it is ".+" \(en\.time\./,
    )
    expect(complaint(() => expect('yes').toBeUnderstoodAs('time', '02:45', { in: locales.en }))).toMatch(
      /but it holds no time, only .*yesno/,
    )
  })
})
