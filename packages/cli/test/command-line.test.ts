import { once } from 'node:events'
import { describe, expect, test } from 'vitest'
import { callwright, startCallwright } from './callwright.ts'

describe('the command line', () => {
  test('lists its commands', async () => {
    const { code, out } = await callwright(['--help'])
    expect(code).toBe(0)
    for (const command of ['chat', 'replay', 'understand']) expect(out).toContain(`  ${command} `)
  })

  test.each(['chat', 'replay', 'understand'])('explains %s', async (command) => {
    const { code, out, err } = await callwright([command, '--help'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(`Usage: callwright ${command}`)
  })

  test.each([
    [[], 'Usage: callwright <command>'],
    [['ring'], 'there is no command "ring"'],
    [['--loud'], 'there is no option "--loud"'],
    [['understand', '--loud'], "unknown option '--loud'"],
    [['understand', 'words'], '"words" is not expected here'],
    [['understand', '--known', 'no-such-file.json'], 'no-such-file.json cannot be read'],
    [['replay'], 'name the files or folders'],
    [['replay', 'no-such-folder'], 'there is no file or folder "no-such-folder"'],
    [['chat', '--business', 'nobody'], 'there is no file "nobody"'],
    [['chat', '--business', 'package.json'], 'package.json is not a business'],
    [['chat', '--at', 'noonish'], '--at "noonish" is not a time'],
    [['chat', '--from', '12'], '--from "12" is not a number'],
    [['chat', '--visit', 'tomorrow'], '--visit: must be: 2026-'],
  ])('refuses %j in one sentence, with exit code 2', async (args, message) => {
    const { code, out, err } = await callwright(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
    expect(err).not.toContain('    at ')
  })

  test('passes a signal on and ends by it', async () => {
    const child = startCallwright(['chat', '--at', '2026-11-23T09:05'])
    await once(child.stdout, 'data')
    child.kill('SIGTERM')
    const [code, signal] = await once(child, 'exit')
    expect({ code, signal }).toEqual({ code: null, signal: 'SIGTERM' })
  })
})
