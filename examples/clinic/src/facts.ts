/** What is true of this clinic, and nothing else: another clinic changes this file. */
export const facts = {
  id: 'clinique-du-parc',
  version: 1,
  name: { en: 'Parc Clinic', fr: 'la Clinique du Parc' },
  timeZone: 'America/Toronto',
  country: 'CA',
  frontDesk: '+14505550100',
  opens: '08:30',
  closes: '16:30',
  visitMinutes: 30,
  practitioners: {
    tremblay: { en: 'Doctor Tremblay', fr: 'le docteur Tremblay', weekdays: [1, 2, 4] },
    singh: { en: 'Doctor Singh', fr: 'la docteure Singh', weekdays: [1, 3, 5] },
    nurse: { en: 'the nurse', fr: "l'infirmière", weekdays: [1, 2, 3, 4, 5] },
  },
} as const

export type PractitionerId = keyof typeof facts.practitioners
