import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const source = fileURLToPath(new URL('../src/', import.meta.url))
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => ({ file, text: withoutComments(readFileSync(join(source, file), 'utf8')) }))

/** What a pure engine may stand on. */
const ALLOWED_PACKAGES = ['libphonenumber-js', 'temporal-polyfill', 'xstate', 'zod']
/** The matchers, a door of their own that nothing else in the engine goes through. */
const FOR_TESTS = 'testing/vitest/index.ts: vitest'

describe('the engine is pure', () => {
  it('imports nothing but itself and pure libraries', () => {
    const foreign = files.flatMap(({ file, text }) =>
      [...text.matchAll(/ from '([^']+)'$|^import '([^']+)'$|\bimport\('([^']+)'\)/gm)]
        .map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '')
        .filter((name) => !name.startsWith('.') && !ALLOWED_PACKAGES.some((allowed) => name === allowed || name.startsWith(`${allowed}/`)))
        .map((name) => `${file}: ${name}`)
        .filter((found) => found !== FOR_TESTS),
    )
    expect(foreign).toEqual([])
  })

  it.each([
    ['a clock', /\bDate\.now\b|\bnew Date\b|\bTemporal\.Now\b|\bperformance\.now\b/],
    ['randomness', /\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b/],
    ['timers', /\bset(?:Timeout|Interval|Immediate)\b|\bqueueMicrotask\b/],
    ['the environment', /\bprocess\.\w|\bimport\.meta\.env\b/],
    ['input or output', /\bconsole\.\w|\bfetch\(|\brequire\(/],
    ['async code', /^(?!.*testing).*\basync function\b/m],
    ['mutable module state', /^(?:export )?let /m],
  ])('uses no %s', (_, pattern) => {
    const pure = files.filter(({ file }) => !file.startsWith('testing'))
    expect(pure.filter(({ text }) => pattern.test(text)).map(({ file }) => file)).toEqual([])
  })

  it('builds patterns for caller text in one place only', () => {
    // Token patterns come from understanding/phrases.ts; what is left are tests of single characters and the shapes of our own formats.
    const dangerous = files
      .filter(({ text }) => /new RegExp\(|\.\*\)[*+]|\+\)[*+]|\*\)[*+]/.test(text))
      .map(({ file }) => relative('.', file))
    expect(dangerous).toEqual([])
  })
})

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '')
}
