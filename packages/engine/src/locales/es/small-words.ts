import { fold } from '../../understanding/token.ts'

const words = (list: string): ReadonlySet<string> => new Set(fold(list).split(' '))

/** What points at a particular thing, or says that something is so. */
export const DEFINITE = words(
  'el la los las mi mis nuestro nuestra nuestros nuestras este esta estos estas ese esa su sus hay algo se me nos todo',
)

/** Words that tell nothing of what is wrong: pronouns, prepositions, manners, time, numbers. */
export const SMALL_WORDS = words(
  'el la los las lo un una unos unas de del a al y o e u ni pero sino que quien quién qué cual cuál como cómo cuando cuándo donde dónde porque pues si sí no se me te le les nos mi mis tu tus su sus nuestro nuestra nuestros nuestras este esta esto estos estas ese esa eso esos esas aquel aquella yo usted ustedes él ella ellos ellas soy es son somos era eran fue fueron ser sido estoy está están estamos estaba estaban estar estado he ha han hemos había haber hay tengo tiene tienen tenemos tenía tener voy va van vamos iba ir hago hace hacen hacer hizo hecho puedo puede pueden poder podría podrían quiero quiere quieren querer quisiera necesito necesita ocupo debo debe sé sabe saber creo cree pienso digo dice dijo decir dicen veo ve ver vi miro mire mira vengo viene vienen venir pongo pone poner dar da llamo llamar llamando muy más menos mucho mucha muchos poco poca tan tanto todo toda todos todas algo alguien nada nadie otro otra otros mismo misma ya aún todavía siempre nunca también solo nomás aquí ahí allí allá acá ahora ahorita hoy ayer mañana noche tarde día días semana mes meses año años hora horas minuto minutos rato vez veces momento antes después desde hasta entre con sin por para en sobre bajo hacia según dos tres cuatro cinco seis siete ocho nueve diez primero primera último última hola buenos buenas días tardes noches bueno oiga este eh pos gracias favor perdón perdone disculpe señor señora joven cosa cosas tipo medio como abajo arriba atrás adelante lado casi quizás tal así bien mal raro rara luego entonces',
)
