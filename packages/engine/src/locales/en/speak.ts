import type { Speaker } from '../../understanding/grammar.ts'

export const speak: Speaker = {
  date: (date) => date,
  time: (time) => time,
  dateTime: (dateTime) => dateTime.replace('T', ' at '),
  phone: (e164) => e164.replace(/^\+1/, '').split('').join(' '),
  spelled: (word) => [...word.toUpperCase()].join(', '),
  list: (items, joiner) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${joiner} ${items.at(-1)}`),
  hours: () => '',
}
