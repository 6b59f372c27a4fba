// @ts-check
/** @import { Call, CallSettings, Said } from '../../src/session-api.ts' */
import * as api from './api.js'
import { answered, callerLines, dialled, hungUp, IDLE, isBusy, simulatedNow, troubled, waiting } from './call.js'
import { ApiFailure, problemOf } from './failures.js'

const REPLAY_PAUSE_MS = 500

/**
 * The line to the server: the one call of this page and everything that can be done to it. One request is under way at a
 * time; whatever is asked meanwhile is ignored, so that a double click acts once.
 * @param {Call} initial
 */
export function createLine(initial) {
  let call = initial
  let key = newKey()
  /** Hung up while an answer was on its way: done as soon as it is there. */
  let hangUpNext = false
  /** @type {Set<(call: Call, previous: Call) => void>} */
  const listeners = new Set()

  /** @param {Call} next */
  const become = (next) => {
    const previous = call
    call = next
    for (const listener of listeners) listener(call, previous)
  }

  /**
   * @param {Said} said
   * @param {string} [before]
   */
  async function exchange(said, before) {
    const sent = performance.now()
    const when = () => ({ now: Date.now(), roundTripMs: performance.now() - sent, ...(before !== undefined && { before }) })
    try {
      if (said.kind === 'hung_up') {
        const record = await api.endCall(call.id ?? '')
        return become(hungUp(call, record, when()))
      }
      const answer = await (said.kind === 'start'
        ? api.startCall(call.settings, key)
        : api.sendInput(call.id ?? '', said, simulatedNow(call, Date.now()), key))
      become(answered(call, said, answer, when()))
    } catch (error) {
      become(troubled(call, problemOf(error)))
      if (error instanceof ApiFailure && call.problem?.wayForward === 'new_call') await readFinal()
    }
    if (hangUpNext) await hangUp()
  }

  /** A call that the server has ended still has a last word: its outcome. */
  async function readFinal() {
    if (call.id === null) return
    const answer = await api.readCall(call.id).catch(() => null)
    if (answer?.done) become(hungUp(call, answer, { now: Date.now(), roundTripMs: 0 }))
  }

  async function hangUp() {
    if (isBusy(call) || call.replay) {
      hangUpNext = true
      if (call.replay) become({ ...call, replay: null })
    }
    if (isBusy(call)) return
    hangUpNext = false
    if (call.status === 'calling') return become(IDLE)
    if (call.status !== 'live') return
    become(waiting(call, { kind: 'hung_up' }))
    await exchange({ kind: 'hung_up' })
  }

  /** @param {Said} said */
  function say(said) {
    if (call.status !== 'live' || isBusy(call) || call.replay) return Promise.resolve()
    key = newKey()
    become(waiting(call, said))
    return exchange(said)
  }

  /** After a lost answer the server may have taken the turn already: it is asked before anything is said twice. */
  async function retry() {
    const said = call.pending
    if (call.problem === null) return
    become({ ...call, problem: null })
    if (call.id !== null && said?.kind !== 'start' && (await caughtUp(said))) return
    if (said) await exchange(said)
  }

  /** @param {Said | null} said True when the call moved on, or cannot. */
  async function caughtUp(said) {
    if (call.id === null) return true
    const sent = performance.now()
    try {
      const answer = await api.readCall(call.id)
      const moved = answer.turn !== call.turns.at(-1)?.answer.turn
      if (!moved && !answer.done) return false
      const when = { now: Date.now(), roundTripMs: performance.now() - sent }
      const over = !moved || said?.kind === 'hung_up'
      become(over ? hungUp(call, answer, when) : answered(call, said ?? { kind: 'unseen' }, answer, when))
    } catch (error) {
      become(troubled(call, problemOf(error)))
    }
    return true
  }

  return {
    get: () => call,
    /** @param {(call: Call, previous: Call) => void} listener */
    subscribe: (listener) => void listeners.add(listener),
    /** @param {CallSettings} settings */
    start(settings) {
      if (call.status === 'calling' || call.status === 'live') return Promise.resolve()
      key = newKey()
      become(dialled(settings, Date.now()))
      return exchange({ kind: 'start' })
    },
    say,
    retry,
    hangUp,
    /** Takes a kept call up again after a reload. */
    async resume() {
      if (call.status !== 'live') return
      const said = call.pending
      if (await caughtUp(said)) return
      if (said) await exchange(said)
    },
    dismiss: () => become({ ...call, problem: null, pending: null }),
    reset: () => become(IDLE),
    stopReplay: () => become({ ...call, replay: null }),
    /** Makes the same call again: same settings, same lines, each compared with what was answered the first time. */
    async replay() {
      const old = call
      const lines = callerLines(old)
      if (isBusy(old) || old.turns.length === 0) return
      if (old.status === 'live' && old.id !== null) api.endCall(old.id).catch(() => undefined)
      const first = old.turns.map((turn) => turn.answer.reply.text)
      key = newKey()
      become({ ...dialled(old.settings, Date.now()), replay: { done: 0, of: lines.length } })
      await exchange({ kind: 'start' }, first[0])
      for (const [index, said] of lines.entries()) {
        if (call.replay === null || call.status !== 'live') break
        become({ ...call, replay: { done: index + 1, of: lines.length } })
        await new Promise((done) => setTimeout(done, REPLAY_PAUSE_MS))
        if (call.replay === null || call.status !== 'live') break
        key = newKey()
        become(waiting(call, said))
        await exchange(said, said.kind === 'hung_up' ? undefined : first[index + 1])
      }
      if (call.replay) become({ ...call, replay: null })
    },
  }
}

/** Not `randomUUID`, which browsers withhold from pages served without TLS. */
const newKey = () => [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('')
