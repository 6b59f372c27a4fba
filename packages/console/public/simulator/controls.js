// @ts-check
/** @import { Call, Said } from '../../src/session-api.ts' */
import { isBusy, localeOf } from './call.js'
import { button, byId, h, touchOnly } from './dom.js'
import { suggestions } from './suggestions.js'

/**
 * Where the caller speaks: text field, things to say, saying nothing, hanging up.
 * @param {{ onSay: (said: Said) => void, onHangUp: () => void, onStopReplay: () => void, sendKeys: () => boolean }} on
 */
export function createControls({ onSay, onHangUp, onStopReplay, sendKeys }) {
  const field = byId('say', HTMLInputElement)
  const chips = byId('chips', HTMLFieldSetElement)
  const replaying = byId('replaying', HTMLParagraphElement)
  const stop = button('Stop', onStopReplay, { class: 'button small', 'data-testid': 'stop-replay' })
  const progress = h('span')
  replaying.append(progress, stop)
  let chipsFor = ''

  const focus = () => {
    if (!touchOnly()) field.focus()
  }

  byId('composer', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault()
    const text = field.value.trim()
    if (text !== '') onSay({ kind: 'text', text })
    else sendKeys()
  })
  byId('hang-up', HTMLButtonElement).addEventListener('click', onHangUp)
  byId('silence', HTMLButtonElement).addEventListener('click', () => onSay({ kind: 'silence' }))

  /** @param {Call} call */
  const showChips = (call) => {
    const answer = call.turns.at(-1)?.answer
    const first = !call.turns.some(({ said }) => said.kind === 'text')
    const words = call.status === 'live' && answer ? suggestions(localeOf(call), answer.asked, first, call.settings.caller === null) : []
    const wanted = words.join('\n')
    if (wanted === chipsFor) return
    chipsFor = wanted
    const say = (/** @type {string} */ text) => {
      onSay({ kind: 'text', text })
      focus()
    }
    chips.replaceChildren(...words.map((text) => button(text, () => say(text), { class: 'chip', lang: localeOf(call) })))
    chips.scrollTo({ left: 0 })
  }

  return {
    focus,
    field,
    /** @param {Call} call */
    show(call) {
      const closed = isBusy(call) || call.replay !== null
      // aria-disabled instead of disabled: focus must survive the wait for an answer.
      for (const item of byId('controls', HTMLDivElement).querySelectorAll('button.chip, #send, #silence')) {
        item.setAttribute('aria-disabled', String(closed))
      }
      replaying.hidden = call.replay === null
      if (call.replay) progress.textContent = `Replaying ${call.replay.done} of ${call.replay.of}`
      showChips(call)
    },
  }
}
