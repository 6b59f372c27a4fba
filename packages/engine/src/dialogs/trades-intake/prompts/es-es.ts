import { es } from './es.ts'
import type { RegionalPrompts } from './prompts.ts'
import { inWords, type RegionalWords } from './regional-words.ts'

export const castilianWords: RegionalWords = [
  ['u oprima', 'o pulse'],
  ['U oprima', 'O pulse'],
  ['Oprima', 'Pulse'],
  ['oprima', 'pulse'],
  ['oprimir', 'pulsar'],
  ['dígito por dígito', 'cifra por cifra'],
  ['diez dígitos', 'nueve cifras'],
  [', empezando por el código de área', ''],
  ['14 Main Street, Bristol', 'calle Mayor 14, en Toledo'],
  ['se me tapó el fregadero', 'se me ha atascado el fregadero'],
  ['una llave que gotea', 'un grifo que gotea'],
  ['desagüe tapado', 'desagüe atascado'],
  ['desde afuera', 'desde fuera'],
  ['día feriado', 'día festivo'],
  ['le comunico', 'le paso'],
  ['le comunique', 'le pase'],
  ['comunicarle', 'pasarle'],
  ['¿Le comunico', '¿Le paso'],
  ['le quedan mejor', 'le vienen mejor'],
  ['¿Le queda bien?', '¿Le va bien?'],
  ['le queda mejor', 'le viene mejor'],
  ['¿Le conviene?', '¿Le viene bien?'],
  ['le conviene', 'le viene bien'],
  ['quedó confirmada', 'queda confirmada'],
  ['cancelé su cita', 'he cancelado su cita'],
  ['Esa hora ya pasó', 'Esa hora ya ha pasado'],
  ['Anoté su llamada', 'He anotado su llamada'],
  ['No alcancé a oír nada', 'No he oído nada'],
  ['no le oí', 'no le he oído'],
  ['no le entendí', 'no le he entendido'],
  ['no entendí', 'no he entendido'],
  ['a la mano', 'a mano'],
  ['Ya cancelé', 'Ya he cancelado'],
  ['Ya le avisé', 'Ya le he avisado'],
  ['ya le dije', 'ya le he dicho'],
  ['Ya le dije', 'Ya le he dicho'],
  ['que fue una falsa', 'que ha sido una falsa'],
  ['cuando guste', 'cuando quiera'],
  ['como guste', 'como quiera'],
  ['ya no hay lugar', 'ya no hay hueco'],
]

/** Spanish as it is spoken in Spain: the language's own prompts are said as in the United States and Mexico. */
export const esES: RegionalPrompts = inWords(es, castilianWords)
