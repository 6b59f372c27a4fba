import { type Dialog, locales } from '@callwright/engine'
import { clinic } from './clinic.ts'
import { facts } from './facts.ts'
import { en } from './prompts/en.ts'
import { fr } from './prompts/fr.ts'
import { tasks } from './tasks.ts'

/** The clinic's appointment line. */
export const clinicDialog: Dialog = clinic.dialog({
  id: 'clinic',
  version: 1,
  facts: `${facts.id}@${facts.version}`,
  timeZone: facts.timeZone,
  country: facts.country,
  tasks,
  questions: {
    hours: true,
    parking: { en: ['park*', 'where (can|do) i (park|leave my car)'], fr: ['stationn*', 'me garer'] },
    bring: { en: ['(what|anything) ... bring', 'need to bring'], fr: ['apporter', 'amener'] },
  },
  alarms: {
    chest_pain: {
      hears: {
        en: ["(can't|cannot|can not) breathe", 'chest pain*', 'pain in my chest', 'heart attack', 'having a stroke'],
        fr: ['mal à la poitrine', 'douleur* ... poitrine', 'crise cardiaque', '(peux|peut|arrive) (pas|plus) à? respirer', 'fait un avc'],
      },
      next: 'hang_up',
    },
  },
  people: [facts.frontDesk],
  values: { clinic: ({ language }) => (language === 'fr' ? facts.name.fr : facts.name.en) },
  locales: { 'en-CA': { understanding: locales.en, prompts: en }, 'fr-CA': { understanding: locales.fr, prompts: fr } },
})
