import { readFileSync, writeFileSync } from 'node:fs'

type Slot = { readonly text: string; readonly value: string | number }
type Slots = { readonly [kind: string]: Slot | undefined }

/** How a source sorts what we tell apart: our kinds of meaning in its own. Values stay as they are. */
export type Form = keyof typeof FORMS

const FORMS = {
  /** One label holds days and spans of them alike; a part of today, like "tonight", is under another label, which is not measured. */
  'spans are days': ({ date, date_range: span, time_range: hours, ...others }: Slots): Slots => {
    const day = date ?? span
    return { ...others, time_range: hours, ...(day && day.text !== hours?.text && { date: day }) }
  },
} as const satisfies Record<string, (slots: Slots) => Slots>

/** Predictions in the form of a source, in a file beside. */
export function inForm(form: Form | undefined, predictions: string): string {
  if (!form) return predictions
  const to = `${predictions}.form`
  const lines = readFileSync(predictions, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line): { slots?: Slots } => JSON.parse(line))
    .map((row) => JSON.stringify({ ...row, slots: FORMS[form](row.slots ?? {}) }))
  writeFileSync(to, `${lines.join('\n')}\n`)
  return to
}
