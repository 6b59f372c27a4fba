import { addressGrammar } from '../../../slots/address/grammar.ts'
import { type AddressLanguage, type AddressRemark, NO_WORDS, wordSet } from '../../../slots/address/language.ts'
import { townTable } from '../../../slots/address/large-towns.ts'
import type { SaidNumber } from '../../../slots/said-number.ts'
import { phraseBook } from '../../../understanding/phrases.ts'
import type { Token } from '../../../understanding/token.ts'
import { STREET_TYPES as ENGLISH_TYPES, FINAL_TYPES, STATE_WORDS, STATES } from '../../en/address/words.ts'
import { isDigitWord } from '../digits.ts'
import { COMMON_WORDS, COMPANY_WORDS, FUNCTION_WORDS } from '../name/words.ts'
import { numberAt } from '../numbers.ts'
import { postcodeAt } from '../postcode.ts'
import { spanishWords } from '../vocabulary.ts'
import { COUNTED, COUNTRIES, DIRECTIONS, MONTH_WORDS, NOT_STATES, SIDES, SPANISH_STATES, STREET_TYPES, UNIT_WORDS } from './words.ts'

const remarks = phraseBook<AddressRemark>(
  [
    [
      'restart',
      [
        '(no|perdon|perdone|disculpe|espere|espera|digo|corrijo|correccion|miento)',
        '(ay|uy|no) no',
        'quiero decir',
        'quise decir',
        'me equivoque',
        'mejor dicho',
        'mas bien',
        'o sea',
        '(bueno|perdon|digo|mas bien) (no)? (es|era|seria) (el|la)?',
        'ahora (es|vivo|estoy|estamos|vivimos)',
      ],
    ],
    ['no', ['no (el|la|al)']],
    ['not', ['y no (el|la|al)', '(y)? no (es el|es la|en|en el|en la|era)', 'en vez (de|del)', 'en lugar (de|del)']],
    [
      'number',
      ['(el|mi|con el|con)? (numero|num) (de (la|mi))? (casa|puerta)? (es|seria)? (el)?', '(la|mi) casa (es)? (el|la)? (numero)?'],
    ],
    [
      'cue',
      [
        '(mi|la|nuestra|su)? (direccion|domicilio) (es|de la casa es)? (el|la|en)?',
        '(vivo|vivimos|vive|estoy|estamos|queda|quedamos|ubicado|ubicada|esta|es|venga|vengan) (en|al) (el|la|los)?',
        'mi casa (esta|queda|es) (en|el) (el|la)?',
      ],
    ],
    ['corner', ['(en|la)? esquina (de|del|con)?', '(en|el)? cruce (de|con)?', 'entre (la|las|calle)?']],
    ['box', ['apartado (postal)? #?', 'p o box #?', 'po box #?']],
    ['age', ['(tengo|tiene|hace|antes de|antes|despues de|hasta|desde|entre|como a|como|a)']],
  ],
  spanishWords,
)

const ENGLISH_ENDINGS = wordSet('st nd rd th')

/** A number, or the "5th" of an English street. */
function numberOrEnglishOrdinalAt(tokens: readonly Token[], at: number): SaidNumber | undefined {
  const said = numberAt(tokens, at)
  const ending = tokens[at + 1]
  const ordinal = said?.digits && !said.ordinal && ending?.gap === '' && ENGLISH_ENDINGS.has(ending.norm)
  return ordinal ? { ...said, ordinal: true, to: at + 2 } : said
}

/** The words of Spanish addresses, among English ones in the United States: "el 45 de Maple Street". */
export const spanishAddresses: AddressLanguage = {
  language: 'es',
  remarks,
  numberAt: numberOrEnglishOrdinalAt,
  isNumberWord: isDigitWord,
  numberHeads: NO_WORDS,
  postcodeAt,
  typesBehind: ENGLISH_TYPES,
  finalTypes: FINAL_TYPES,
  typesBehindOrdinal: wordSet('avenida calle'),
  typesBefore: STREET_TYPES,
  roadLeads: wordSet('ruta route carretera autopista highway'),
  directions: DIRECTIONS,
  unitWords: UNIT_WORDS,
  unitJoins: wordSet('numero num no el la letra es'),
  sides: SIDES,
  floorMark: 'º',
  numberEndings: wordSet('bis'),
  halves: [
    ['y', 'medio'],
    ['y', 'media'],
  ],
  hyphens: wordSet('guion raya'),
  letterWords: wordSet('y e o u'),
  numberJoins: wordSet('de la del el en los las'),
  behindJoins: wordSet('el numero num no n es al en la casa con nro'),
  fillers: wordSet(
    'eh este em mm pues ay bueno detras atras junto cerca frente enfrente pasando cruzando pegado pegada subiendo bajando doblando entrando esquina rumbo gracias creo',
  ),
  joiners: wordSet('de del la las los el of the san santa'),
  copulas: wordSet('es se llama'),
  small: wordSet('de del la las los el y'),
  monthWords: MONTH_WORDS,
  numberedStreets: true,
  mixesEnglish: true,
  functionWords: FUNCTION_WORDS,
  commonWords: COMMON_WORDS,
  companyWords: COMPANY_WORDS,
  counted: COUNTED,
  ands: wordSet('y con and'),
  nots: new Set(['no']),
  townLeads: wordSet('en ciudad pueblo'),
  townHeads: wordSet('san santa santo nueva nuevo los las la el villa puerto new old north south east west fort mount'),
  townJoiners: wordSet('de del la las los el'),
  states: new Set([...[...STATES].filter((state) => !NOT_STATES.has(state)), ...SPANISH_STATES]),
  stateWords: new Set([...STATE_WORDS].filter((state) => !NOT_STATES.has(state))),
  countries: COUNTRIES,
  placeWords: wordSet('direccion domicilio vivo vivimos casa numero queda estoy'),
  postcodeWords: wordSet('postal zip cp'),
  contactWords: wordSet('tel telefono cel celular movil correo email nombre'),
  placeNouns: wordSet('direccion domicilio'),
  numberMarks: wordSet('num numero'),
  cities: townTable(
    'Madrid, Barcelona, Valencia, Sevilla, Zaragoza, Málaga, Murcia, Bilbao, Alicante, Granada, Guadalajara, Monterrey, Puebla, Tijuana',
  ),
  districts: wordSet('colonia col manzana mz fraccionamiento fracc barrio sector urbanizacion'),
  letterNames: new Map(Object.entries({ be: 'b', ce: 'c', de: 'd', efe: 'f', ge: 'g', hache: 'h' })),
  numberBehindIn: wordSet('ES MX'),
}

/** Street addresses, postcodes and towns in Spanish. */
export const address = addressGrammar(spanishAddresses)
