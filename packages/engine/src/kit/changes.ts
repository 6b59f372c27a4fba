import type { EffectRequest, EffectResult } from '../effect.ts'
import type { Visit } from '../event.ts'
import type { Act, News } from './acts.ts'
import { isTaskEffect } from './effects.ts'
import { type KitMemory, NO_MISSES, without } from './memory.ts'
import { callOf, type Plan } from './plan.ts'
import { toJson } from './speech.ts'
import type { Step } from './step.ts'

/** How memory changes: pure functions from memory to memory. */
export function kitChanges(plan: Plan) {
  const stepsOf = ({ task }: KitMemory) => plan.tasks.find(({ id }) => id === task)?.steps ?? []

  /** Forgets what was worked out from step `at` on: results, picks, yeses. What the caller said stays. */
  function forgetFrom(memory: KitMemory, at: number): KitMemory {
    const picked = new Set(stepsOf(memory).flatMap((step, n) => (n >= at && step.kind === 'choose' ? [step.slot] : [])))
    return {
      ...memory,
      frame: without(memory.frame, (slot) => picked.has(slot)),
      done: without(memory.done, (step) => Number(step) >= at),
    }
  }

  /** Forgets a slot and all that was worked out after the step that fills it. */
  function forget(memory: KitMemory, slot: string): KitMemory {
    const at = stepsOf(memory).findIndex((step) => 'slot' in step && step.slot === slot)
    const rest = at < 0 ? memory : forgetFrom(memory, at)
    return { ...rest, frame: without(rest.frame, (name) => name === slot), misses: NO_MISSES, unread: null, evidence: null }
  }

  function fill(memory: KitMemory, slot: string, value: unknown, text: string, confirmed: boolean): KitMemory {
    return { ...memory, frame: { ...memory.frame, [slot]: { value, text: text.slice(0, 200), confirmed } } }
  }

  /** A new errand keeps what belongs to the caller. */
  function begin(memory: KitMemory, task: string | null): KitMemory {
    return {
      ...memory,
      task,
      frame: without(memory.frame, (slot) => plan.slots[slot]?.keep !== true),
      done: {},
      misses: NO_MISSES,
      unread: null,
      evidence: null,
    }
  }

  function absorb(memory: KitMemory, news: News): KitMemory {
    let next = news.task !== undefined && news.task !== memory.task ? begin(memory, news.task) : memory
    next = { ...next, misses: NO_MISSES, unread: null, evidence: news.evidence ?? null }
    for (const [slot, { value, text }] of Object.entries(news.slots)) {
      const steps = stepsOf(next)
      const at = steps.findIndex((step) => 'slot' in step && step.slot === slot)
      if (at >= 0) next = forgetFrom(next, at + 1)
      next = fill(next, slot, value, text, false)
    }
    return next
  }

  function missed(memory: KitMemory, event: Act): KitMemory {
    const { noInput, noMatch } = memory.misses
    if (event.type === 'NO_INPUT') return { ...memory, misses: { noInput: noInput + 1, noMatch } }
    return {
      ...memory,
      misses: { noInput, noMatch: noMatch + 1 },
      ...(event.type === 'NO_MATCH' ? { unread: event.text.slice(0, 300), evidence: event.evidence ?? memory.evidence } : {}),
    }
  }

  const settle = (memory: KitMemory, at: number, result?: unknown): KitMemory => ({
    ...memory,
    misses: NO_MISSES,
    done: { ...memory.done, [at]: result === undefined ? {} : { result } },
  })

  return {
    forget,
    forgetFrom,
    begin,
    absorb,
    missed,
    settle,
    fill,
    /** The step before the last that something was worked out in: where a time that was sold meanwhile is looked for again. */
    beforeTaken(memory: KitMemory, at: number): KitMemory {
      const steps = stepsOf(memory)
      const search = steps.findLastIndex((step, n) => n < at && step.kind === 'run')
      return forgetFrom(memory, search < 0 ? at : search)
    },
    back(memory: KitMemory): KitMemory {
      const last = stepsOf(memory).findLast((step) => 'slot' in step && memory.frame[step.slot] !== undefined)
      return last && 'slot' in last ? forget(memory, last.slot) : { ...memory, misses: NO_MISSES }
    },
    accept(memory: KitMemory, slot: string): KitMemory {
      const filled = memory.frame[slot]
      const value = filled ? filled.value : plan.slots[slot]?.suggest?.(memory)
      return { ...fill(memory, slot, value, filled?.text ?? '', true), misses: NO_MISSES }
    },
    decline: (memory: KitMemory, slot: string): KitMemory => ({
      ...forget(memory, slot),
      declined: [...new Set([...memory.declined, slot])],
    }),
    confirmAll(memory: KitMemory, at: number): KitMemory {
      const frame = Object.fromEntries(Object.entries(memory.frame).map(([slot, filled]) => [slot, { ...filled, confirmed: true }]))
      return { ...settle(memory, at), frame }
    },
    take(memory: KitMemory, step: Extract<Step, { kind: 'choose' }>, at: number, index: number, text: string): KitMemory {
      const value = step.from(callOf(plan, memory))[index]
      return value === undefined ? memory : { ...forgetFrom(fill(memory, step.slot, value, text, false), at + 1), misses: NO_MISSES }
    },
    finish(memory: KitMemory, outcome: KitMemory['outcome']): KitMemory {
      const visit = stepsOf(memory).flatMap((step, at) => {
        const result = step.kind === 'run' && (step.effect === 'book' || step.effect === 'move') ? memory.done[at]?.result : undefined
        return isVisitResult(result) ? [result.visit] : []
      })[0]
      const appointment = visit
        ? { id: visit.id, start: visit.start, end: visit.end, service_type: visit.service, emergency: false }
        : outcome === 'cancelled'
          ? null
          : memory.appointment
      return {
        ...memory,
        task: null,
        done: {},
        misses: NO_MISSES,
        outcome: outcome === 'answered' ? (memory.outcome ?? outcome) : outcome,
        appointment,
      }
    },
  }
}

/** What a `run` step asks of the world. */
export function requestOf(plan: Plan, step: Extract<Step, { kind: 'run' }>, memory: KitMemory): EffectRequest {
  const request = step.request(callOf(plan, memory))
  if (!isTaskEffect(step.effect)) return { type: 'custom', name: step.effect, data: toJson(request) }
  const full = { ...(typeof request === 'object' ? request : {}), type: step.effect }
  if (!isRequest(full)) throw new Error(`The step "${step.key}" makes no request for ${step.effect}`)
  return full
}

/** What a step gets of an effect's answer: the result, or for an effect of your own what its `read` makes of it. */
export function resultOf(plan: Plan, step: Extract<Step, { kind: 'run' }>, result: EffectResult): unknown {
  if (result.type === 'custom') return plan.effects[step.effect]?.read(result.data)
  return result.type === step.effect ? result : undefined
}

/** `Task.run` has typed the request; here only that it is one is left to see. */
function isRequest(request: object): request is EffectRequest {
  return 'type' in request && Object.keys(request).length > 1
}

function isVisitResult(result: unknown): result is { readonly visit: Visit } {
  return typeof result === 'object' && result !== null && 'visit' in result && typeof result.visit === 'object'
}
