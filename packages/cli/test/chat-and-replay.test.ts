import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callwright } from './callwright.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'callwright-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const AT = ['--at', '2026-11-23T09:05']
const HEAD = 'business: bristol-plumbing\nat: 2026-11-23T09:05:00-05:00\nfrom: +18605550142\n\n'

describe('callwright chat', () => {
  test('holds a call through a pipe, and keeps it as a transcript that replays', async () => {
    const file = join(folder, 'kept.call')
    const said = 'my name is rosa fields\n\n/keys 0\n/why\n/state\n/nonsense\n/keys abc\n/help\n'
    const { code, out, err } = await callwright(['chat', ...AT, '--save', file], said)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('agent  ')
    expect(out).toContain('you    my name is rosa fields')
    expect(out).toContain('caller_name: Rosa Fields')
    expect(out).toMatch(/ {2}(pressed|effect_done|effect_failed) taken as /)
    expect(out).toMatch(/outcome +transferred/)
    expect(out).toContain('there is no /nonsense')
    expect(out).toContain('keys are 0 to 9')
    expect(out).toContain('/hangup')
    expect(out).not.toContain('\u001b[')
    const kept = readFileSync(file, 'utf8')
    expect(kept).toContain('caller: my name is rosa fields\n')
    expect(kept).toContain('caller: (keys 0)\n')
    expect(kept).toContain('outcome: transferred\n')
    const replayed = await callwright(['replay', file])
    expect(replayed).toMatchObject({ code: 0, err: '' })
    expect(replayed.out).toContain('1 call: 1 same, 0 diverged')
  })

  test('hangs up where the input ends, and says so when the call is over', async () => {
    const { out } = await callwright(['chat', ...AT], '/hangup\nhello\n')
    expect(out).toContain('The call is over: abandoned.')
    expect(out).toContain('The call is over (abandoned).')
    expect((await callwright(['chat', ...AT], '/silence\n')).out).toContain('[ENDED]')
  })

  test('tells where it cannot write', async () => {
    const { code, err } = await callwright(['chat', ...AT, '--save', join(folder, 'none', 'x.call')], '/hangup\n')
    expect(code).toBe(2)
    expect(err).toContain('cannot be written')
  })
})

describe('callwright replay', () => {
  test('shows the first divergence with line, difference and trace, and exits 1', async () => {
    const file = join(folder, 'wrong.call')
    writeFileSync(file, `${HEAD}agent: Thanks for ringing Bristol Plumbing. …\ncaller: (hangs up)\noutcome: booked\n`)
    const { code, out } = await callwright(['replay', file])
    expect(code).toBe(1)
    expect(out).toContain(`diverged  ${file}`)
    expect(out).toContain('line 5, turn 0: the agent says something else')
    expect(out).toContain('start taken as START')
    expect(out).toContain('1 call: 0 same, 1 diverged')
  })

  test('names file and line of what it cannot read, plays the rest, and exits 2', async () => {
    const calls = join(folder, 'mixed')
    mkdirSync(calls)
    writeFileSync(join(calls, 'good.call'), `${HEAD}caller: (hangs up)\noutcome: abandoned\n`)
    writeFileSync(join(calls, 'bad.call'), `${HEAD}callr: hello\n`)
    writeFileSync(join(calls, 'bad.json'), '{\n  "input": oops\n}\n')
    writeFileSync(join(calls, 'other.json'), '{}')
    writeFileSync(join(calls, 'stranger.call'), HEAD.replace('bristol-plumbing', 'nobody'))
    writeFileSync(join(calls, 'ignored.txt'), 'not a call')
    const { code, out } = await callwright(['replay', calls])
    expect(code).toBe(2)
    expect(out).toContain(`${join(calls, 'bad.call')}:5: there is no "callr:" line`)
    expect(out).toContain(`${join(calls, 'bad.json')}:2: not JSON`)
    expect(out).toContain(`${join(calls, 'other.json')}:1: not the log of a call`)
    expect(out).toContain(`${join(calls, 'stranger.call')}:1: there is no business "nobody" here`)
    expect(out).toContain('5 calls: 1 same, 0 diverged, 4 not read')
  })

  test('replays a stored log exactly, and finds what was changed in it', async () => {
    const { start, step, recordTurn } = await import('@callwright/engine')
    const { lineFinder } = await import('../src/dialogs.ts')
    const line = lineFinder([])('bristol-plumbing')
    if (typeof line === 'string') throw new Error(line)
    const input = { id: 'c', at: '2026-11-23T14:05:00.000Z', channel: 'test', callerPhone: '+18605550142', upcoming: [] }
    const first = start(line.dialog, input)
    const event = { id: 'e1', at: '2026-11-23T14:05:06.000Z', type: 'heard' as const, text: 'my name is rosa fields' }
    const second = step(line.dialog, first.session, event)
    const log = { input, facts: line.dialog.facts, turns: [recordTurn(null, first), recordTurn(event, second)], session: second.session }
    const file = join(folder, 'stored.json')
    const keep = (changed: object) => writeFileSync(file, JSON.stringify({ ...log, ...changed }))
    keep({})
    expect(await callwright(['replay', '--quiet', file])).toMatchObject({ code: 0, out: expect.stringMatching(/^1 call: 1 same/) })
    keep({ facts: line.facts })
    expect(await callwright(['replay', file])).toMatchObject({ code: 0 })
    keep({
      turns: [recordTurn(null, first), { ...recordTurn(event, second), say: [{ prompt: 'x', values: {}, text: 'Something else.' }] }],
    })
    const reworded = await callwright(['replay', file])
    expect(reworded.code).toBe(1)
    expect(reworded.out).toContain('turn 1: say is another than was recorded')
    expect(reworded.out).toContain('recorded  Something else.')
    expect(reworded.out).toContain('> heard taken as ')
    keep({ session: { ...second.session, locale: 'en-GB' } })
    expect((await callwright(['replay', file])).out).toContain('recorded  session.locale: "en-GB"')
    keep({ facts: 'bristol-plumbing@9' })
    expect(await callwright(['replay', file])).toMatchObject({ code: 2, out: expect.stringContaining('version 9 of bristol-plumbing') })
  })
})
