import { clinic } from './clinic.ts'

/** Books: who is to be seen, who comes, when; reads it back; books on a yes. */
export const book = clinic
  .task([
    'new_appointment',
    { en: ['appointment', 'see (a|the) (doctor|nurse)'], fr: ['rendez-vous', 'voir (un|le|la) (médecin|docteur*)'] },
  ])
  .ask('practitioner')
  .ask('caller_name')
  .ask('health_card', { check: true })
  .ask('callback_number')
  .ask('day')
  .run('find_times', ({ slots }) => ({ service: slots.practitioner, wanted: slots.day, limit: 3 }), {
    useful: ({ offers }) => offers.length > 0,
    otherwise: 'no_times',
    next: 'message',
  })
  .choose('visit_time', ({ results }) => results.find_times.offers, {
    say: ({ results }) => (results.find_times.refusal ? 'offer_nearest' : 'offer_visit_time'),
    otherwise: 'day',
    alone: ({ slots, results }) => slots.day.exact !== undefined && results.find_times.refusal === null,
  })
  .confirm('booking')
  .run('book', ({ slots }) => ({
    visit: {
      ...slots.visit_time,
      service: slots.practitioner,
      name: slots.caller_name.full,
      phone: slots.callback_number,
      address: '',
      problem: slots.health_card,
    },
  }))
  .say('booked')
  .outcome('booked')

/** Cancels: nothing is read out before the card is known, and nothing is cancelled without a yes. */
export const cancel = clinic
  .task('cancel')
  .ask('health_card', { check: true })
  .run('patient_visits', ({ slots }) => ({ card: slots.health_card }), {
    useful: (visits) => visits.length > 0,
    otherwise: 'no_visit',
  })
  .choose('visit', ({ results }) => results.patient_visits, { alone: () => true })
  .confirm('cancel', { no: 'drop' })
  .run('cancel', ({ slots }) => ({ visit: slots.visit.id }))
  .say('cancelled')
  .outcome('cancelled')

export const tasks = { book, cancel }
