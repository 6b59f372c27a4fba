import { wordRuns } from '@callwright/engine/testing'
import type { CallDifference, ShownSide, ShownTurn } from '../what-if/difference.ts'
import { changed, KIND_NAMES, suppositions } from '../what-if/print.ts'
import { type Html, html } from './escape.ts'

/** One call of the report: a line that opens to both conversations. */
export function callHtml(difference: CallDifference, open: boolean): Html {
  const { file, title, call, kind, cause, turn, outcome, harms, effects, supposed } = difference
  const ends = outcome.before === outcome.after ? null : ([outcome.before ?? 'not told', outcome.after ?? 'open'] as const)
  const marks = suppositions(supposed)
  return html`
<details class="call" data-kind="${kind}" data-cause="${cause}"${open ? html` open` : null}>
  <summary class="call-head">
    <span class="kind kind-${kind}">${KIND_NAMES[kind]}</span>
    <span class="call-name">${title || file}</span>
    ${ends && html`<span class="ends"><span>${words(ends[0])}</span> <span aria-hidden="true">→</span><span class="aloud">becomes</span> <b>${words(ends[1])}</b></span>`}
    <span class="call-line">${title ? html`<span>${file}</span>` : null}<span>${call.from ?? 'number withheld'}</span><span>${when(call.at)}</span><span>${call.business}</span><span>turn ${turn}: ${cause}</span></span>
  </summary>
  <div class="call-body">
    ${harms.length > 0 ? html`<ul class="harms">${harms.map((harm) => html`<li>${harm}</li>`)}</ul>` : null}
    ${effectList(changed(effects.before, effects.after))}
    ${marks.length > 0 ? html`<div class="supposed"><b>A supposition from turn ${turn} on</b><ul>${marks.map((mark) => html`<li>${mark}</li>`)}</ul></div>` : null}
    <ol class="turns">${foldTurns(difference.turns, turn)}</ol>
  </div>
</details>`
}

function effectList(lines: readonly string[]): Html | null {
  if (lines.length === 0) return null
  return html`<ul class="deeds">${lines.map((line) => {
    const gone = line.startsWith('- ')
    return html`<li class="${gone ? 'gone' : 'come'}"><b>${gone ? 'no more' : 'new'}</b> ${line.slice(2)}</li>`
  })}</ul>`
}

/** Runs of turns that are the same are folded, but for the one that leads to the first difference. */
function foldTurns(turns: readonly ShownTurn[], first: number): Html[] {
  const out: Html[] = []
  let run: ShownTurn[] = []
  const flush = () => {
    const lead = run.at(-1)?.turn === first - 1 ? run.pop() : undefined
    if (run.length > 1) {
      out.push(
        html`<li class="fold"><details><summary>${run.length} turns the same</summary><ol class="turns">${run.map(turnHtml)}</ol></details></li>`,
      )
    } else out.push(...run.map(turnHtml))
    if (lead) out.push(turnHtml(lead))
    run = []
  }
  for (const turn of turns) {
    if (turn.differs.length === 0) run.push(turn)
    else {
      flush()
      out.push(turnHtml(turn))
    }
  }
  flush()
  return out
}

function turnHtml(turn: ShownTurn): Html {
  const { differs, before, after } = turn
  const same = differs.length === 0
  return html`<li class="turn ${same ? 'same' : 'differs'}">
    ${callerHtml(turn)}
    ${same ? html`<div class="agent both">${spoken(after ?? before, null, 'both')}</div>` : html`<div class="pair"><div class="agent before"><h4>before</h4>${spoken(before, after, 'before')}</div><div class="agent now"><h4>now</h4>${spoken(after, before, 'now')}</div></div>`}
  </li>`
}

function callerHtml({ turn, caller, otherQuestion, late, hungUp }: ShownTurn): Html {
  const notes = [
    ...(otherQuestion ? ['said then to another question'] : []),
    ...(late ? ['said after the end of the call'] : []),
    ...(hungUp ? ['not in the record'] : []),
  ]
  return html`<div class="caller"><span class="number"><span class="aloud">turn </span>${turn}</span>${
    caller === null
      ? html`<p class="deed">the call begins</p>`
      : html`<p class="${caller.startsWith('(') ? 'deed' : 'words'}">${caller}</p>`
  }${notes.map((note) => html`<span class="note">${note}</span>`)}</div>`
}

function spoken(side: ShownSide | null, other: ShownSide | null, place: 'both' | 'before' | 'now'): Html {
  if (!side) return html`<p class="words none">the call is over</p>`
  return html`<p class="words${side.words ? null : ' none'}">${side.words === null ? 'not written down' : side.words === '' ? 'says nothing' : markedWords(side.words, other?.words ?? null, place)}</p>
    ${side.state === null ? null : html`<p class="state${other && other.state !== null && other.state !== side.state ? ' other' : null}">${side.state}</p>`}
    ${side.effects.length > 0 ? html`<ul class="effects">${side.effects.map((effect) => html`<li class="${other && !other.effects.includes(effect) ? 'other' : 'shared'}">${effect}</li>`)}</ul>` : null}
    ${side.simulated && place !== 'before' ? html`<p class="note">answered by a simulated calendar</p>` : null}
    ${side.trace.length > 0 ? html`<details class="trace"><summary>why</summary><pre tabindex="0">${side.trace.join('\n')}</pre></details>` : null}`
}

function markedWords(text: string, other: string | null, place: 'both' | 'before' | 'now'): Html {
  if (place === 'both' || other === null || other === '' || text === other) return html`${text}`
  const runs = place === 'before' ? wordRuns(text, other) : wordRuns(other, text)
  return html`${runs.map(({ type, text: run }) => {
    if (type === 'same') return html`${run} `
    if (place === 'before') return type === 'gone' ? html`<del>${run}</del> ` : null
    return type === 'come' ? html`<ins>${run}</ins> ` : null
  })}`
}

const words = (name: string) => name.replaceAll('_', ' ')

/** `2026-11-23T09:05:00-05:00` as `2026-11-23 09:05`, in the offset that it is written in. */
const when = (at: string) => `${at.slice(0, 10)} ${at.slice(11, 16)}${at.endsWith('Z') ? ' UTC' : ''}`
