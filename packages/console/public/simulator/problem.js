// @ts-check
/** @import { Call } from '../../src/session-api.ts' */
import { button, byId, h } from './dom.js'

/**
 * A difficulty, in words, with the ways forward.
 * @param {{ onRetry: () => void, onDismiss: () => void, onNewCall: () => void }} on
 */
export function createProblem({ onRetry, onDismiss, onNewCall }) {
  const place = byId('problem', HTMLDivElement)
  /** @type {Call['problem']} */
  let shown = null

  return {
    /** @param {Call} call */
    show({ problem, status }) {
      if (problem === shown) return
      shown = problem
      place.hidden = problem === null || status === 'ended'
      // A call that never came about leaves its form on the screen, and the problem belongs beside it.
      const beside = byId(status === 'idle' ? 'setup-call' : 'controls', HTMLDivElement)
      if (place.nextElementSibling !== beside) beside.before(place)
      if (problem === null) return place.replaceChildren()
      const retry = button(problem.lost ? 'Reconnect' : 'Try again', onRetry, { class: 'button primary', 'data-testid': 'retry' })
      const dismiss = button('Dismiss', onDismiss, { 'data-testid': 'dismiss' })
      const newCall = button('New call', onNewCall, { 'data-testid': 'problem-new-call' })
      const ways = { retry: [retry, newCall], check: [dismiss], new_call: [newCall] }[problem.wayForward]
      place.replaceChildren(
        h('p', { class: 'problem-words' }, problem.words),
        h('p', { class: 'problem-detail' }, problem.detail),
        h('div', { class: 'problem-ways' }, ...ways),
      )
    },
  }
}
