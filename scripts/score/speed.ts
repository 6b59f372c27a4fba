import { readFileSync } from 'node:fs'
import { LANGUAGES, type Language, locales, type UnderstandingContext, understand } from '@callwright/engine'

/** How long one utterance takes with all grammars of its language, in µs. */
export type Speed = { readonly p50: number; readonly p99: number; readonly of: number }

type Said = { readonly utterance: string; readonly context: UnderstandingContext }

/** Times every utterance of the files on its own, after two rounds of warming up: nothing but `understand`. */
export function speedOf(files: readonly string[]): Speed {
  const said = files.flatMap(utterances)
  const round = (): number[] =>
    said.map(({ utterance, context }) => {
      const began = process.hrtime.bigint()
      understand(utterance, locales[context.language], context)
      return Number(process.hrtime.bigint() - began) / 1000
    })
  round()
  round()
  const times = round().sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0
  return { p50: at(0.5), p99: at(0.99), of: times.length }
}

function utterances(file: string): Said[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .flatMap((line): Said[] => {
      const row: { utterance: string; lang: string; asked?: string[] | null; reference_time?: string | null; offered?: string[] } =
        JSON.parse(line)
      const language = LANGUAGES.find((each): each is Language => each === row.lang)
      if (!language) return []
      const referenceTime = (row.reference_time ?? '2026-11-23T09:05').slice(0, 16)
      return [
        { utterance: row.utterance, context: { language, country: 'US', asked: row.asked ?? [], referenceTime, offered: row.offered } },
      ]
    })
}
