import { type AnyStateMachine, createMachine } from 'xstate'
import type { BusinessFacts } from '../../business/facts.ts'
import { type Dialog, type DialogDefinition, defineDialog } from '../../dialog.ts'
import { tradesIntakeDefinition } from '../../dialogs/trades-intake/index.ts'
import type { Wording } from '../../prompts/template.ts'

/** The trades intake with one mistake made in it on purpose: a check that does not find it is no check. */
export type Mutant = {
  readonly name: string
  /** What is wrong with it. */
  readonly tells: string
  /** The promise that it breaks. */
  readonly breaks: string
  /** Kinds of trouble that must come together for it to show; none where it is not said. */
  readonly troubles?: number
  readonly make: (facts: BusinessFacts) => Dialog
}

type StateConfig = { states?: { [name: string]: StateConfig }; on?: { [act: string]: unknown }; always?: unknown; entry?: unknown }
type Definition = DialogDefinition<AnyStateMachine>

/** The intake with its statechart's configuration changed: a fresh one is made each time, so it may be changed in place. */
function withMachine(change: (root: StateConfig) => void): Mutant['make'] {
  return (facts) => {
    const { machine, ...rest } = tradesIntakeDefinition(facts)
    const config: object = machine.config
    if (!isStateConfig(config)) throw new Error('The intake has no states')
    change(config)
    const mutated: AnyStateMachine = createMachine({ ...machine.config }, machine.implementations)
    const definition: Definition = { ...rest, machine: mutated }
    return defineDialog(definition)
  }
}

/** The intake with one prompt worded otherwise in every language. */
function withPrompt(id: string, words: (wording: Wording | undefined) => Wording): Mutant['make'] {
  return (facts) => {
    const definition = tradesIntakeDefinition(facts)
    const locales = Object.fromEntries(
      Object.entries(definition.locales).map(([tag, { understanding, prompts }]) => [
        tag,
        { understanding, prompts: { ...prompts, [id]: words(prompts[id]) } },
      ]),
    )
    return defineDialog({ ...definition, locales })
  }
}

function isStateConfig(config: object): config is StateConfig {
  return 'states' in config
}

/** The configuration of a state by its path, `talk.SCHEDULING.offering`. */
function at(root: StateConfig, path: string): StateConfig {
  let state = root
  for (const name of path.split('.')) {
    const inside = state.states?.[name]
    if (!inside) throw new Error(`The intake has no state ${path}`)
    state = inside
  }
  return state
}

/** What a state does on an act, in place of what it did. */
function on(root: StateConfig, path: string, act: string, does: unknown): void {
  const state = path === '' ? root : at(root, path)
  state.on = { ...state.on, [act]: does }
}

function without(root: StateConfig, path: string, act: string): void {
  const state = path === '' ? root : at(root, path)
  state.on = Object.fromEntries(Object.entries(state.on ?? {}).filter(([name]) => name !== act))
}

const say = (prompt: string) => ({ type: 'say', params: { prompt, values: {} } })
const list = (entry: unknown): unknown[] => (Array.isArray(entry) ? entry : entry === undefined ? [] : [entry])
const DEAF = { actions: say('help') }

export const TRADES_MUTANTS: readonly Mutant[] = [
  {
    name: 'book-without-yes',
    tells: 'the time that is chosen is booked at once',
    breaks: 'yes-to-read-back',
    make: withMachine((root) => on(root, 'talk.SCHEDULING.offering', 'CHOICE', { target: 'booking', actions: 'chooseOffered' })),
  },
  {
    name: 'read-back-of-old-values',
    tells: 'what is changed at the read-back is not read back again',
    breaks: 'yes-to-read-back',
    troubles: 1,
    make: withMachine((root) => on(root, 'talk.SCHEDULING.confirming', 'ANSWER', { actions: ['absorb', say('help')] })),
  },
  {
    name: 'read-back-without-the-time',
    tells: 'the read-back says everything but the time',
    breaks: 'yes-to-read-back',
    make: withPrompt('read_back', () => '{service} at {address}, for {name}, {phone|phone}?'),
  },
  {
    name: 'cancel-at-once',
    tells: 'a visit is cancelled on the wish to do so',
    breaks: 'yes-to-read-back',
    make: withMachine((root) => {
      at(root, 'talk.CANCELLING.confirming').always = { target: 'cancelling' }
    }),
  },
  {
    name: 'deaf-to-emergency-in-scheduling',
    tells: 'an emergency told while a time is sought is not heard',
    breaks: 'one-alarm',
    make: withMachine((root) => on(root, 'talk.SCHEDULING', 'EMERGENCY', DEAF)),
  },
  {
    name: 'alarm-twice',
    tells: 'the owner is alarmed again when help is on its way',
    breaks: 'one-alarm',
    make: withMachine((root) => {
      const dispatched = at(root, 'EMERGENCY_FLOW.dispatched')
      const alarm = { about: 'emergency', phone: null, words: '' }
      dispatched.entry = [...list(dispatched.entry), { type: 'effect', params: { type: 'notify_owner', notice: alarm } }]
    }),
  },
  {
    name: 'no-person-at-the-address',
    tells: 'whoever asks for a person instead of giving an address is asked for the address again',
    breaks: 'person-in-one-turn',
    make: withMachine((root) => on(root, 'talk.COLLECTING_ADDRESS', 'HUMAN', DEAF)),
  },
  {
    name: 'silence-forever',
    tells: 'silence at the name asks for the name again, without end',
    breaks: 'misses-end',
    make: withMachine((root) => on(root, 'talk.COLLECTING_NAME.asking', 'NO_INPUT', { target: 'asking', reenter: true })),
  },
  {
    name: 'fourth-time',
    tells: 'the problem is asked for more than three times in a row',
    breaks: 'three-times-at-most',
    make: withMachine((root) => {
      for (const act of ['NO_INPUT', 'NO_MATCH'])
        on(root, 'talk.COLLECTING_PROBLEM.asking', act, { target: 'asking', reenter: true, actions: say('did_not_hear') })
    }),
  },
  {
    name: 'dead-end-after-calendar-down',
    tells: 'when the calendar is down the call waits for nothing, and nothing helps',
    breaks: 'no-dead-end',
    make: withMachine((root) => {
      const down = at(root, 'talk.SCHEDULING.calendarDown')
      down.always = undefined
      down.on = { '*': { target: 'calendarDown', reenter: true }, HUNG_UP: { target: '#trades-intake.ENDED' } }
    }),
  },
  {
    name: 'back-to-long-ago',
    tells: 'a no to the question for the address brings back to where the call was before that',
    breaks: 'fresh-history',
    make: withMachine((root) => on(root, 'talk.COLLECTING_ADDRESS.asking', 'NO', { target: '#trades-intake.talk.resume', reenter: true })),
  },
  {
    name: 'no-answer-to-hang-up',
    tells: 'a hang-up is not noticed',
    breaks: 'hang-up-ends',
    make: withMachine((root) => without(root, '', 'HUNG_UP')),
  },
  {
    name: 'missing-no-match',
    tells: 'words that fit nothing are met with silence',
    breaks: 'handles-everything',
    make: withMachine((root) => without(root, 'talk', 'NO_MATCH')),
  },
  {
    name: 'endless-offers',
    tells: 'times that are turned down are offered again and again',
    breaks: 'answers-move-on',
    make: withMachine((root) => on(root, 'talk.SCHEDULING.offering', 'NONE', { target: 'finding' })),
  },
  {
    name: 'goes-on-for-ever',
    tells: 'the limit of events is not kept',
    breaks: 'call-limit',
    make: withMachine((root) => on(root, '', 'TOO_LONG', { target: '.talk.resume', reenter: true })),
  },
  {
    name: 'number-in-goodbye',
    tells: "the goodbye gives away the owner's own number",
    breaks: 'nothing-given-away',
    make: (facts) => withPrompt('goodbye', () => `Goodbye. ${facts.owners[0]?.phone ?? ''}.`)(facts),
  },
  {
    name: 'gap-in-the-words',
    tells: 'a prompt names a value that there is not',
    breaks: 'whole-words',
    make: withPrompt('booked', () => '{visitor} {start|when} {place}, {visitor}.'),
  },
]
