import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Where caller text is read. */
const READING = ['understanding', 'slots', 'locales', join('dialogs', 'trades-intake', 'hear')].map((folder) =>
  join(import.meta.dirname, '..', 'src', folder),
)

const LITERAL = /(?:[=(,:[!&|?{};]|return)\s*\/(?![/*])((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/[dgimsuvy]*/g
/** Anchors, single characters, classes and escapes; one of them may be repeated: no way to match in two ways. */
const ATOM = String.raw`(?:\\p\{\w+\}|\\.|\[(?:[^\]\\]|\\.)*\]|[^\\[\](){}*+?.|^$])`
const LINEAR = new RegExp(String.raw`^\^?${ATOM}*?(?:${ATOM}[*+?]|${ATOM}\{\d+(?:,\d*)?\})?${ATOM}*\$?$`)

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.endsWith('.corpus.ts'))
    .map((name) => join(folder, name))
}

/** The regular expressions of a source text that could take more than linear time, and those made at run time. */
function offences(code: string): string[] {
  const bare = code.replaceAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "''")
  const made = bare.match(/\bRegExp\s*\(|\.(?:match|matchAll|search)\(/g) ?? []
  return [...made, ...[...bare.matchAll(LITERAL)].map((found) => found[1] ?? '').filter((source) => !LINEAR.test(source))]
}

describe('patterns that meet caller text', () => {
  it('come from the one factory: no regular expression does more than test one character class', () => {
    const found = READING.flatMap(sources).flatMap((file) => offences(readFileSync(file, 'utf8')).map((what) => `${file}: ${what}`))
    expect(found).toEqual([])
  })

  it.each([
    ["const a = text.replace(/(a+)+b/, '')", '(a+)+b'],
    ['if (/.*x.*/.test(text)) return', '.*x.*'],
    ['const word = RegExp (word)', 'RegExp ('],
    ['const [a] = text.match(list)', '.match('],
  ])('are told apart from others: %s', (code, what) => {
    expect(offences(code)).toEqual([what])
  })

  it.each(['text.replaceAll(/\\s+/g, " ")', 'const LETTER = /\\p{L}/u', 'if (/[-–—~]/.test(gap)) return', 'a / b / c', 'x(/^[a-z]$/)'])(
    'may be a single class: %s',
    (code) => {
      expect(offences(code)).toEqual([])
    },
  )
})
