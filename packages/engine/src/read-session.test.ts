import { describe, expect, it } from 'vitest'
import { readSession } from './read-session.ts'
import { start } from './step.ts'
import { exampleDialog } from './testing/example-dialog.ts'

const dialog = exampleDialog()
const { session } = start(dialog, { id: 'a', at: '2026-11-20T15:00:00.000Z', channel: 'test', callerPhone: null, upcoming: [] })
const saved: object = JSON.parse(JSON.stringify(session))

describe('reading a saved session', () => {
  it('answers the session as it was saved', () => {
    expect(readSession(dialog, saved)).toEqual({ ok: true, value: session })
  })

  it.each([
    ['format', 99],
    ['id', 1],
    ['dialog', null],
    ['dialogVersion', 1.5],
    ['facts', {}],
    ['seq', -1],
    ['at', 0],
    ['locale', []],
    ['pending', [1]],
    ['snapshot', { status: 'stopped', value: 'A', context: {} }],
  ])('refuses one whose %s is wrong, and says so', (field, value) => {
    const read = readSession(dialog, { ...saved, [field]: value })
    expect(read).toMatchObject({ ok: false, failure: { code: 'SYS_007', message: expect.stringContaining(field) } })
  })

  it.each([null, 'text', 7, []])('refuses %j', (json) => {
    expect(readSession(dialog, json)).toMatchObject({ ok: false, failure: { code: 'SYS_007' } })
  })
})
