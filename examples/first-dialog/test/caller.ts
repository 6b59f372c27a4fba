import { callerOf } from '@callwright/engine/testing'

const en = {
  yes: 'yes',
  no: 'no',
  nonsense: 'purple elephants argue quietly',
  person: 'let me talk to a person',
  menu: 'do you have a vegetarian menu',
  reserve: 'I want to reserve a table',
  size: 'four people',
  day: 'thursday',
  first: 'the first one',
  none: 'none of those',
  name: 'my name is june porter',
}

/** Someone who does, at every question, one of each kind of thing that callers do. */
export const caller = callerOf<keyof typeof en>({
  says: { en },
  anywhere: ['yes', 'no', 'nonsense', 'person', 'menu'],
  open: ['reserve'],
  answers: {
    intent: ['reserve'],
    party: ['size'],
    day: ['day'],
    table: ['first', 'none'],
    caller_name: ['name'],
    confirmation: ['day'],
  },
  keys: ['0', '1', '2'],
  roles: { yes: ['yes', 'key 1'], person: ['person', 'key 0'], misses: ['nonsense'], commands: ['menu'] },
})
