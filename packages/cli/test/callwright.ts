import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const BINARY = fileURLToPath(new URL('../bin/callwright.mjs', import.meta.url))
const CHECKOUT = fileURLToPath(new URL('../../..', import.meta.url))

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string }

/** Runs the real command with some input and waits for its end. */
export function callwright(args: readonly string[], input: string | Uint8Array = ''): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = startCallwright(args)
    let [out, err] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
    child.stdin.end(input)
  })
}

/** Starts the real command and leaves it running. */
export function startCallwright(args: readonly string[]) {
  return spawn(process.execPath, [BINARY, ...args], { cwd: CHECKOUT, stdio: ['pipe', 'pipe', 'pipe'] })
}

/** The JSON lines of an output. */
export function jsonLines(text: string): unknown[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line))
}
