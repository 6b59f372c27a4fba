// @ts-check
/** @import { SlotAnswer, Turn } from '../../src/session-api.ts' */
import { byId, h, icon } from './dom.js'
import { effectsOf } from './effects.js'
import { valueWords } from './format.js'
import { askedWords, effectWords, plain, slotWords, stateWords } from './words.js'

/** What the engine knows at one turn: state, slots, effects, emergency. */
export function createInside() {
  const emergency = byId('emergency', HTMLDivElement)
  const slots = byId('slots', HTMLDListElement)
  const effects = byId('effects', HTMLUListElement)

  return {
    /**
     * @param {readonly Turn[]} turns
     * @param {number} index the turn to show; -1 before any
     */
    show(turns, index) {
      const answer = turns[index]?.answer
      byId('state-about', HTMLParagraphElement).hidden = answer !== undefined
      for (const part of ['now-asked', 'columns', 'keep', 'state-name']) byId(part, HTMLElement).hidden = answer === undefined
      const earlier = turns[index - 1]?.answer.slots ?? {}
      byId('state-phrase', HTMLParagraphElement).textContent = answer ? stateWords(answer.state) : 'No call yet'
      const name = byId('state-name', HTMLParagraphElement)
      name.textContent = answer?.trace?.to || answer?.state || ''
      name.dataset['state'] = answer?.state ?? ''
      byId('asked-title', HTMLHeadingElement).textContent = index === turns.length - 1 ? 'Asked now' : 'Asked then'
      byId('asked', HTMLParagraphElement).replaceChildren(...asked(answer?.asked ?? [], answer?.confirming ?? null))
      const isEmergency = answer?.emergency ?? false
      if (emergency.hidden === isEmergency) emergency.hidden = !isEmergency
      byId('emergency-words', HTMLSpanElement).textContent = isEmergency ? emergencyWords(answer?.outcome ?? null) : ''
      const filled = Object.entries(answer?.slots ?? {})
      slots.replaceChildren(...filled.map(([name, slot]) => slotRow(name, slot, earlier[name])))
      slots.hidden = filled.length === 0
      byId('slots-empty', HTMLParagraphElement).hidden = filled.length > 0
      const asksOf = effectsOf(turns.slice(0, index + 1))
      effects.replaceChildren(...(asksOf.length > 0 ? asksOf.map(effectRow) : [h('li', { class: 'empty' }, 'None so far.')]))
    },
  }
}

/** @param {readonly string[]} slots @param {string | null} confirming */
function asked(slots, confirming) {
  if (slots.length === 0) return [h('span', { class: 'empty' }, 'Nothing')]
  return askedWords(slots, confirming).map((words) => h('span', { class: 'tag' }, words))
}

/** @param {string | null} outcome */
const emergencyWords = (outcome) =>
  outcome === 'emergency_dispatched' ? 'The owner has been told.' : 'Safety first, then the least that is needed to send help.'

/** @param {string} text */
const comparable = (text) => text.toLowerCase().replaceAll(/\s/g, '')

/**
 * @param {string} name
 * @param {SlotAnswer} slot
 * @param {SlotAnswer | undefined} before
 */
function slotRow(name, slot, before) {
  const value = valueWords(slot.value)
  const old = before === undefined ? null : valueWords(before.value)
  const change = old === null ? 'new' : old !== value ? 'changed' : slot.confirmed && !before?.confirmed ? 'confirmed' : null
  // The reason for the call is worked out, not heard; a number that is written otherwise is the same.
  const heard = name !== 'intent' && slot.text !== '' && comparable(slot.text) !== comparable(value)
  return h(
    'div',
    { class: 'slot', 'data-slot': name, 'data-testid': `slot-${name}`, 'data-change': change, 'data-confirmed': String(slot.confirmed) },
    h('dt', {}, slotWords(name)),
    h(
      'dd',
      {},
      h('span', { class: 'slot-value' }, change === 'changed' && h('del', {}, old ?? ''), value),
      heard && h('span', { class: 'slot-heard' }, 'heard ', h('q', {}, slot.text)),
    ),
    h(
      'dd',
      { class: 'slot-marks' },
      (change === 'new' || change === 'changed') && h('span', { class: `tag ${change}` }, plain(change)),
      slot.confirmed &&
        h('span', { class: 'confirmed', title: 'Confirmed' }, icon('check'), h('span', { class: 'visually-hidden' }, 'confirmed')),
    ),
  )
}

/** @param {import('./effects.js').ShownEffect} effect */
function effectRow({ type, status, turn, fresh }) {
  return h(
    'li',
    { class: 'effect', 'data-effect': type, 'data-fresh': String(fresh) },
    h('span', { class: 'effect-words' }, effectWords(type)),
    h('span', { class: 'effect-turn' }, `turn ${turn + 1}`),
    h('span', { class: 'tag status', 'data-status': status }, plain(status)),
  )
}
