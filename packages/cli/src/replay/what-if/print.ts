import { wordRuns } from '@callwright/engine/testing'
import { printable, type Style } from '../../style.ts'
import { KINDS, type Kind } from './compare.ts'
import type { CallDifference, ShownSide, Supposed } from './difference.ts'
import type { WhatIfReport } from './what-if.ts'

/** What the kinds are called. */
export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  harm: 'harm',
  outcome: 'another outcome',
  effects: 'other effects',
  state: 'another way',
  words: 'words only',
}

/** The first line of every report: `7 of 412 calls would go differently`. */
export function headline({ differ, calls, unread }: Pick<WhatIfReport, 'differ' | 'calls' | 'unread'>): string {
  const read = calls - unread
  const of = `${differ.toLocaleString('en-US')} of ${read.toLocaleString('en-US')} call${read === 1 ? '' : 's'} would go differently`
  return differ === 0 ? `None of ${read.toLocaleString('en-US')} call${read === 1 ? '' : 's'} would go differently` : of
}

/** A comparison for a terminal. */
export function printWhatIf(report: WhatIfReport, style: Style): string {
  const { differences, differ, byKind, causes, mistakes, unread, turns, ms, against } = report
  const rate = ms > 0 ? `, ${Math.round((turns / ms) * 1000).toLocaleString('en-US')} turns/s` : ''
  const kinds = KINDS.filter((kind) => byKind[kind] > 0).map((kind) => `${byKind[kind]} ${KIND_NAMES[kind]}`)
  const shared = causes.filter(({ calls }) => calls > 1).slice(0, 5)
  return [
    ...differences.map((each) => printCall(each, style)),
    ...(differ > differences.length ? [style.dim(`… and ${differ - differences.length} more (--most ${differ} shows them)\n`)] : []),
    ...mistakes.flatMap(({ file, mistakes: found }) =>
      found.map(({ line, reason }) => `${style.yellow('unread')}  ${file}:${line}: ${printable(reason)}`),
    ),
    ...(unread > mistakes.length ? [style.dim(`… and ${unread - mistakes.length} more files that could not be read`)] : []),
    style.bold(headline(report)) + (kinds.length > 0 ? `: ${kinds.join(', ')}` : ''),
    ...shared.map(({ cause, calls }) => `  ${String(calls).padStart(5)} × ${cause}`),
    style.dim(
      `before: ${against}, now: this code (${turns.toLocaleString('en-US')} turns${rate}${unread > 0 ? `; ${unread} not read` : ''})`,
    ),
    '',
  ].join('\n')
}

function printCall(
  { file, title, call, kind, harms, turn, turns, outcome, effects, supposed, cause }: CallDifference,
  style: Style,
): string {
  const first = turns[turn]
  const paint = kind === 'harm' ? style.red : kind === 'words' ? style.cyan : style.yellow
  const from = call.from ?? 'number withheld'
  const rows: (readonly [string, string])[] = [
    ...harms.map((harm) => ['harm', harm] as const),
    ['change', `turn ${turn}: ${cause}`],
    ...(first?.caller ? [['caller', first.caller] as const] : []),
    ['before', side(first?.before)],
    ['now', side(first?.after)],
    ...(first?.before?.words && first.after?.words && first.before.words !== first.after.words && !first.before.words.includes('…')
      ? [['differ', marked(first.before.words, first.after.words, style)] as const]
      : []),
    ['ends', outcome.before === outcome.after ? (outcome.after ?? 'open') : `${outcome.before ?? 'not told'} → ${outcome.after ?? 'open'}`],
    ...changed(effects.before, effects.after).map((line) => ['effect', line] as const),
    ...suppositions(supposed).map((line) => ['what if', line] as const),
    ...(first?.before?.trace ?? []).map((line) => ['  <', line] as const),
    ...(first?.after?.trace ?? []).map((line) => ['  >', line] as const),
  ]
  return [
    `${paint(KIND_NAMES[kind].toUpperCase())}  ${style.bold(file)}${title ? `  ${printable(title)}` : ''}  ${style.dim(`${call.business}, ${from}, ${call.at}`)}`,
    ...rows.map(([name, text]) => `  ${style.dim(name.padEnd(8))}${name === 'differ' ? text : printable(text)}`),
    '',
  ].join('\n')
}

function side(shown: ShownSide | null | undefined): string {
  if (!shown) return '(the call is over)'
  const words = shown.words === null ? '(not written down)' : shown.words || '(says nothing)'
  return `${words}${shown.state === null ? '' : `  [${shown.state}]`}`
}

function marked(before: string, after: string, style: Style): string {
  return wordRuns(before, after)
    .map(({ type, text }) =>
      type === 'same' ? printable(text) : type === 'gone' ? style.red(`[-${printable(text)}-]`) : style.green(`{+${printable(text)}+}`),
    )
    .join(' ')
}

/** What is done no more with a minus, what is done now with a plus; what is done in both is left out. */
export function changed(before: readonly string[], after: readonly string[]): string[] {
  const left = [...after]
  const gone = before.filter((effect) => {
    const at = left.indexOf(effect)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return [...gone.map((effect) => `- ${effect}`), ...left.map((effect) => `+ ${effect}`)]
}

/** Why the rest of the call is a supposition. */
export function suppositions({ otherQuestion, simulated, late, hungUp }: Supposed): string[] {
  const times = (count: number, one: string, many: string) => (count === 0 ? [] : [count === 1 ? one : `${count} ${many}`])
  return [
    ...times(
      otherQuestion,
      'once the caller answers another question than was asked then',
      'times the caller answers another question than was asked then',
    ),
    ...times(
      simulated,
      'in one turn a simulated calendar answers, which knows only the visits of this call',
      'turns have answers of a simulated calendar, which knows only the visits of this call',
    ),
    ...times(
      late,
      'one thing that the caller did then comes after the end of the call',
      'things that the caller did then come after the end of the call',
    ),
    ...(hungUp ? ['the record tells nothing more of the caller: taken for a hang-up'] : []),
  ]
}
