import { type AbstractCaller, callerOf, type StepPromise, usualEnds } from '@callwright/engine/testing'

const en = {
  yes: 'yes',
  no: 'no',
  nonsense: 'purple elephants argue quietly',
  person: 'let me talk to a person',
  parking: 'where can I park',
  hours: 'when are you open',
  bring: 'what should I bring',
  wait: 'hold on a second',
  back: 'go back',
  'start over': 'start over',
  'never mind': 'never mind',
  goodbye: 'goodbye',
  'chest pain': 'my dad has chest pains',
  book: 'I would like to make an appointment',
  cancel: 'I want to cancel my appointment',
  doctor: 'doctor singh',
  name: 'my name is june porter',
  card: 'b a k a eight five five two one four five six',
  'half a card': 'b a k a eight five',
  phone: 'four five oh five five five oh one seven seven',
  'a day': 'thursday',
  'a time': 'tomorrow at ten',
  'the first': 'the first one',
  'none of those': 'none of those',
}

const fr: typeof en = {
  yes: 'oui',
  no: 'non',
  nonsense: 'des éléphants mauves discutent tout bas',
  person: 'je veux parler à une personne',
  parking: 'où est-ce que je peux me garer',
  hours: 'quelles sont vos heures',
  bring: 'que dois-je apporter',
  wait: 'attendez une seconde',
  back: 'revenez en arrière',
  'start over': 'recommençons du début',
  'never mind': 'laissez tomber',
  goodbye: 'au revoir',
  'chest pain': 'mon père a mal à la poitrine',
  book: 'je voudrais prendre un rendez-vous',
  cancel: 'je veux annuler mon rendez-vous',
  doctor: 'la docteure singh',
  name: "je m'appelle luc bernier",
  card: 'b e r l huit cinq un deux un quatre cinq six',
  'half a card': 'b e r l huit cinq',
  phone: 'quatre cinq zéro cinq cinq cinq zéro un sept sept',
  'a day': 'jeudi',
  'a time': 'demain à dix heures',
  'the first': 'la première',
  'none of those': 'aucune',
}

/** Someone who does, at every question of the clinic's, one of each kind of thing that callers do. */
export const clinicCaller: AbstractCaller = callerOf<keyof typeof en>({
  says: {
    en,
    fr,
  },
  anywhere: ['yes', 'no', 'nonsense', 'person', 'parking', 'never mind', 'chest pain'],
  open: ['book', 'cancel', 'hours', 'bring', 'goodbye'],
  answers: {
    intent: ['book', 'cancel', 'doctor', 'hours', 'wait', 'start over'],
    practitioner: ['doctor'],
    caller_name: ['name'],
    health_card: ['card', 'half a card', 'back'],
    callback_number: ['phone'],
    day: ['a day', 'a time'],
    visit_time: ['the first', 'none of those', 'a day'],
    visit: ['the first', 'none of those'],
    confirmation: ['a day', 'doctor'],
  },
  keys: ['0', '2', '9'],
  roles: {
    yes: ['yes'],
    person: ['person', 'key 0'],
    emergency: ['chest pain'],
    misses: ['nonsense'],
    commands: ['parking', 'hours', 'bring', 'wait', 'back', 'start over'],
  },
  ends: (effect, at) => (effect.type === 'custom' ? endsOfVisits(at) : usualEnds(effect, at)),
})

/** The clinic's own system finds no appointment, one, several, answers nonsense, or not at all. */
function endsOfVisits(at: string): ReturnType<AbstractCaller['ends']> {
  const visit = (id: string, hour: string) => ({
    id,
    start: `${at.slice(0, 8)}27T${hour}:00:00-05:00`,
    end: `${at.slice(0, 8)}27T${hour}:30:00-05:00`,
    resource: 'singh',
    service: 'singh',
    name: 'June Porter',
    phone: null,
    address: '',
  })
  const found = (name: string, data: (typeof visit extends (...args: never) => infer V ? V : never)[]) =>
    ({ name, type: 'effect_done', result: { type: 'custom', data } }) as const
  return [
    found('none', []),
    found('one', [visit('a1', '09')]),
    found('two', [visit('a1', '09'), visit('a2', '10')]),
    { name: 'nonsense', type: 'effect_done', result: { type: 'custom', data: 'none' } },
    { name: 'fails', type: 'effect_failed', failure: { code: 'SYS_001', message: '', retryable: false } },
  ]
}

/** What the clinic promises beside what every dialog does. */
export const promises: readonly StepPromise[] = [
  {
    kind: 'step',
    name: 'yes-before-change',
    tells: 'nothing is booked or cancelled but on a yes to a read-back',
    check: ({ before, move, after }, { yes }) => {
      const change = after.effects.find(({ type }) => type === 'book' || type === 'cancel')
      if (!change) return undefined
      return yes.has(move.name) && before.listen.confirming !== null ? undefined : `${change.type} on "${move.name}"`
    },
  },
  {
    kind: 'step',
    name: 'chest-pain-at-once',
    tells: 'chest pain is answered in the turn in which it is told, wherever the call is',
    check: ({ move, after }, { emergency }) =>
      emergency.has(move.name) && !after.say.some(({ prompt }) => prompt === 'alarm_chest_pain') ? `not in ${after.view.path}` : undefined,
  },
  {
    kind: 'step',
    name: 'card-before-visits',
    tells: 'no appointment is read out before a card was confirmed',
    check: ({ after }) =>
      after.say.some(({ prompt }) => prompt.startsWith('confirm_cancel') || prompt.startsWith('offer_visit.')) &&
      after.view.slots['health_card']?.confirmed !== true
        ? `read out in ${after.view.path}`
        : undefined,
  },
]
