// @ts-check
/** @import { Call } from '../../src/session-api.ts' */
import { button, byId, h, icon } from './dom.js'
import { clockWords, visitWords } from './format.js'
import { outcomeWords, plain } from './words.js'

/**
 * What came of the call, once it is over: the outcome, the visit, and the way on.
 * @param {{ onAgain: () => void, onReplay: () => void }} on
 */
export function createEnded({ onAgain, onReplay }) {
  const place = byId('ended', HTMLDivElement)
  const again = button('New call', onAgain, { class: 'button primary', 'data-testid': 'new-call' })
  const replay = button('Replay', onReplay, { 'data-testid': 'ended-replay' })
  const title = h('h3', { class: 'ended-title', 'data-testid': 'outcome', tabindex: -1 })
  const length = h('p', { class: 'ended-length' })
  const visit = h('div', {})
  place.append(title, length, visit, h('div', { class: 'ended-actions' }, again, replay))

  return {
    /** @param {Call} call */
    show(call) {
      place.hidden = call.status !== 'ended'
      const answer = call.turns.at(-1)?.answer
      title.textContent = outcomeWords(answer?.outcome ?? null)
      title.dataset['outcome'] = answer?.outcome ?? ''
      const turns = call.turns.filter(({ said }) => said.kind !== 'start' && said.kind !== 'hung_up').length
      length.textContent = `${clockWords((call.endedAt ?? call.startedAt) - call.startedAt)} · ${turns === 1 ? '1 turn' : `${turns} turns`}`
      const appointment = answer?.appointment
      visit.replaceChildren(...(appointment ? [visitCard(appointment)] : []))
    },
    focus: () => title.focus({ preventScroll: true }),
  }
}

/** @param {import('../../src/session-api.ts').AppointmentAnswer} appointment */
function visitCard({ id, start, end, service_type, emergency }) {
  const { day, time } = visitWords(start, end)
  return h(
    'div',
    { class: 'visit', 'data-testid': 'appointment', 'data-start': start },
    icon('calendar'),
    h(
      'div',
      {},
      h('p', { class: 'visit-day' }, day),
      h('p', { class: 'visit-time' }, time),
      h('p', { class: 'visit-service' }, plain(service_type), emergency && h('span', { class: 'tag danger' }, 'Emergency')),
      h('p', { class: 'visit-id' }, id),
    ),
  )
}
