import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type CallLog, type Decision, type RecordedTurn, recordTurn, start, step, tradesIntake } from '@callwright/engine'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { referenceBusiness } from '../src/businesses.ts'
import { lineFinder } from '../src/dialogs.ts'
import type { CallDifference } from '../src/replay/what-if/difference.ts'
import { type EngineDoor, ownEngine } from '../src/replay/what-if/engine-door.ts'
import { maskNumbers } from '../src/replay/what-if/mask.ts'
import { type WhatIfSetting, whatIfFile } from '../src/replay/what-if/what-if-file.ts'
import { mishearing, mutantOf, redirected, reworded } from './mutants.ts'

const CALLS = fileURLToPath(new URL('../../../test-fixtures/recorded-calls', import.meta.url))
const TRANSCRIPTS = fileURLToPath(new URL('../../../test-fixtures/transcripts', import.meta.url))
const names = readdirSync(CALLS).sort()
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'callwright-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const setting = (changed: Partial<WhatIfSetting>): WhatIfSetting => ({
  findLine: lineFinder([]),
  today: ownEngine,
  other: null,
  showNumbers: false,
  ...changed,
})

/** The calls of the folder that a changed engine takes otherwise than ours, by name. */
async function differing(mutant: EngineDoor): Promise<Map<string, CallDifference>> {
  const found = new Map<string, CallDifference>()
  for (const name of names) {
    const result = await whatIfFile(join(CALLS, name), setting({ today: mutant, other: ownEngine }))
    if (result.type === 'unread') throw new Error(`${name}: ${result.mistakes[0]?.reason}`)
    if (result.type === 'differs') found.set(name.replace('.json', ''), result.difference)
  }
  return found
}

/** A call as our engine takes it now, stored. */
function recordedNow(name: string): CallLog {
  const facts = referenceBusiness('bristol-plumbing')
  if (!facts) throw new Error('the reference business is missing')
  const dialog = tradesIntake(facts)
  const old: CallLog = JSON.parse(readFileSync(join(CALLS, `${name}.json`), 'utf8'))
  let decision: Decision = start(dialog, old.input)
  const turns: RecordedTurn[] = [recordTurn(null, decision)]
  for (const { event } of old.turns) {
    if (!event) continue
    decision = step(dialog, decision.session, event)
    turns.push(recordTurn(event, decision))
  }
  return { input: old.input, facts: dialog.facts, turns, session: decision.session, outcome: decision.view.outcome }
}

describe('a dialog that was changed on purpose', () => {
  test('differs in nothing from itself', async () => {
    expect([...(await differing(mutantOf((dialog) => dialog))).keys()]).toEqual([])
  })

  test('a prompt worded otherwise concerns the calls that hear it, and only their words', async () => {
    const found = await differing(reworded('ask_address', 'Where do you live?'))
    expect([...found.keys()]).toEqual(['drain-booked'])
    const call = found.get('drain-booked')
    expect(call).toMatchObject({
      kind: 'words',
      harms: [],
      cause: 'ask_address is worded otherwise',
      outcome: { before: 'booked', after: 'booked' },
    })
    const turn = call?.turns[call.turn]
    expect(turn).toMatchObject({ caller: 'yes that is right', differs: ['words'], after: { words: 'Where do you live?' } })
    expect(turn?.before?.trace.join('\n')).toContain('taken as')
    expect(turn?.after?.trace.join('\n')).toContain('COLLECTING_ADDRESS')
    expect(call?.supposed).toEqual({ otherQuestion: 0, simulated: 0, late: 0, hungUp: false })
  })

  test('a yes that is taken for a no changes the outcome, and the rest is marked as a supposition', async () => {
    const found = await differing(redirected('SCHEDULING.confirming', 'YES', 'SCHEDULING.changing'))
    expect([...found.keys()]).toEqual(['drain-booked'])
    const call = found.get('drain-booked')
    expect(call).toMatchObject({ kind: 'outcome', outcome: { before: 'booked' } })
    expect(call?.outcome.after).not.toBe('booked')
    expect(call?.effects.before.join()).toContain('book 2026-11-27')
    expect(call?.effects.after.join()).not.toContain('book ')
    expect(call?.supposed.otherQuestion).toBeGreaterThan(0)
  })

  test('a booking that was not there before is harm', async () => {
    const call = await whatIfFile(
      join(CALLS, 'drain-booked.json'),
      setting({ other: redirected('SCHEDULING.confirming', 'YES', 'SCHEDULING.changing') }),
    )
    expect(call).toMatchObject({
      type: 'differs',
      difference: { kind: 'harm', harms: [expect.stringContaining('books what was not before')] },
    })
  })

  test('a booking before the yes is harm, answered from the record', async () => {
    const found = await differing(redirected('SCHEDULING.offering', 'CHOICE', 'SCHEDULING.booking'))
    expect([...found.keys()]).toEqual(['drain-booked'])
    const call = found.get('drain-booked')
    expect(call).toMatchObject({
      kind: 'harm',
      harms: [expect.stringContaining('before the yes that the caller gave')],
      outcome: { after: 'booked' },
    })
    // The record knows the answer to the very same booking, though it came later there.
    expect(call?.supposed).toMatchObject({ simulated: 0 })
    expect(call?.supposed.otherQuestion).toBeGreaterThan(0)
  })

  test('an emergency that is not heard any more is harm', async () => {
    const deaf = mishearing((event) => (event.type === 'heard' && event.text.includes('gas') ? { ...event, text: 'hello' } : event))
    const found = await differing(deaf)
    expect([...found.keys()]).toEqual(['gas-in-the-cellar'])
    expect(found.get('gas-in-the-cellar')).toMatchObject({ kind: 'harm', harms: [expect.stringContaining('emergency is not heard')] })
  })

  test('a message with other contents is a difference of effects', async () => {
    const found = await differing(
      mutantOf((dialog) => ({
        ...dialog,
        hear(...args) {
          const moved = dialog.hear(...args)
          const effects = moved.effects.map((effect) =>
            effect.type === 'take_message' ? { ...effect, message: { ...effect.message, text: 'nothing' } } : effect,
          )
          return { ...moved, effects }
        },
      })),
    )
    expect([...found].map(([name, { kind }]) => [name, kind])).toEqual([['message-about-a-bill', 'effects']])
  })

  test('a dialog that throws is harm, not the end of the run', async () => {
    const broken = mishearing((event) => {
      if (event.type === 'hung_up') throw new Error('no such thing as hanging up')
      return event
    })
    const found = await differing(broken)
    expect([...found.keys()]).toEqual(['fee-and-gone', 'gas-in-the-cellar'])
    expect(found.get('fee-and-gone')).toMatchObject({ kind: 'harm', harms: ['the dialog throws: no such thing as hanging up'] })
  })
})

describe('recorded replies as the side before', () => {
  test('a call that was just recorded is the same; a word that was changed in it is found', async () => {
    const file = join(folder, 'just-now.json')
    const log = recordedNow('message-about-a-bill')
    writeFileSync(file, JSON.stringify(log))
    expect(await whatIfFile(file, setting({}))).toMatchObject({ type: 'same', turns: log.turns.length })
    const turns = log.turns.map((turn, n) => (n === 1 ? { ...turn, say: [{ prompt: 'ask_message', values: {}, text: 'Speak!' }] } : turn))
    writeFileSync(file, JSON.stringify({ ...log, turns }))
    const result = await whatIfFile(file, setting({}))
    expect(result).toMatchObject({ type: 'differs', difference: { kind: 'words', turn: 1, turns: { 1: { before: { words: 'Speak!' } } } } })
  })

  test('another end of the log is another outcome', async () => {
    const file = join(folder, 'other-end.json')
    writeFileSync(
      file,
      JSON.stringify({ ...recordedNow('drain-booked'), outcome: 'failed', turns: recordedNow('drain-booked').turns.slice(0, 4) }),
    )
    const result = await whatIfFile(file, setting({}))
    expect(result.type).not.toBe('unread')
  })

  test('a transcript is compared in what is written there', async () => {
    const file = join(folder, 'written.call')
    const text = readFileSync(join(TRANSCRIPTS, 'en', 'message.call'), 'utf8')
    writeFileSync(file, text)
    expect(await whatIfFile(file, setting({}))).toMatchObject({ type: 'same' })
    writeFileSync(file, text.replace('outcome: message_taken', 'outcome: transferred'))
    expect(await whatIfFile(file, setting({}))).toMatchObject({
      type: 'differs',
      difference: { kind: 'outcome', outcome: { before: 'transferred', after: 'message_taken' } },
    })
  })

  test.each([
    ['no-json.json', '{ "input": ', 'not JSON'],
    ['old-format.json', '{"version":0,"turns":[{"user":"hello"}]}', 'not the log of a call'],
    ['stranger.json', JSON.stringify({ ...recordedNow('fee-and-gone'), facts: 'somebody-else@1' }), 'no business "somebody-else"'],
    ['empty.call', '', 'is missing'],
  ])('%s is told, with the reason', async (name, text, reason) => {
    const file = join(folder, name)
    writeFileSync(file, text)
    const result = await whatIfFile(file, setting({}))
    expect(result).toMatchObject({ type: 'unread', file })
    expect(result.type === 'unread' && result.mistakes[0]?.reason).toContain(reason)
  })
})

describe('numbers', () => {
  test.each([
    ['from +18605550142, 5 North Street', 'from •••42, 5 North Street'],
    ['reach you at 8 6 0, 5 5 5, 0 1 4 2. Shall I', 'reach you at •••42. Shall I'],
    ['call (860) 555-0142 today', 'call •••42 today'],
    ['le 0 6, 12, 34, 56, 78 ?', 'le •••78 ?'],
    ['on 2026-11-24T13:00/2026-11-25', 'on 2026-11-24T13:00/2026-11-25'],
    ['42 Maple Street, 06010', '42 Maple Street, 06010'],
  ])('%j is shown as %j', (text, masked) => expect(maskNumbers(text)).toBe(masked))

  test('words by which a number was said are hidden too', () => {
    expect(maskNumbers('it is eight six oh five', ['eight six oh five'])).toBe('it is •••')
  })

  test('are masked in all that is told of a call, unless they are asked for', async () => {
    const file = join(CALLS, 'drain-booked.json')
    const other = reworded('greeting', 'Hello.')
    const [masked, shown] = [await whatIfFile(file, setting({ other })), await whatIfFile(file, setting({ other, showNumbers: true }))]
    expect(JSON.stringify(masked)).not.toMatch(/8605550142|5 5 5, 0 1 4 2/)
    expect(JSON.stringify(shown)).toContain('+18605550142')
  })
})
