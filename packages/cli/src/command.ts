import { type ParseArgsConfig, parseArgs } from 'node:util'
import type { Io } from './io.ts'

/** One command of `callwright`. `run` answers the exit code: 0 done, 1 found something wrong, 2 could not be asked that way. */
export type Command = {
  /** The whole of `--help`. */
  readonly help: string
  run(args: readonly string[], io: Io): Promise<number>
}

/** A mistake in how a command was called; shown without a stack, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** `util.parseArgs` whose complaints are usage errors in one plain sentence. */
export function readArguments<const T extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const [sentence = error.message] = error.message.split('. ')
    throw new UsageError(sentence.charAt(0).toLowerCase() + sentence.slice(1))
  }
}
