import { jsonOf } from './bare-line.ts'
import { type CallerInput, HUNG_UP } from './transcript.ts'

const PLAIN = /^[^\s("{#][^{}\p{Cc}\p{Cs}]*$/u
const SILENCE = /^\(silence\)$/
const KEYS = /^\(keys?\s*([0-9*#]*|".*")\)$/
const HANGS_UP = /^\(hangs up(?::\s*([^\s")][^)]*|".*"))?\)$/
const HEARING = /^(.*?)\s*\{([^{}]*)\}$/s
const HEARING_PART = /^(?:("(?:[^"\\]|\\.)*")\s*)?([01](?:\.\d+)?)?$/

/** Reads what stands behind `caller:`; answers a sentence where it cannot. */
export function readCaller(text: string): CallerInput | string {
  if (text.startsWith('('))
    return readDeed(text) ?? 'what a caller does is (silence), (keys 12#) or (hangs up); words that begin with "(" go in quotes'
  if (text.startsWith('"')) {
    const end = /^"(?:[^"\\]|\\.)*"/.exec(text)?.[0]
    const words = end === undefined ? undefined : readString(end)
    if (end === undefined || words === undefined) return 'the quoted words are not a JSON string'
    const rest = text.slice(end.length).trim()
    return rest === '' ? { type: 'heard', text: words } : withHearing(words, rest)
  }
  const hearing = HEARING.exec(text)
  return hearing ? withHearing(hearing[1] ?? '', `{${hearing[2] ?? ''}}`) : { type: 'heard', text }
}

/** Writes what `readCaller` reads. */
export function writeCaller(input: CallerInput): string {
  switch (input.type) {
    case 'silence':
      return '(silence)'
    case 'pressed':
      return /^[0-9*#]*$/.test(input.keys) ? `(keys ${input.keys})` : `(keys ${JSON.stringify(input.keys)})`
    case 'hung_up':
      if (input.reason === HUNG_UP) return '(hangs up)'
      return /^[a-z_]+$/.test(input.reason) ? `(hangs up: ${input.reason})` : `(hangs up: ${JSON.stringify(input.reason)})`
    case 'heard': {
      const plain = PLAIN.test(input.text) && input.text === input.text.trim() && !/\s\s/.test(input.text)
      const words = plain ? input.text : JSON.stringify(input.text)
      if (input.confidence === undefined && !input.alternatives) return words
      const others = (input.alternatives ?? []).map(({ text, confidence }) =>
        [JSON.stringify(text), confidence].filter((part) => part !== undefined).join(' '),
      )
      return `${words} {${[input.confidence ?? '', ...others].join(' | ').trim()}}`
    }
  }
}

function readDeed(text: string): CallerInput | undefined {
  if (SILENCE.test(text)) return { type: 'silence' }
  const [isKeys, keys = ''] = KEYS.exec(text) ?? []
  if (isKeys) return { type: 'pressed', keys: readString(keys) ?? keys }
  const [isEnd, reason = HUNG_UP] = HANGS_UP.exec(text) ?? []
  return isEnd ? { type: 'hung_up', reason: readString(reason) ?? reason } : undefined
}

function withHearing(text: string, braces: string): CallerInput | string {
  if (!braces.startsWith('{') || !braces.endsWith('}')) return 'behind quoted words only {confidence | "alternative" confidence} may stand'
  const [first = '', ...others] = splitParts(braces.slice(1, -1))
  const confidence = readConfidence(first)
  if (first !== '' && confidence === undefined) return `"${first}" is not a confidence between 0 and 1`
  const alternatives: { text: string; confidence?: number }[] = []
  for (const part of others) {
    const [, quoted, score] = HEARING_PART.exec(part) ?? []
    const words = quoted === undefined ? undefined : readString(quoted)
    if (words === undefined) return `"${part}" is not an alternative like "yes sir" 0.3`
    alternatives.push({ text: words, ...(score !== undefined && { confidence: Number(score) }) })
  }
  return { type: 'heard', text, ...(confidence !== undefined && { confidence }), ...(others.length > 0 && { alternatives }) }
}

/** Cuts at `|` outside quotes. */
function splitParts(text: string): string[] {
  const parts = text.match(/(?:"(?:[^"\\]|\\.)*"|[^|"])+|(?<=^|\|)(?=\||$)/g) ?? []
  return parts.map((part) => part.trim())
}

function readConfidence(text: string): number | undefined {
  const value = text === '' ? Number.NaN : Number(text)
  return value >= 0 && value <= 1 ? value : undefined
}

function readString(json: string): string | undefined {
  const value = json.startsWith('"') ? jsonOf(json) : undefined
  return typeof value === 'string' ? value : undefined
}
