import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** What callers say in our transcripts and what the corpora of all grammars hold, each once. */
export function knownLines(): string[] {
  const transcripts = filesIn(join(ROOT, 'test-fixtures/transcripts'), '.call').flatMap((text) =>
    text
      .split('\n')
      .flatMap((line) => (line.startsWith('caller: ') && !line.startsWith('caller: (') ? [line.slice('caller: '.length)] : [])),
  )
  const corpora = filesIn(join(ROOT, 'packages/engine/src/locales'), '.corpus.ts').flatMap((text) =>
    [...text.matchAll(/'((?:[^'\\\n]|\\.)+)'|"((?:[^"\\\n]|\\.)+)"/g)].map(([, single, double]) => single ?? double ?? ''),
  )
  return [...new Set([...transcripts, ...corpora])].filter((line) => line.includes(' ')).sort()
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}
