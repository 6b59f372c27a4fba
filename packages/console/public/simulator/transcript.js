// @ts-check
/** @import { Call, Said, Turn } from '../../src/session-api.ts' */
import { localeOf } from './call.js'
import { button, byId, h } from './dom.js'
import { clockWords } from './format.js'

/**
 * The conversation as bubbles. Only grows while a call lasts, so that focus and the reader's place are kept.
 * @param {(turn: number) => void} onInspect a turn was chosen to be explained
 */
export function createTranscript(onInspect) {
  const list = byId('bubbles', HTMLOListElement)
  const scroller = byId('conversation', HTMLElement)
  // What scrolls must be reachable by keyboard.
  scroller.tabIndex = 0
  /** @type {Turn[]} */
  let shown = []
  let atEnd = true
  const toEnd = () => scroller.scrollTo({ top: scroller.scrollHeight, behavior: 'instant' })
  scroller.addEventListener('scroll', () => {
    atEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 24
  })
  // The keypad and the on-screen keyboard take room from below: the last words stay in sight.
  new ResizeObserver(() => atEnd && toEnd()).observe(scroller)

  /** @param {Call} call */
  const show = (call) => {
    if (shown.some((turn, index) => turn !== call.turns[index])) {
      list.replaceChildren()
      shown = []
    }
    for (const provisional of list.querySelectorAll('.provisional')) provisional.remove()
    for (const turn of call.turns.slice(shown.length)) {
      list.append(...bubblesOf(turn, shown.length, turn.answer.locale ?? localeOf(call), onInspect))
      shown.push(turn)
    }
    if (call.pending) list.append(...pendingOf(call.pending, call.problem !== null))
  }

  return {
    show,
    toEnd,
    /** @param {number | null} index */
    mark: (index) => {
      for (const item of list.querySelectorAll('[data-turn]')) {
        item.toggleAttribute('data-inspected', item.getAttribute('data-turn') === String(index))
      }
    },
  }
}

/** @param {Turn} turn @param {number} index @param {string} locale @param {(turn: number) => void} onInspect */
function bubblesOf(turn, index, locale, onInspect) {
  const { said, answer, at, before } = turn
  const caller = callerBubble(said, index, answer.heard?.text)
  const reply = answer.reply.text
  if (reply === '') return [caller].filter((item) => item !== null)
  const why = button('why?', () => onInspect(index), { class: 'why-link', 'aria-label': `Why, turn ${index + 1}` })
  const agent = h(
    'li',
    { class: 'bubble agent', 'data-turn': index, 'data-testid': 'agent-bubble' },
    h('span', { class: 'visually-hidden' }, 'Agent: '),
    h('p', { class: 'words', lang: locale }, ...inGroups(reply)),
    before !== undefined && h('p', { class: 'before' }, h('strong', {}, 'Differs. '), 'Before: ', h('q', {}, before)),
    h('p', { class: 'meta' }, h('span', {}, clockWords(at)), why),
  )
  return [caller, agent].filter((item) => item !== null)
}

/** The words, with digits that are read together kept on one line: "9 1 1". @param {string} words @returns {(Node | string)[]} */
function inGroups(words) {
  return words.split(/(\d(?: \d)+)/).map((part, index) => (index % 2 === 1 ? h('span', { class: 'digits' }, part) : part))
}

/** @param {Said} said @param {number} index @param {string} [heard] what the recogniser made of it */
function callerBubble(said, index, heard) {
  if (said.kind === 'start') return null
  const turn = { 'data-turn': index, 'data-testid': 'caller-bubble' }
  if (said.kind === 'text') {
    return h(
      'li',
      { class: 'bubble caller', ...turn },
      h('span', { class: 'visually-hidden' }, 'Caller: '),
      h('p', { class: 'words' }, said.text),
      heard !== undefined &&
        heard !== said.text.trim() &&
        h('p', { class: 'heard', 'data-testid': 'heard' }, h('strong', {}, 'Heard: '), h('q', {}, heard)),
    )
  }
  return h('li', { class: `aside ${said.kind}`, ...turn }, saidWords(said))
}

/** What the caller did, where it was not words. @param {Said} said @returns {string} */
export function saidWords(said) {
  if (said.kind === 'text') return said.text
  if (said.kind === 'dtmf') return `Pressed ${[...said.keys].join(' ')}`
  return { start: 'The phone rings', silence: 'Said nothing', hung_up: 'Call ended', unseen: 'Said elsewhere' }[said.kind]
}

/** @param {Said} said @param {boolean} stuck */
function pendingOf(said, stuck) {
  const items = []
  const caller = callerBubble(said, -1)
  if (caller && said.kind !== 'hung_up') {
    caller.classList.add('provisional')
    caller.classList.toggle('stuck', stuck)
    items.push(caller)
  }
  if (!stuck) {
    const dots = h('p', { class: 'words dots' }, h('span'), h('span'), h('span'))
    items.push(h('li', { class: `bubble agent provisional ${said.kind}`, 'aria-hidden': 'true' }, dots))
  }
  return items
}
