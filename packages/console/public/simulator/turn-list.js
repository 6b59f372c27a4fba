// @ts-check
/** @import { Turn } from '../../src/session-api.ts' */
import { byId, h } from './dom.js'
import { durationWords } from './format.js'
import { saidWords } from './transcript.js'
import { stateWords } from './words.js'

/**
 * The call's turns in a row; one is shown beside it. Only grows, so that focus stays where it is.
 * @param {(turn: number) => void} onChoose
 */
export function createTurnList(onChoose) {
  const list = byId('turn-list', HTMLOListElement)
  const card = byId('turns-card', HTMLDivElement)
  /** @type {Turn[]} */
  let shown = []

  return {
    /** @param {readonly Turn[]} turns @param {number} chosen */
    show(turns, chosen) {
      card.hidden = turns.length === 0
      if (shown.some((turn, index) => turn !== turns[index])) {
        list.replaceChildren()
        shown = []
      }
      for (const turn of turns.slice(shown.length)) {
        const index = shown.length
        const item = h('button', { type: 'button', class: 'turn', 'data-testid': `turn-${index + 1}`, title: saidWords(turn.said) })
        item.append(
          h('span', { class: 'turn-number' }, `${index + 1}`),
          h('span', { class: 'turn-state' }, stateWords(turn.answer.state)),
          h('span', { class: 'turn-ms' }, durationWords(turn.roundTripMs)),
        )
        item.addEventListener('click', () => onChoose(index))
        list.append(h('li', {}, item))
        shown.push(turn)
      }
      for (const [index, item] of [...list.querySelectorAll('button')].entries()) {
        if (index === chosen) item.setAttribute('aria-current', 'true')
        else item.removeAttribute('aria-current')
      }
      const current = list.children[chosen]
      if (current instanceof HTMLElement) list.scrollTo({ left: current.offsetLeft - list.clientWidth / 2 + current.clientWidth / 2 })
    },
  }
}
