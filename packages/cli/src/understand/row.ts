import { z } from 'zod'

const words = z.string()
const list = z.array(words)

/** One line of input. Fields that are not named here (a data set's own labels) are left alone. */
const rowSchema = z.looseObject({
  id: z.union([words, z.number()]).nullish(),
  utterance: words,
  asked: z.union([list, words.transform((one) => [one])]).nullish(),
  lang: words.nullish(),
  reference_time: words.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/, 'must be a time like "2026-11-23T09:05"').nullish(),
  time_zone: words.nullish(),
  alternatives: z.array(z.union([words, z.looseObject({ text: words, confidence: z.number().nullish() })])).nullish(),
  nbest: list.nullish(),
  offered: list.nullish(),
  caller_phone: words.nullish(),
  business: words.nullish(),
  country: words.nullish(),
  region: words.nullish(),
  locale: words.nullish(),
  dialogue_id: z.union([words, z.number()]).nullish(),
})

/** What is asked to be understood, as it stands on a line. */
export type Row = z.infer<typeof rowSchema>
/** A row's id, as given. */
export type RowId = string | number | null

/** Reads one line; what is wrong with it is said in one sentence, with the id where there is one. */
export function parseRow(line: string): { ok: true; row: Row } | { ok: false; id: RowId; message: string } {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return { ok: false, id: null, message: 'the line is not JSON' }
  }
  const parsed = rowSchema.safeParse(json)
  if (parsed.success) return { ok: true, row: parsed.data }
  const [issue] = parsed.error.issues
  const path = issue?.path.join('.')
  return { ok: false, id: idOf(json), message: path ? `${path}: ${issue?.message}` : 'the line is not an object' }
}

function idOf(json: unknown): RowId {
  if (typeof json !== 'object' || json === null || !('id' in json)) return null
  return typeof json.id === 'string' || typeof json.id === 'number' ? json.id : null
}
