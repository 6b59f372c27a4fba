import { addressGrammar } from '../../../slots/address/grammar.ts'
import { type AddressLanguage, type AddressRemark, NO_WORDS, wordSet } from '../../../slots/address/language.ts'
import type { SaidNumber } from '../../../slots/said-number.ts'
import { phraseBook } from '../../../understanding/phrases.ts'
import type { Token } from '../../../understanding/token.ts'
import { isDigitWord } from '../digits.ts'
import { COMMON_WORDS, COMPANY_WORDS, FUNCTION_WORDS } from '../name/words.ts'
import { numberAt } from '../numbers.ts'
import { postcodeAt } from '../postcode.ts'
import { frenchWords } from '../vocabulary.ts'
import { LARGE_TOWNS } from './towns.ts'
import {
  COUNTED,
  COUNTRIES,
  DIRECTIONS,
  ENGLISH_TYPES,
  MONTH_WORDS,
  SIDES,
  STATES,
  STREET_TYPES,
  TYPES_BEHIND_ORDINAL,
  UNIT_WORDS,
} from './words.ts'

const remarks = phraseBook<AddressRemark>(
  [
    [
      'restart',
      [
        '(non|nan|attendez|attends|excusez|excuse|pardon|desole|desolee|plutot|oups|zut|correction|erreur)',
        'je veux dire',
        'je (me|m) (suis)? (trompe|reprends)',
        'ou plutot',
        "(maintenant|rendu|la) (c'est|on est|je suis|nous sommes|j'habite|on habite) (rendu|rendus|rendue|rendues)? (au|a|sur)?",
      ],
    ],
    ['not', ['(et)? (pas|non pas) (le|la|au|sur|sur la)?', 'plus (le|la|au|sur)', 'et non (le|au|la)?']],
    [
      'number',
      [
        "(le|au|mon|notre|l')? (numero|no|num|civique) (de porte|civique|de maison|de la maison)? (est|c'est|cest)? (le|au)?",
        '(numero|adresse) civique',
      ],
    ],
    [
      'cue',
      [
        "(mon|notre|l'|son|leur)? adresse (est|c'est|cest)? (le|au)?",
        "(j'|on|nous)? (habite|habitons|demeure|demeurons|reste|restons|vis|vit) (au|a|sur|dans|le)",
        "(je suis|on est|nous sommes|c'est situe|situe|situee) (au|sur)",
        "chez (moi|nous) (c'est|cest|au)",
      ],
    ],
    [
      'corner',
      ["(au|le|du)? coin (de|des|du|d')?", "(a)? l'angle (de|des|du|d')?", "(a)? l'intersection (de|des|du|d')?", 'entre (la|le)'],
    ],
    ['box', ['(case|boite) postale #?', 'c p #?', 'b p #?', 'bp #?']],
    ['age', ["(j'ai|il a|elle a|on a|avant|apres|vers|jusqu'a|jusqu'au|depuis|entre|dans|pour)"]],
  ],
  frenchWords,
)

/** A part that cannot belong to a house number. */
const NO_PART = { digits: '', to: 0 }
/** Streets that "un" cannot be the article of: it is the number one. */
const FEMININE_TYPES = wordSet('rue avenue place impasse allee route ruelle montee terrasse promenade cote')

/** What French alone says in house numbers: "un" where it is no article, "trente-six cents", "neuf cents, dix-neuvième avenue". */
function numberPartAt(tokens: readonly Token[], at: number, within: boolean): { digits: string; to: number } | undefined {
  const next = tokens[at + 1]
  if (tokens[at]?.norm === 'un' && !within) {
    const counts = next !== undefined && (isDigitWord(next) || next.norm === 'un' || next.norm === 'bis' || FEMININE_TYPES.has(next.norm))
    return counts ? { digits: '1', to: at + 1 } : NO_PART
  }
  // "Mil deux cents": an old spelling, that recognisers print.
  if (tokens[at]?.norm === 'mil' && !within && next) {
    const rest = numberAt(tokens, at + 1)
    return rest && !rest.ordinal && !rest.digits && rest.value < 1000 ? { digits: String(1000 + rest.value), to: rest.to } : undefined
  }
  const said = numberAt(tokens, at)
  if (said?.ordinal && !said.digits && said.value > 100) return beforeOrdinal(tokens, at, said.value, said.to)
  const cent = said && tokens[said.to]
  if (!said || said.ordinal || said.value < 11 || said.value > 99 || (cent?.norm !== 'cent' && cent?.norm !== 'cents')) return undefined
  const rest = numberAt(tokens, said.to + 1)
  return rest && !rest.ordinal && !rest.digits && rest.value > 0 && rest.value < 100
    ? { digits: String(said.value * 100 + rest.value), to: rest.to }
    : { digits: String(said.value * 100), to: said.to + 1 }
}

/** The round hundreds before an ordinal: no street has so high a number. */
function beforeOrdinal(tokens: readonly Token[], at: number, value: number, to: number): { digits: string; to: number } | undefined {
  for (let from = at + 1; from < to; from++) {
    const ordinal = numberAt(tokens, from)
    if (ordinal?.ordinal && ordinal.to === to && ordinal.value < 100) return { digits: String(value - ordinal.value), to: from }
  }
  return undefined
}

/** A number, or the "3 e" of "3e avenue" where the recogniser cut it. */
function numberOrCutOrdinalAt(tokens: readonly Token[], at: number): SaidNumber | undefined {
  const said = numberAt(tokens, at)
  const cut = said?.digits && !said.ordinal && tokens[at + 1]?.norm === 'e' && TYPES_BEHIND_ORDINAL.has(tokens[at + 2]?.norm ?? '')
  return cut ? { ...said, ordinal: true, to: at + 2 } : said
}

/** The words of French addresses. */
export const frenchAddresses: AddressLanguage = {
  language: 'fr',
  remarks,
  numberAt: numberOrCutOrdinalAt,
  numberPartAt,
  isNumberWord: (token) => token.norm === 'mil' || isDigitWord(token),
  numberHeads: new Set(['un']),
  postcodeAt,
  typesBehind: ENGLISH_TYPES,
  finalTypes: NO_WORDS,
  typesBehindOrdinal: TYPES_BEHIND_ORDINAL,
  typesBefore: STREET_TYPES,
  roadLeads: wordSet('route rte autoroute rang'),
  directions: DIRECTIONS,
  unitWords: UNIT_WORDS,
  unitJoins: wordSet('numero no n le la'),
  sides: SIDES,
  floorMark: 'e',
  ordinalStreet: (value, type) => `${value}${value > 1 ? 'e' : FEMININE_TYPES.has(type) ? 're' : 'er'} ${type}`,
  regents: wordSet('pie george georges charles henri louis edouard albert leopold francois guillaume philippe napoleon jean'),
  numberEndings: wordSet('bis ter quater'),
  halves: [
    ['et', 'demi'],
    ['et', 'demie'],
    ['un', 'demi'],
  ],
  hyphens: wordSet('tiret trait'),
  letterWords: wordSet('à y o l m n s t c d j'),
  numberJoins: wordSet("de la le l' les du sur d' en"),
  behindJoins: wordSet("le au numero no num n c' est cest a civique"),
  fillers: wordSet('euh heu hum ben bah hein la genre bon donc derriere devant proche pres juste passe voisin merci'),
  joiners: wordSet("de du des d' la le les l' notre"),
  copulas: wordSet("c' est cest s' appelle"),
  small: wordSet("de du des d' la le les l' et sur sous en aux"),
  monthWords: MONTH_WORDS,
  numberedStreets: false,
  mixesEnglish: false,
  functionWords: FUNCTION_WORDS,
  commonWords: COMMON_WORDS,
  companyWords: COMPANY_WORDS,
  counted: COUNTED,
  ands: new Set(['et']),
  nots: new Set(['pas']),
  townLeads: wordSet('a ville arrondissement'),
  townHeads: wordSet("saint sainte st ste ville notre mont port pont le la les l' lac val vieux grand petit mont haut bas"),
  townJoiners: wordSet("notre de du des d' la le les l' sur sous en aux"),
  states: STATES,
  stateWords: NO_WORDS,
  countries: COUNTRIES,
  placeWords: wordSet('adresse habite habitons demeure numero reste maison situe'),
  postcodeWords: wordSet('postal cp'),
  contactWords: wordSet('tel telephone cell portable mobile courriel email nom'),
  placeNouns: wordSet('adresse'),
  numberMarks: wordSet('no numero'),
  cities: LARGE_TOWNS,
  districts: wordSet('quartier secteur lotissement residence lieu lieudit'),
  letterNames: new Map(Object.entries({ be: 'b', ce: 'c', de: 'd', ge: 'g', ache: 'h', effe: 'f' })),
  numberBehindIn: NO_WORDS,
}

/** Street addresses, postcodes and towns in French. */
export const address = addressGrammar(frenchAddresses)
