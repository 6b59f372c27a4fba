import type { BusinessFacts } from '../../business/facts.ts'
import { type AbstractCaller, callerOf } from './caller.ts'
import { SAYINGS, type Saying } from './trades-sayings.ts'

const QUESTIONS: readonly Saying[] = [
  'question',
  'price',
  'hours on a day',
  'hours on a holiday',
  'area',
  'duration',
  'robot',
  'licence',
  'unknown question',
]
const DANGERS: readonly Saying[] = ['water', 'gas', 'fire', 'sparks', 'fumes', 'sewage', 'no heat', 'flood and current']
const TROUBLES: readonly Saying[] = ['trouble', 'doubtful trouble', 'everything at once']
const OPENING: readonly Saying[] = [
  'book',
  ...TROUBLES,
  'reschedule',
  'cancel',
  'message',
  'status',
  'wrong number',
  ...QUESTIONS,
  ...DANGERS,
]

/** A caller of a trades business: everything that callers of such a business do, once each, in the language of the call. */
export function tradesCaller(facts: BusinessFacts): AbstractCaller {
  const town = facts.service_area.towns[0] ?? ''
  const there = (phrases: Readonly<Record<Saying, string>>) => ({
    ...phrases,
    address: phrases.address.replace('{town}', town),
    'another address': phrases['another address'].replace('{town}', town),
    'everything at once': phrases['everything at once'].replace('{town}', town),
    // The recogniser is not sure of it: nothing may be done on it.
    'unsure yes': { text: phrases.yes, confidence: 0.2 },
  })
  return callerOf({
    says: { en: there(SAYINGS.en), fr: there(SAYINGS.fr), es: there(SAYINGS.es) },
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
    ],
    open: OPENING,
    answers: {
      intent: OPENING,
      problem: TROUBLES,
      caller_name: ['full name', 'first name'],
      callback_number: ['phone', 'false alarm'],
      service_address: ['address', 'street alone', 'address elsewhere', 'false alarm'],
      preferred_time: ['exact time', 'some day', 'any time'],
      slot_choice: ['the first', 'none of those', 'another time', 'some day'],
      appointment_ref: ['the first', 'some day', 'their visit'],
      confirmation: ['unsure yes', 'false alarm', 'another address', 'wrong address', 'another time', 'exact time'],
    },
    keys: ['0', '1', '2', '9', '*', '8605550177', '12'],
    roles: {
      yes: ['yes', 'key 1'],
      person: ['person', 'key 0'],
      emergency: DANGERS,
      misses: ['nonsense', 'key 12'],
      commands: [...QUESTIONS, 'repeat', 'key *', 'slower', 'help', 'wait', 'back', 'start over', 'english', 'french', 'spanish'],
    },
  })
}
