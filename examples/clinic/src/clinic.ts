import { setupDialog, slot } from '@callwright/engine'
import { patientVisits } from './effects.ts'
import { facts } from './facts.ts'
import { healthCard } from './health-card.ts'

const { tremblay, singh, nurse } = facts.practitioners

/** What this dialog remembers, and what it asks of the world beyond the calendar. */
export const clinic = setupDialog({
  slots: {
    practitioner: slot.oneOf({
      tremblay: { say: tremblay, hears: { en: ['tremblay', 'trombly'], fr: ['tremblay'] } },
      singh: { say: singh, hears: { en: ['singh', 'sing'], fr: ['singh', 'sing'] } },
      nurse: { say: nurse, hears: { en: ['nurse', 'blood (test|work)', 'shot', 'vaccin*'], fr: ['infirmi*', 'prise de sang', 'vaccin*'] } },
    }),
    caller_name: slot.name(),
    health_card: healthCard,
    callback_number: slot.phone(),
    day: slot.time(),
    visit_time: slot.offer(),
    visit: slot.visit(),
  },
  effects: { patient_visits: patientVisits },
})
