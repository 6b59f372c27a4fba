import { type CorpusEntry, either } from '../../../testing/corpus.ts'
import type { Says } from '../../../testing/corpus-lines.ts'
import type { Command, Language } from '../../../understanding/candidate.ts'

/** What a receptionist would ask back about: move it or cancel it? */
export const intentAmbiguous: readonly CorpusEntry[] = [
  either(
    'intent',
    ['cancel', 'reschedule'],
    ['necesito mover mi cita o cancelarla', 'quiero cancelar o cambiar mi cita', 'cancélela o podemos cambiarla para la próxima semana'],
  ),
  either('intent', ['message', 'reschedule'], ['pueden cambiar mi cita o dejo un recado', 'llámenme para cambiar mi cita']),
  either('intent', ['cancel', 'message'], ['dígale a miguel que necesito cancelar', 'avísele al técnico que quiero cancelar']),
  either('intent', ['cancel', 'status'], ['nadie vino ayer así que cancele']),
  either('intent', ['human', 'cancel'], ['puedo hablar con alguien para cancelar mi cita']),
  either('intent', ['question', 'new_appointment'], ['cuánto cuesta mandar a alguien']),
]

/** Two commands in one breath. */
export const commandAmbiguous: readonly CorpusEntry[] = [
  either('command', ['wait', 'never_mind'], ['espere olvídelo', 'un momento mejor déjelo así']),
  either('command', ['wait', 'repeat'], ['un momento repita', 'espere repita por favor']),
  either('command', ['repeat', 'slower'], ['perdón más despacio', 'repita más despacio']),
  either('command', ['back', 'start_over'], ['atrás no mejor empezar de nuevo', 'regresar o empezar de nuevo']),
  either('command', ['human', 'never_mind'], ['olvídelo quiero hablar con una persona']),
  either('command', ['never_mind', 'goodbye'], ['olvídelo adiós', 'déjelo así hasta luego']),
]

/** As recognisers print it: homophones, lost accents, words run together. */
export const commandMisheard: readonly Says<Command>[] = [
  { value: 'repeat', says: ['puede rrepetir', 'repita porfavor', 'repitalo', 'no le entendi'] },
  { value: 'slower', says: ['mas despasio', 'mas despacio', 'hable mas lento'] },
  { value: 'human', says: ['quiero ablar con alguien', 'ablar con una persona', 'hablar con alguien'] },
  { value: 'wait', says: ['esperece', 'un momentito', 'espereme'] },
  { value: 'goodbye', says: ['asta luego', 'adios', 'es todo'] },
  { value: 'never_mind', says: ['holvidelo', 'olvidelo', 'dejelo asi'] },
  { value: 'start_over', says: ['empesar de nuevo', 'empezar denuevo'] },
  { value: 'back', says: ['regresar'] },
  { value: 'help', says: ['ayudeme'] },
]

/** Words of a topic where nothing is asked. */
export const topicRejects: readonly string[] = [
  'la ventana está abierta',
  'pagué con cheque la última vez',
  'tarda mucho en vaciarse',
  'el robot aspiradora rompió el tubo',
  'empezó a gotear hace dos horas',
  'la tarjeta está en el carro',
  'el área debajo del fregadero está mojada',
  'estoy libre todo el día',
  'la llave está abierta',
]

/** Two things are asked: both have to be answered. */
export const topicAmbiguous: readonly CorpusEntry[] = [
  either('topic', ['duration', 'price_of_a_job'], ['cuánto cuesta y cuánto tarda']),
  either('topic', ['payment', 'visit_fee'], ['cuánto cobran por venir y aceptan tarjetas']),
  either('topic', ['area', 'visit_fee'], ['vienen hasta avon y cuánto cobran por venir']),
  either('topic', ['licence', 'warranty'], ['tienen licencia y dan garantía']),
  either('topic', ['hours', 'area'], ['están abiertos el sábado y vienen hasta avon']),
]

export const topicMisheard: readonly Says<string>[] = [
  { value: 'are_you_a_robot', says: ['es usted un rrobot', 'estoy ablando con una maquina'] },
  { value: 'area', says: ['bienen hasta avon', 'dan servisio en plainville'] },
  { value: 'payment', says: ['haceptan tarjetas', 'aseptan tarjetas', 'puedo pagar con cheke'] },
  { value: 'hours', says: ['a que ora cierran', 'cual es su orario', 'a qué hora sierran', 'estan abiertos el sabado'] },
  { value: 'visit_fee', says: ['cuanto cobran por benir', 'cobran la bisita', 'cuanto cobran por venir'] },
  { value: 'price_of_a_job', says: ['cuales son sus presios', 'quanto cuesta cambiar una llave', 'cuanto cuesta'] },
  { value: 'warranty', says: ['el trabajo esta garantisado', 'dan garantia'] },
  { value: 'duration', says: ['quanto tarda', 'cuanto tarda'] },
  { value: 'licence', says: ['tienen lisencia', 'estan asegurados'] },
]

/** Languages that nobody asks to speak. */
export const languageRejects: readonly string[] = [
  'tengo una llave inglesa',
  'vivo en la calle inglaterra',
  'la puerta francesa gotea',
  'es una casa de estilo español',
  'mi maestra de inglés me dio su número',
  'la tortilla española se quemó',
  'el restaurante chino tiene el desagüe tapado',
  'me llamo Juan Alemán',
]

/** Two languages: which one the call shall go on in is to be asked. */
export const languageAmbiguous: readonly CorpusEntry[] = [
  either(
    'language',
    ['es', 'en'],
    ['inglés o español', 'habla inglés o español', 'en español o en inglés me da igual', 'hablo inglés y español'],
  ),
  either('language', ['en', 'fr'], ['habla inglés o francés']),
]

export const languageMisheard: readonly Says<Language>[] = [
  { value: 'en', says: ['en ingles', 'abla ingles', 'en inglez', 'habla inglish'] },
  { value: 'es', says: ['abla español', 'en espanol', 'en español porfavor', 'en espaniol'] },
  { value: 'fr', says: ['en frances', 'habla franses'] },
]
