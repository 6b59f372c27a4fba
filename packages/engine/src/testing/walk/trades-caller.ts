import type { BusinessFacts } from '../../business/facts.ts'
import { type AbstractCaller, callerOf } from './caller.ts'
import { SAYINGS, type Saying } from './trades-sayings.ts'

const QUESTIONS = [
  'question',
  'price',
  'hours on a day',
  'hours on a holiday',
  'open now',
  'area',
  'our town',
  'another town',
  'duration',
  'robot',
  'licence',
  'schedule',
  'recorded',
  'unknown question',
] as const satisfies readonly Saying[]
const DANGERS = [
  'water',
  'gas',
  'fire',
  'sparks',
  'fumes',
  'sewage',
  'no heat',
  'flood and current',
  'hurt',
] as const satisfies readonly Saying[]
const TROUBLES = ['trouble', 'doubtful trouble', 'everything at once'] as const satisfies readonly Saying[]
const OPENING = [
  'book',
  ...TROUBLES,
  'reschedule',
  'cancel',
  'message',
  'status',
  'wrong number',
  'sales',
  'question and trouble',
  'question and wish',
  'hears me',
  'hello',
  ...QUESTIONS,
  ...DANGERS,
] as const satisfies readonly Saying[]

type Unsure = { readonly text: string; readonly confidence: number }
type Phrases = ReturnType<typeof phrasesFor>

/** The sayings of a language, for a town that the business goes to. What the recogniser is not sure of is asked about, and does nothing. */
function phrasesFor(town: string, sayings: Readonly<Record<Saying, string>>) {
  const there = (phrase: string) => phrase.replace('{town}', town)
  const unsure = (phrase: string, confidence: number): Unsure => ({ text: there(phrase), confidence })
  return {
    ...sayings,
    address: there(sayings.address),
    'another address': there(sayings['another address']),
    'everything at once': there(sayings['everything at once']),
    'our town': there(sayings['our town']),
    'unsure yes': unsure(sayings.yes, 0.2),
    'unsure phone': unsure(sayings.phone, 0.6),
    'unsure address': unsure(sayings.address, 0.6),
    'unsure trouble': unsure(sayings['doubtful trouble'], 0.6),
  }
}

/** A caller of a trades business: everything that callers of such a business do, once each, in the language of the call. */
export function tradesCaller(facts: BusinessFacts): AbstractCaller {
  const town = facts.service_area.towns[0] ?? ''
  return callerOf<keyof Phrases>({
    says: { en: phrasesFor(town, SAYINGS.en), fr: phrasesFor(town, SAYINGS.fr), es: phrasesFor(town, SAYINGS.es) },
    anywhere: [
      'yes',
      'no',
      'nonsense',
      'person',
      'question',
      'repeat',
      'slower',
      'help',
      'wait',
      'back',
      'start over',
      'never mind',
      'goodbye',
      'english',
      'french',
      'spanish',
      'water',
      'gas',
      'abuse',
    ],
    open: OPENING,
    answers: {
      intent: OPENING,
      problem: [...TROUBLES, 'unsure trouble', 'for somebody'],
      caller_name: ['full name', 'first name', 'decline'],
      callback_number: ['phone', 'unsure phone', 'decline', 'false alarm'],
      service_address: [
        'address',
        'unsure address',
        'street alone',
        'street name',
        'address elsewhere',
        'wrong phone',
        'decline',
        'false alarm',
      ],
      site: ['full name', 'phone'],
      preferred_time: ['exact time', 'some day', 'any time', 'duration'],
      slot_choice: ['the first', 'none of those', 'another time', 'some day'],
      appointment_ref: ['the first', 'both', 'some day', 'their visit'],
      confirmation: [
        'unsure yes',
        'false alarm',
        'another address',
        'wrong address',
        'wrong phone',
        'another time',
        'exact time',
        'the other one',
      ],
    },
    keys: ['0', '1', '2', '9', '*', '8605550177', '12'],
    roles: {
      yes: ['yes', 'key 1'],
      person: ['person', 'key 0'],
      emergency: DANGERS,
      misses: ['nonsense', 'key 12'],
      commands: [
        ...QUESTIONS,
        'question and trouble',
        'hears me',
        'repeat',
        'key *',
        'slower',
        'help',
        'wait',
        'back',
        'start over',
        'english',
        'french',
        'spanish',
      ],
    },
  })
}
