import type { Decision, Spoken } from '../../../decision.ts'
import type { Dialog } from '../../../dialog.ts'
import type { Effect, EffectRequest } from '../../../effect.ts'
import type { CallInput, DialogEvent, Visit } from '../../../event.ts'
import type { CallPromise, Step, Watch } from '../promise.ts'

const COMMITS: Readonly<Record<string, string>> = { book: 'booking', move: 'reschedule', cancel: 'cancel' } satisfies {
  [Type in EffectRequest['type']]?: string
}
/** The values of a read-back that an effect acts on, under the names that prompts give them. */
const VALUES = ['start', 'from', 'address', 'name', 'phone'] as const
type Heard = { readonly [value in (typeof VALUES)[number]]?: string }

/**
 * Nothing is booked, moved or cancelled but on a yes to a read-back, and with just the values that the caller has heard in it: a value
 * counts as heard when the words that were said would be others without it.
 */
export function yesToReadBack(dialog: Dialog): CallPromise {
  const audible = audibleValues(dialog)
  const watch = (heard: Heard, visits: ReadonlyMap<string, Visit>): Watch => ({
    sketch: VALUES.map((value) => heard[value] ?? '').join('|'),
    after: (step, { yes }) => {
      const commit = step.after.effects.find(({ type }) => Object.hasOwn(COMMITS, type))
      const known = withVisits(visits, step.event)
      return {
        watch: watch(heardNow(heard, step.after, audible), known),
        broken: commit && whatIsWrong(commit, step, heard, known, yes),
      }
    },
  })
  return {
    kind: 'call',
    name: 'yes-to-read-back',
    tells:
      'nothing is booked, moved or cancelled without a yes to a read-back, and only with the day, time, place, name and number heard in it',
    begin: (input: CallInput, first) => watch(heardNow({}, first, audible), new Map(input.upcoming.map((visit) => [visit.id, visit]))),
  }
}

/** What was read back stays heard as long as the same question is open; whoever comes back to it must hear it again. */
function heardNow(before: Heard, decision: Decision, audible: (spoken: Spoken, decision: Decision) => ReadonlySet<string>): Heard {
  const { confirming } = decision.listen
  if (confirming === null || !Object.values(COMMITS).includes(confirming)) return {}
  const heard = new Map<string, string>(Object.entries(before))
  for (const spoken of decision.say) {
    const there = VALUES.filter((name) => typeof spoken.values[name] === 'string')
    const said = there.length > 0 ? audible(spoken, decision) : new Set()
    for (const name of there) {
      const value = String(spoken.values[name])
      if (said.has(name)) heard.set(name, value)
      else if (heard.get(name) !== value) heard.delete(name)
    }
  }
  return Object.fromEntries(heard)
}

function whatIsWrong(
  commit: Effect,
  { before, move }: Step,
  heard: Heard,
  visits: ReadonlyMap<string, Visit>,
  yes: ReadonlySet<string>,
): string | undefined {
  if (!yes.has(move.name)) return `${commit.type} on "${move.name}"`
  if (before.listen.confirming !== COMMITS[commit.type])
    return `${commit.type} where ${before.listen.confirming ?? 'nothing'} was to be confirmed`
  for (const [name, value] of Object.entries(actedOn(commit, visits, before.view.emergency))) {
    const said = Object.entries(heard).find(([each]) => each === name)?.[1]
    if (said?.slice(0, 16) !== value.slice(0, 16)) return `${commit.type} with ${name} "${value}", and "${said ?? 'nothing'}" was read back`
  }
  return undefined
}

/** The values that an effect acts on, which must have been heard. */
function actedOn(effect: Effect, visits: ReadonlyMap<string, Visit>, urgent: boolean): { readonly [name: string]: string } {
  switch (effect.type) {
    case 'book': {
      const { start, address, name, phone } = effect.visit
      // Whoever is in an emergency has told no name, and has heard the number when the owner was told of it.
      return urgent ? { start, address } : { start, address, name, ...(phone === null ? {} : { phone }) }
    }
    case 'move':
      return { start: effect.to.start, from: visits.get(effect.visit)?.start ?? 'an unknown visit' }
    case 'cancel':
      return { start: visits.get(effect.visit)?.start ?? 'an unknown visit' }
    default:
      return {}
  }
}

function withVisits(visits: ReadonlyMap<string, Visit>, event: DialogEvent): ReadonlyMap<string, Visit> {
  if (event.type !== 'effect_done') return visits
  const { result } = event
  const found = result.type === 'find_visits' ? result.visits : 'visit' in result ? [result.visit] : []
  return found.length === 0 ? visits : new Map([...visits, ...found.map((visit) => [visit.id, visit] as const)])
}

/** Which values of a prompt can be heard in its words: those without which the words are others. */
function audibleValues(dialog: Dialog): (spoken: Spoken, decision: Decision) => ReadonlySet<string> {
  return ({ prompt, values, text }, { session }) => {
    const { locale, say } = dialog.language(session.locale)
    const tools = { speak: locale.speak, now: () => dialog.clock(session.at), turn: session.seq }
    const without = (name: string) => Object.fromEntries(Object.entries(values).filter(([each]) => each !== name))
    return new Set(Object.keys(values).filter((name) => say(prompt, without(name), tools).text !== text))
  }
}
