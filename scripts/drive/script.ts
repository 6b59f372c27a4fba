import { z } from 'zod'

const oneOrMore = z
  .union([z.string(), z.array(z.string())])
  .nullish()
  .transform((value) => (value == null ? [] : Array.isArray(value) ? value : [value]))

/** A caller with an agenda: what is said when a slot is asked, and what must come of the call. One line of a calls file. */
export const callScript = z.object({
  id: z.string(),
  lang: z.enum(['en', 'fr', 'es']),
  business: z.string(),
  caller_phone: z.string().nullable(),
  at: z.string(),
  goal: z.string(),
  existing: z.array(z.record(z.string(), z.unknown())).default([]),
  opening: z.string(),
  /** By slot: the first answer, then the next when it is asked again; the last repeats. '' is silence, `dtmf:123` presses keys. */
  answers: z.record(z.string(), z.array(z.string())).default({}),
  /** Said once, instead of the answer, the first time that a slot is asked. */
  interjections: z.array(z.object({ when: z.object({ asked: z.string() }), say: z.string() })).default([]),
  expect: z.object({
    outcome: oneOrMore,
    outcome_alt: oneOrMore,
    emergency: z.boolean().nullish(),
    slots: z.record(z.string(), z.union([z.string(), z.array(z.string())])).default({}),
    /** First and last good start of the visit, local. */
    start_between: z.tuple([z.string(), z.string()]).nullish(),
    must_not_say: oneOrMore,
    max_turns: z.number().nullish(),
  }),
})
export type CallScript = z.output<typeof callScript>

/** Reads a calls file; throws with the line's number where a line is none. */
export function readScripts(text: string): CallScript[] {
  return text
    .split('\n')
    .map((line, at) => ({ line, at: at + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, at }) => {
      const parsed = callScript.safeParse(JSON.parse(line))
      if (!parsed.success) throw new Error(`line ${at}: ${z.prettifyError(parsed.error)}`)
      return parsed.data
    })
}
