import type { SessionAnswer, SlotAnswer, TraceAnswer } from '../src/session-api.ts'

type Reading = readonly [kind: string, phrase: string, value: unknown, score: number, rule: string]
type Scene = {
  readonly reply: string
  readonly state: string
  readonly asked: readonly string[]
  readonly confirming?: string
  readonly act: string
  readonly slots?: { readonly [name: string]: SlotAnswer }
  readonly effects?: SessionAnswer['effects']
  readonly readings?: readonly Reading[]
  readonly rejected?: TraceAnswer['rejected']
  readonly notes?: readonly string[]
  readonly emergency?: boolean
  readonly outcome?: string
  readonly done?: boolean
  readonly appointment?: SessionAnswer['appointment']
}

/** The lines that the scenes of `BOOKING` have readings for. */
export const CALLER_LINES = [
  'hello, it’s Maria Alvarez, my kitchen tap drips, can someone come tomorrow afternoon?',
  '31 Maple Street, no sorry, 13 Maple Street, Bristol',
  'yes, this number is fine',
  'the second one',
  'yes',
] as const

const appointment = {
  id: 'apt_7f3k2',
  start: '2026-11-24T14:30:00-05:00',
  end: '2026-11-24T15:30:00-05:00',
  service_type: 'faucet_fixture',
  emergency: false,
}

/** What each turn of a booked visit is answered, whatever the caller says. */
export const BOOKING: readonly Scene[] = [
  {
    reply: 'Bristol Plumbing, good morning. How can I help?',
    state: 'GREETING',
    asked: ['intent'],
    act: 'START',
    notes: ['No visit ahead for this number.'],
  },
  {
    reply: 'A dripping tap, tomorrow afternoon. I can help with that, Maria. What’s the address?',
    state: 'COLLECTING_ADDRESS',
    asked: ['service_address'],
    act: 'ANSWER',
    slots: {
      intent: { value: 'new_appointment', text: 'can someone come', confirmed: false },
      caller_name: { value: { first: 'Maria', last: 'Alvarez', full: 'Maria Alvarez' }, text: 'Maria Alvarez', confirmed: false },
      problem: { value: 'my kitchen tap drips', text: 'my kitchen tap drips', confirmed: false },
      service_type: { value: 'faucet_fixture', text: 'tap drips', confirmed: false },
      preferred_time: { value: '2026-11-24T12:00/2026-11-24T17:00', text: 'tomorrow afternoon', confirmed: false },
    },
    readings: [
      ['intent', 'can someone come', 'new_appointment', 0.94, 'en.intent.request-visit'],
      ['name', 'Maria Alvarez', { first: 'Maria', last: 'Alvarez', full: 'Maria Alvarez' }, 0.91, 'en.name.introduced'],
      ['problem', 'my kitchen tap drips', 'my kitchen tap drips', 0.83, 'en.problem.thing-and-fault'],
      ['service_type', 'tap drips', 'faucet_fixture', 0.8, 'en.service.faucet'],
      ['datetime_range', 'tomorrow afternoon', '2026-11-24T12:00/2026-11-24T17:00', 0.96, 'en.datetime.day-and-part'],
      ['date', 'tomorrow', '2026-11-24', 0.97, 'en.date.relative-day'],
      ['time_range', 'afternoon', '12:00/17:00', 0.9, 'en.time.part-of-day'],
    ],
    rejected: [
      { kind: 'emergency', text: 'tap drips', rule: 'en.emergency.leak', because: 'A drip is not urgent without flooding words.' },
    ],
    notes: ['Five slots filled from one utterance.'],
  },
  {
    reply: 'Thirteen Maple Street, Bristol. Shall we call you back on the number you’re ringing from, 860 555 0142?',
    state: 'COLLECTING_PHONE',
    asked: ['callback_number'],
    act: 'ANSWER',
    slots: {
      service_address: {
        value: { line: '13 Maple Street', number: '13', street: 'Maple Street', city: 'Bristol' },
        text: '13 Maple Street, Bristol',
        confirmed: false,
      },
    },
    readings: [
      ['address', '13 Maple Street, Bristol', { line: '13 Maple Street', city: 'Bristol' }, 0.95, 'en.address.number-street-town'],
      ['city', 'Bristol', 'Bristol', 0.88, 'en.city.service-area'],
      ['correction', 'no sorry', {}, 0.72, 'en.correction.retraction'],
    ],
    rejected: [
      { kind: 'address', text: '31 Maple Street', rule: 'en.address.number-street', because: 'Taken back by “no sorry”.' },
      { kind: 'yesno', text: 'no', rule: 'en.yesno.no', because: 'Part of a correction.' },
    ],
  },
  {
    reply: 'Tomorrow afternoon I have one o’clock, half past two, or four. Which suits you?',
    state: 'SCHEDULING',
    asked: ['slot_choice'],
    act: 'YES',
    slots: { callback_number: { value: '+18605550142', text: 'this number', confirmed: true } },
    effects: [{ type: 'find_times', status: 'done' }],
    readings: [['yesno', 'yes', 'yes', 0.98, 'en.yesno.yes']],
  },
  {
    reply: 'So that’s Tuesday the 24th at half past two, at 13 Maple Street, Bristol, for a dripping tap. Shall I book it?',
    state: 'SCHEDULING',
    asked: ['confirmation'],
    confirming: 'booking',
    act: 'CHOICE',
    slots: { slot_choice: { value: 2, text: 'the second one', confirmed: false } },
    effects: [{ type: 'find_times', status: 'done' }],
    readings: [['menu_choice', 'second one', 2, 0.97, 'en.choice.ordinal']],
  },
  {
    reply: 'Booked. Tuesday at half past two. We’ll see you then, Maria. Goodbye!',
    state: 'ENDED',
    asked: [],
    act: 'YES',
    slots: { slot_choice: { value: 2, text: 'the second one', confirmed: true } },
    effects: [
      { type: 'find_times', status: 'done' },
      { type: 'book', status: 'done' },
      { type: 'hang_up', status: 'done' },
    ],
    readings: [['yesno', 'yes', 'yes', 0.99, 'en.yesno.yes']],
    outcome: 'booked',
    done: true,
    appointment,
  },
]

/** What a flood is answered, at any turn. */
export const EMERGENCY: Scene = {
  reply: 'If water is near anything electric, stay away from it. Shut the main valve if you can reach it safely. What’s the address?',
  state: 'EMERGENCY_FLOW',
  asked: ['service_address'],
  act: 'EMERGENCY',
  slots: { problem: { value: 'water pouring through the ceiling', text: 'water pouring through the ceiling', confirmed: false } },
  effects: [{ type: 'notify_owner', status: 'done' }],
  readings: [['emergency', 'water pouring through the ceiling', { level: 'emergency', kind: 'flooding' }, 0.97, 'en.emergency.flooding']],
  emergency: true,
}

/** The answer to one turn of a call that was answered `earlier` before. */
export function play(scene: Scene, id: string, turn: number, words: string, earlier: SessionAnswer | undefined): SessionAnswer {
  return {
    session_id: id,
    turn,
    locale: 'en-US',
    reply: { text: scene.reply },
    state: scene.state,
    asked: scene.asked,
    confirming: scene.confirming ?? null,
    slots: { ...earlier?.slots, ...scene.slots },
    emergency: scene.emergency ?? earlier?.emergency ?? false,
    effects: scene.effects ?? earlier?.effects ?? [],
    outcome: scene.outcome ?? null,
    done: scene.done ?? false,
    appointment: scene.appointment ?? null,
    trace: traceOf(scene, words, earlier?.state ?? ''),
  }
}

function traceOf(scene: Scene, words: string, from: string): TraceAnswer {
  const found = (scene.readings ?? []).map(([kind, phrase, value, score, rule]) => {
    const start = words.toLowerCase().lastIndexOf(phrase.toLowerCase())
    return { kind, value, text: words.slice(start, start + phrase.length), start, end: start + phrase.length, score, rule }
  })
  return {
    event: words === '' ? 'start' : 'heard',
    act: scene.act,
    candidates: found.filter(({ start }) => start >= 0),
    rejected: scene.rejected ?? [],
    from,
    to: scene.state,
    notes: scene.notes ?? [],
  }
}
