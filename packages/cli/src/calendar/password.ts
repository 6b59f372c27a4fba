import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { UsageError } from '../command.ts'
import { type Io, write } from '../io.ts'

/**
 * A password: typed at a terminal, where nothing of it shows, or the first line of what comes through a pipe. Throws where there is none.
 */
export async function askPassword(io: Io, prompt = 'Password: '): Promise<string> {
  // Also where what we say goes into a file: somebody types all the same.
  const typed = io.interactive || Reflect.get(io.in, 'isTTY') === true
  if (typed) await write(io.err, prompt)
  // The line editor echoes what is typed to its output, which leads nowhere; the terminal itself is told not to.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: io.in, output: nowhere, terminal: typed })
  const password = await new Promise<string | null>((resolve) => {
    lines.once('line', resolve)
    lines.once('SIGINT', () => resolve(null))
    lines.once('close', () => resolve(null))
  })
  lines.close()
  if (typed) await write(io.err, '\n')
  if (password === null || password === '') throw new UsageError('a password is wanted')
  return password
}
