import type { Trace } from '../decision.ts'

/** Why a turn went as it did, in lines for people: what the event was taken for, what was read and by which rule, what was set aside. */
export function describeTrace(trace: Trace): string[] {
  const way = trace.from === trace.to || trace.from === '' ? trace.to : `${trace.from} → ${trace.to}`
  return [
    `${trace.event} taken as ${trace.act}: ${way}`,
    ...trace.candidates.map(
      ({ kind, value, text, rule, score, assumed }) =>
        `  ${kind} = ${typeof value === 'object' ? JSON.stringify(value) : value}  from "${text}" (${rule}, ${score.toFixed(2)}${assumed?.length ? `, assumed ${assumed.join(', ')}` : ''})`,
    ),
    ...trace.rejected.map(({ kind, text, rule, because }) => `  not ${kind} "${text}" (${rule}): ${because}`),
    ...trace.notes.map((note) => `  ${note}`),
  ]
}
