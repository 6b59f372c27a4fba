import type { Says } from '../../../testing/corpus-lines.ts'
import type { OnBehalf } from '../../../understanding/candidate.ts'

/** What says that the visit is for somebody else, and what leads to that person's name and number. */
export const onBehalfSays: readonly Says<OnBehalf>[] = [
  {
    value: 'somebody',
    says: [
      "c'est pour ma mère",
      "c'est chez mon père",
      'ma voisine habite au 12 rue Piché',
      "mon locataire n'a plus d'eau chaude",
      'je suis la gestionnaire',
      "je suis propriétaire de l'immeuble",
      "c'est pour quelqu'un d'autre",
      'elle demeure au 5 rue Notre-Dame',
    ],
  },
  { value: 'name', says: ["elle s'appelle Huguette Roy", 'son nom est Marc Roy', "ma locataire s'appelle Rose"] },
  { value: 'phone', says: ['son numéro est le 514 555 0133', 'son cellulaire 514 555 0133', 'vous pouvez la joindre au 514 555 0133'] },
]

/** Other people in the story, who are not whom the visit is for. */
export const onBehalfRejects: readonly string[] = [
  "je m'appelle Ann Lee",
  'mon numéro est le 514 555 0142',
  'ma blonde va être là',
  'un ami vous a recommandés',
  'mon mari a déjà essayé de le réparer',
  'je suis propriétaire',
]

/** May be for somebody else or only mention them: that somebody is there is all that is asked. */
export const onBehalfAmbiguous: readonly string[] = ["c'est pour ma fille et moi", 'ma locataire et moi']

/** As recognisers print it. */
export const onBehalfMisheard: readonly Says<OnBehalf>[] = [
  { value: 'somebody', says: ['cest pour ma mère', 'chez ma grand mère'] },
  { value: 'name', says: ['elle sappelle Huguette Roy'] },
]
