// @ts-check
/** @import { Call } from '../../src/session-api.ts' */
import { IDLE } from './call.js'

const KEY = 'callwright.call'

/** Keeps the call for this tab; without its traces when those are too big, and not at all when storage is closed. @param {Call} call */
export function keepCall(call) {
  if (call.status === 'idle') return remove()
  if (!put(call)) put({ ...call, turns: call.turns.map(({ answer: { trace: _, ...answer }, ...turn }) => ({ ...turn, answer })) })
}

/** The call this tab had before a reload. A call that was never answered is not taken up again. @returns {Call} */
export function keptCall() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null')
    if (kept === null || typeof kept.id !== 'string' || !Array.isArray(kept.turns)) return IDLE
    return { ...IDLE, ...kept, problem: null, replay: null }
  } catch {
    return IDLE
  }
}

/** A choice that outlives the tab, `on` or `off`. @param {string} name @param {boolean} fallback */
export function preference(name, fallback) {
  try {
    const kept = localStorage.getItem(`callwright.${name}`)
    return kept === null ? fallback : kept === 'on'
  } catch {
    return fallback
  }
}

/** @param {string} name @param {boolean} on */
export function keepPreference(name, on) {
  try {
    localStorage.setItem(`callwright.${name}`, on ? 'on' : 'off')
  } catch {
    // A browser that keeps nothing still lets one choose for this visit.
  }
}

/** @param {Call} call */
function put(call) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(call))
    return true
  } catch {
    return false
  }
}

function remove() {
  try {
    sessionStorage.removeItem(KEY)
  } catch {
    // Nothing could be kept, so there is nothing to remove.
  }
}
