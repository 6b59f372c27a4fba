import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type BusinessFacts, tradesIntake } from '@callwright/engine'
import { CALLER_KINDS, type CallerKind, type Exploration, explore, TRADES_MUTANTS, tradesExploration } from '@callwright/engine/testing'

/** One walk: a dialog for a business, in a language, for some callers. Plain JSON, so that another thread can do it. */
export type Task = {
  readonly facts: BusinessFacts
  readonly locale: string
  readonly callers: readonly CallerKind[]
  /** Kinds of trouble that may come together in a call. */
  readonly mostTroubles: number
  /** Calls are not followed once they are an emergency. */
  readonly calm?: boolean
  /** Trouble comes only after this, and of each kind of way into it one is followed. */
  readonly since?: 'an emergency' | 'nobody free'
  /** A mistake to make in the dialog on purpose, and to walk until it is found; `besides` are states in which its promise is broken anyway. */
  /** The same dialog for other businesses: whatever is said is put into their languages as well. */
  readonly also?: readonly BusinessFacts[]
  readonly mutant?: { readonly name: string; readonly besides: readonly string[] }
}

export type Walked = { readonly task: Task; readonly exploration: Exploration; readonly seconds: number }

/** A mutant that is known by name. */
export const findMutant = (name: string) => TRADES_MUTANTS.find((mutant) => mutant.name === name)

/** Who calls in a mutant: the least that shows every mistake. */
const TO_CATCH: readonly CallerKind[] = ['new']

/**
 * What is walked. In the first language of the first business, with as much trouble as is asked for: a caller of whom nothing is known, until
 * the call becomes an emergency; emergencies of each kind; a caller for whom nobody is free. And in every language, for every kind of
 * caller, emergencies too, with one kind of trouble less. A language is walked for one business.
 */
export function tasksOf(businesses: readonly BusinessFacts[], language: string | undefined, mostTroubles: number): Task[] {
  const walked = new Set<string>()
  return businesses.flatMap((facts) => {
    const locales = [...new Set([facts.default_locale, ...facts.locales])].filter(
      (tag) => !walked.has(tag.slice(0, 2)) && (language === undefined || tag.startsWith(language)),
    )
    return locales.flatMap((locale): Task[] => {
      const first = walked.size === 0 && mostTroubles > 0
      walked.add(locale.slice(0, 2))
      const also = businesses.filter((other) => other !== facts)
      const here = { facts, locale, also }
      const all: Task = { ...here, callers: CALLER_KINDS, mostTroubles: Math.max(0, mostTroubles - 1) }
      if (!first) return [all]
      return [
        { ...here, callers: ['new'], mostTroubles, calm: true },
        all,
        { ...here, callers: ['withheld'], mostTroubles, since: 'an emergency' },
        { ...here, callers: ['new'], mostTroubles, calm: true, since: 'nobody free' },
      ]
    })
  })
}

/** The walk that is to find a mutant's mistake. */
export function taskToCatch(name: string, facts: BusinessFacts, besides: readonly string[]): Task {
  const mutant = findMutant(name)
  return { ...taskAsItIs(facts), mostTroubles: mutant?.troubles ?? 0, calm: mutant?.breaks !== 'one-alarm', mutant: { name, besides } }
}

/** The same walk without a mistake. */
export function taskAsItIs(facts: BusinessFacts): Task {
  return { facts, locale: facts.default_locale, callers: TO_CATCH, mostTroubles: 0, calm: true }
}

/** Does one walk here and now. */
export function walk(
  { facts, locale, callers, mostTroubles, calm = false, since, also = [], mutant: made }: Task,
  onProgress?: (places: number, steps: number) => void,
): Exploration {
  const mutant = made && findMutant(made.name)
  const dialog = mutant ? mutant.make(facts) : tradesIntake(facts)
  return explore(dialog, {
    ...tradesExploration(dialog, facts, { locales: [locale], callers, mostTroubles, calm, ...(since ? { since } : {}) }),
    also: also.map((each) => tradesIntake(each)),
    ...(mutant && made ? { until: { promise: mutant.breaks, besides: made.besides }, compareEvery: 0 } : {}),
    ...(onProgress ? { onProgress } : {}),
  })
}

/** What a walking thread tells. */
export type Told = { readonly places: number; readonly steps: number } | { readonly exploration: Exploration }

/** Does the walks, some at a time, and answers them in their order. `jobs` 1 does them in this thread. */
export async function walkAll(
  tasks: readonly Task[],
  jobs: number = availableParallelism(),
  onProgress: (task: Task, places: number, steps: number) => void = () => {},
): Promise<Walked[]> {
  const waiting = [...tasks.entries()]
  const walked: Walked[] = []
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [at, task] = next
      const began = performance.now()
      const exploration =
        jobs === 1
          ? walk(task, (places, steps) => onProgress(task, places, steps))
          : await walkInThread(task, (places, steps) => onProgress(task, places, steps))
      walked[at] = { task, exploration, seconds: (performance.now() - began) / 1000 }
    }
  }
  await Promise.all(Array.from({ length: Math.min(jobs, tasks.length) }, work))
  return walked
}

const THREAD = new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js', import.meta.url)

function walkInThread(task: Task, onProgress: (places: number, steps: number) => void): Promise<Exploration> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(THREAD, { workerData: task })
    thread.on('message', (told: Told) => {
      if ('exploration' in told) resolve(told.exploration)
      else onProgress(told.places, told.steps)
    })
    thread.on('error', reject)
    thread.on('exit', (code) => reject(new Error(`the walk of ${task.locale} ended with code ${code}`)))
  })
}
