import type { Readable, Writable } from 'node:stream'

/** Where a command reads and writes: the process's own streams, or others in their place. */
export type Io = {
  readonly in: Readable
  readonly out: Writable
  readonly err: Writable
  /** True where colours are wanted: a terminal, and NO_COLOR not set (https://no-color.org). */
  readonly colour: boolean
  /** Columns of the terminal. */
  readonly width: number
  /** True where somebody types: both ends are a terminal. */
  readonly interactive: boolean
}

/** The streams and the terminal of this process. */
export function processIo(): Io {
  const { stdin, stdout, stderr, env } = process
  return {
    in: stdin,
    out: stdout,
    err: stderr,
    colour: stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    width: stdout.columns ?? 100,
    interactive: stdin.isTTY === true && stdout.isTTY === true,
  }
}

/** Writes and waits where the reader is slower than we are, so that a pipe of any length needs little memory. */
export async function write(out: Writable, text: string): Promise<void> {
  if (out.write(text)) return
  await new Promise<void>((resolve) => {
    const settle = () => {
      out.off('drain', settle)
      out.off('close', settle)
      resolve()
    }
    out.once('drain', settle)
    out.once('close', settle)
  })
}
