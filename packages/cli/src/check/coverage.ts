import { type Covered, TRADES_UNREACHED, type Unreached } from '@callwright/engine/testing'
import type { Style } from '../style.ts'
import type { Walked } from './tasks.ts'

/** What all walks together have come by. */
export type CoveredByAll = { readonly states: Covered; readonly transitions: Covered; readonly prompts: Readonly<Record<string, Covered>> }

/** Puts walks together: what one has come by needs no other. */
export function coveredByAll(walked: readonly Walked[]): CoveredByAll {
  const explorations = walked.map(({ exploration }) => exploration)
  const tags = Object.keys(Object.assign({}, ...explorations.map(({ prompts }) => prompts)))
  return {
    states: inAll(explorations.map(({ states }) => states)),
    transitions: inAll(explorations.map(({ transitions }) => transitions)),
    prompts: Object.fromEntries(tags.map((tag) => [tag, inAll(explorations.flatMap(({ prompts }) => prompts[tag] ?? []))])),
  }
}

function inAll(covered: readonly Covered[]): Covered {
  const [first, ...rest] = covered
  return { all: first?.all ?? 0, missed: (first?.missed ?? []).filter((each) => rest.every(({ missed }) => missed.includes(each))) }
}

/** Where walks and the table of what is out of their reach disagree. */
export type Disagreement = {
  /** Not come by, and not in the table. */
  readonly unexplained: readonly string[]
  /** In the table, and come by. */
  readonly reached: readonly string[]
}

/** Holds what the default walks have come by against the table. */
export function disagreement({ states, transitions, prompts }: CoveredByAll, table: readonly Unreached[] = TRADES_UNREACHED): Disagreement {
  const spoken = Object.values(prompts)
  const listed = {
    states: table.flatMap((each) => each.states ?? []),
    transitions: table.flatMap((each) => each.transitions ?? []),
    prompts: table.flatMap((each) => each.prompts ?? []),
  }
  return {
    unexplained: [
      ...states.missed.filter((each) => !listed.states.includes(each)),
      ...transitions.missed.filter((each) => !listed.transitions.includes(each)),
      ...new Set(spoken.flatMap(({ missed }) => missed.filter((each) => !listed.prompts.includes(each)))),
    ],
    reached: [
      ...listed.states.filter((each) => !states.missed.includes(each)),
      ...listed.transitions.filter((each) => !transitions.missed.includes(each)),
      ...listed.prompts.filter((each) => spoken.every(({ missed }) => !missed.includes(each))),
    ],
  }
}

/** What was come by, and what was not, with the reason where there is one. */
export function coverageLines({ states, transitions, prompts }: CoveredByAll, table: readonly Unreached[] = TRADES_UNREACHED): string {
  return [
    lines('states', states, (each) => each.states, table),
    lines('transitions', transitions, (each) => each.transitions, table),
    ...Object.entries(prompts).map(([tag, covered]) => lines(`prompts, ${tag}`, covered, (each) => each.prompts, table)),
  ].join('')
}

function lines(
  what: string,
  { all, missed }: Covered,
  listed: (each: Unreached) => readonly string[] | undefined,
  table: readonly Unreached[],
): string {
  const groups = table.map((each) => ({ why: each.why, names: missed.filter((name) => listed(each)?.includes(name)) }))
  const known = new Set(groups.flatMap(({ names }) => names))
  const others = { why: 'for no reason that is known', names: missed.filter((name) => !known.has(name)) }
  const told = [...groups, others].filter(({ names }) => names.length > 0)
  const reached = `${what}: ${(all - missed.length).toLocaleString('en-US')} of ${all.toLocaleString('en-US')} reached\n`
  return [reached, ...told.map(({ why, names }) => `  not reached, ${why}\n${names.map((name) => `    ${name}\n`).join('')}`)].join('')
}

/** What is wrong with the table, if anything. */
export function disagreementLines({ unexplained, reached }: Disagreement, style: Style): string {
  return [
    ...unexplained.map((name) => `${style.red('NOT REACHED')}, and no reason is given: ${name}\n`),
    ...reached.map((name) => `${style.red('REACHED')}, though it is listed as out of reach: ${name}\n`),
  ].join('')
}
