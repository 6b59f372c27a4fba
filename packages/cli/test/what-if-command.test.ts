import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callwright, jsonLines, type Ran } from './callwright.ts'

const CALLS = fileURLToPath(new URL('../../../test-fixtures/recorded-calls', import.meta.url))
const BINARY = fileURLToPath(new URL('../bin/callwright.mjs', import.meta.url))
const ENGINE = pathToFileURL(fileURLToPath(new URL('../../engine/src/index.ts', import.meta.url))).href

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'callwright-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** A checkout whose engine words one prompt otherwise. */
function checkout(name: string, prompt: string, words: string): string {
  const place = join(folder, name)
  layEngine(place, prompt, words)
  return place
}

function layEngine(place: string, prompt: string, words: string): void {
  const engine = join(place, 'packages', 'engine')
  mkdirSync(join(engine, 'src'), { recursive: true })
  writeFileSync(join(engine, 'package.json'), JSON.stringify({ name: '@callwright/engine', type: 'module' }))
  writeFileSync(
    join(engine, 'src', 'index.ts'),
    `import 'temporal-polyfill'
import { tradesIntake as real } from ${JSON.stringify(ENGINE)}
export * from ${JSON.stringify(ENGINE)}
export const tradesIntake = (facts: Parameters<typeof real>[0]) => {
  const dialog = real(facts)
  return { ...dialog, language(tag: string) {
    const language = dialog.language(tag)
    const say = (...args: Parameters<typeof language.say>) => {
      const spoken = language.say(...args)
      return args[0] === ${JSON.stringify(prompt)} ? { ...spoken, text: ${JSON.stringify(words)} } : spoken
    }
    return { ...language, say }
  } }
}
`,
  )
}

/** Runs the command in another folder. */
function callwrightIn(cwd: string, args: readonly string[]): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BINARY, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let [out, err] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
  })
}

// Each run starts the real command, which takes seconds where the machine has other work.
describe('callwright replay --against', { timeout: 120_000 }, () => {
  test('a checkout: tells which calls differ, where, both replies, both traces and how they end', async () => {
    const other = checkout('other', 'ask_address', 'Say it!')
    const { code, out, err } = await callwright(['replay', CALLS, '--against', other])
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toContain('1 of 4 calls would go differently: 1 words only')
    expect(out).toContain(`WORDS ONLY  ${join(CALLS, 'drain-booked.json')}`)
    expect(out).toContain('change  turn 3: ask_address is worded otherwise')
    expect(out).toContain('caller  yes that is right')
    expect(out).toMatch(/before {2}Say it! {2}\[COLLECTING_ADDRESS/)
    expect(out).toMatch(/now {5}\S.* {2}\[COLLECTING_ADDRESS/)
    expect(out).toMatch(/differ {2}\[-Say it!-\] \{\+/)
    expect(out).toMatch(/ends {4}booked\n/)
    expect(out).toMatch(/< +heard taken as/)
    expect(out).toMatch(/> +heard taken as/)
    expect(out).not.toContain('8605550142')
  })

  test('an engine that says the same: nothing differs, exit code 0', async () => {
    const other = checkout('alike', 'no_such_prompt', '')
    const { code, out, err } = await callwright(['replay', CALLS, '--against', join(other, 'packages', 'engine')])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('None of 4 calls would go differently')
  })

  test('a git ref: its engine is laid out once, in a folder that git ignores', async () => {
    const repository = checkout('repository', 'greeting', 'Hello then.')
    const git = (...args: string[]) =>
      expect(spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: repository }).status).toBe(0)
    git('init', '-q')
    git('add', '-A')
    git('commit', '-q', '-m', 'then')
    layEngine(repository, 'greeting', 'Hello now.')
    const first = await callwrightIn(repository, ['replay', CALLS, '--against', 'HEAD', '--json'])
    expect(first).toMatchObject({ code: 1, err: '' })
    expect(jsonLines(first.out).at(-1)).toMatchObject({
      type: 'summary',
      calls: 4,
      differ: 4,
      against: expect.stringMatching(/^HEAD \([0-9a-f]{7}\)$/),
    })
    expect(jsonLines(first.out)[0]).toMatchObject({ type: 'differs', kind: 'words', turn: 0, cause: 'greeting is worded otherwise' })
    for (const words of ['Hello then.', 'this is the automated assistant']) expect(first.out).toContain(words)
    expect(first.out).not.toContain('Hello now.')
    expect(readFileSync(join(repository, '.cache', 'callwright-engines', '.gitignore'), 'utf8')).toBe('*\n')
    const again = await callwrightIn(repository, ['replay', CALLS, '--against', 'HEAD~0', '--quiet'])
    expect(again).toMatchObject({ code: 1, err: '', out: '4 of 4 calls would go differently\n' })
    const none = await callwrightIn(repository, ['replay', CALLS, '--against', 'no-such-branch'])
    expect(none).toMatchObject({ code: 2, out: '' })
    expect(none.err).toContain('no git ref')
    const nothing = await callwrightIn(repository, ['replay', '--against', 'HEAD'])
    expect(nothing).toMatchObject({ code: 2, err: expect.stringContaining('name the calls') })
  })

  test('a folder of recorded calls: what was recorded is the side before; what cannot be read is told, and is not the end', async () => {
    const calls = join(folder, 'recorded')
    cpSync(CALLS, calls, { recursive: true })
    writeFileSync(join(calls, 'old.json'), '{"format":0}')
    const file = join(calls, 'fee-and-gone.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"text": "Bristol[^"]*"/, '"text": "Yes?"'))
    const { code, out } = await callwright(['replay', '--against', calls, '--json'])
    expect(code).toBe(1)
    const lines = jsonLines(out)
    expect(lines).toContainEqual(expect.objectContaining({ type: 'unread', file: join(calls, 'old.json') }))
    expect(lines).toContainEqual(
      expect.objectContaining({
        type: 'differs',
        file,
        turn: 0,
        turns: expect.arrayContaining([
          expect.objectContaining({ before: expect.objectContaining({ words: expect.stringContaining('Yes?') }) }),
        ]),
      }),
    )
    expect(lines.at(-1)).toMatchObject({ type: 'summary', calls: 5, unread: 1, against: 'as recorded' })
  })

  test('many calls are shared out among threads: the same answers, in the same order', async () => {
    const many = join(folder, 'many')
    mkdirSync(many)
    const texts = ['drain-booked', 'gas-in-the-cellar', 'message-about-a-bill', 'fee-and-gone'].map((name) =>
      readFileSync(join(CALLS, `${name}.json`), 'utf8'),
    )
    for (let n = 0; n < 240; n++) writeFileSync(join(many, `call-${String(n).padStart(3, '0')}.json`), texts[n % 4] ?? '')
    const other = checkout('for-many', 'message_taken', 'It will be passed on.')
    const { code, out } = await callwright(['replay', many, '--against', other, '--json'])
    expect(code).toBe(1)
    const lines = jsonLines(out)
    const named = lines.flatMap((line) => (typeof line === 'object' && line !== null && 'file' in line ? [line.file] : []))
    expect(named).toEqual(Array.from({ length: 60 }, (_, n) => join(many, `call-${String(n * 4 + 2).padStart(3, '0')}.json`)))
    expect(lines.at(-1)).toMatchObject({ calls: 240, differ: 60, byKind: { words: 60 }, causes: [{ calls: 60 }] })
  })

  test.each([
    [['--against', 'package.json/none'], 'no file or folder here'],
    [['--against', 'docs/adr'], 'a folder without a checkout of Callwright and without recorded calls'],
    [['--most', 'many', '--json', CALLS], '--most "many" is not a number'],
    [['--most', '3', CALLS], '--most goes with --against'],
    [['--show', '--json', CALLS], '--show'],
    [['--json'], 'name the calls'],
    [['--html', '/no/such/folder/x.html', CALLS], 'cannot be written'],
  ])('refuses %j in one sentence, with exit code 2', async (args, message) => {
    const { code, out, err } = await callwright(['replay', ...args])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
    expect(err).not.toContain('    at ')
  })

  test('an engine that cannot be loaded is told, not thrown', async () => {
    const broken = checkout('broken', 'greeting', '')
    writeFileSync(join(broken, 'packages', 'engine', 'src', 'index.ts'), `import './gone.ts'\n`)
    const { code, err } = await callwright(['replay', CALLS, '--against', broken])
    expect(code).toBe(2)
    expect(err).toContain('cannot be loaded')
  })
})
