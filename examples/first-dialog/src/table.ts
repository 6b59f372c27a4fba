import { locales, setupDialog, slot } from '@callwright/engine'
import { party } from './party.ts'

const restaurant = setupDialog({
  slots: { party, day: slot.time(), table: slot.offer(), caller_name: slot.name() },
})

const reserve = restaurant
  .task(['new_appointment', { en: ['table', 'reserv*'] }])
  .ask('party')
  .ask('day')
  .run('find_times', ({ slots }) => ({ service: `table-${slots.party}`, wanted: slots.day, limit: 3 }))
  .choose('table', ({ results }) => results.find_times.offers, { otherwise: 'day' })
  .ask('caller_name')
  .confirm('reservation')
  .run('book', ({ slots, callerPhone }) => ({
    visit: { ...slots.table, service: `table-${slots.party}`, name: slots.caller_name.full, phone: callerPhone, address: '', problem: '' },
  }))
  .say('reserved')
  .outcome('booked')

export const table = restaurant.dialog({
  id: 'table',
  version: 1,
  timeZone: 'America/New_York',
  country: 'US',
  tasks: { reserve },
  questions: { hours: true, menu: { en: ['menu', 'vegetarian', 'gluten'] } },
  people: ['+12125550100'],
  values: { restaurant: 'Luigi’s' },
  locales: {
    'en-US': {
      understanding: locales.en,
      prompts: {
        greeting: '{restaurant}, good day. Would you like to reserve a table?',
        ask_party: ['For how many?', 'How many will you be?'],
        ask_party_again: 'How many people is the table for? For example: four of us.',
        ask_day: ['When would you like to come?', 'What day and time would suit you?'],
        offer_table: ['I have a table {options|times}. Which would you like?', 'There is {options|times}. Which is best?'],
        ask_caller_name: ['What name shall I put?', 'Under what name?'],
        confirm_reservation: 'A table for {party}, {table|when}, for {caller_name}. Shall I reserve it?',
        reserved: 'It is reserved. See you {table|when}.',
        answer_hours: 'We are open every day but Monday, from noon to ten.',
        answer_menu: 'We have vegetarian and gluten free dishes every day.',
      },
    },
  },
})
