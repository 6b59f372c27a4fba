// @ts-check
/** @import { Call } from '../../src/session-api.ts' */
import { byId } from './dom.js'
import { clockWords } from './format.js'

/** The frame of the phone: which screen it shows, whom it rings, and for how long. @param {Call} call */
export function showPhone(call) {
  const { status, settings, turns } = call
  document.body.dataset['status'] = status
  byId('setup', HTMLFormElement).hidden = status !== 'idle'
  byId('in-call', HTMLDivElement).hidden = status === 'idle'
  byId('controls', HTMLDivElement).hidden = status === 'ended'
  byId('callee-name', HTMLHeadingElement).textContent = settings.businessName
  byId('call-line', HTMLSpanElement).textContent = { idle: '', calling: 'Calling…', live: 'On the line', ended: 'Call ended' }[status]
  byId('phone-emergency', HTMLParagraphElement).hidden = !turns.at(-1)?.answer.emergency
  showTimer(call)
}

/** @param {Call} call */
export function showTimer({ status, startedAt, endedAt }) {
  const runs = status === 'live' || status === 'ended'
  byId('timer', HTMLSpanElement).textContent = runs ? clockWords((endedAt ?? Date.now()) - startedAt) : ''
}
