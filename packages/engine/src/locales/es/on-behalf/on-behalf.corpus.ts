import type { Says } from '../../../testing/corpus-lines.ts'
import type { OnBehalf } from '../../../understanding/candidate.ts'

/** What says that the visit is for somebody else, and what leads to that person's name and number. */
export const onBehalfSays: readonly Says<OnBehalf>[] = [
  {
    value: 'somebody',
    says: [
      'es para mi mamá',
      'es en la casa de mi papá',
      'mi abuela vive en 12 Oak Street',
      'mi inquilina no tiene agua caliente',
      'soy la casera',
      'soy el administrador',
      'es para otra persona',
      'ella vive en 5 Elm Street',
    ],
  },
  { value: 'name', says: ['se llama Rosa Gil', 'su nombre es Rosa Gil', 'pregunte por Marta'] },
  { value: 'phone', says: ['su número es el 860 555 0133', 'la pueden llamar al 860 555 0133', 'su celular es 860 555 0133'] },
]

/** Other people in the story, who are not whom the visit is for. */
export const onBehalfRejects: readonly string[] = [
  'me llamo Ann Lee',
  'mi número es el 860 555 0142',
  'mi esposa va a estar',
  'un amigo me los recomendó',
  'mi marido ya trató de arreglarlo',
  'soy el dueño de la casa',
]

/** May be for somebody else or only mention them: that somebody is there is all that is asked. */
export const onBehalfAmbiguous: readonly string[] = ['mi hijo necesita el baño', 'mi mamá tiene una fuga']

/** As recognisers print it. */
export const onBehalfMisheard: readonly Says<OnBehalf>[] = [
  { value: 'somebody', says: ['es para mi mama', 'en casa de mi papa'] },
  { value: 'name', says: ['ella se yama Rosa Gil', 'su nombre es rosa gil'] },
]
