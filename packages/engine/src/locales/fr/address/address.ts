import { addressGrammar } from '../../../slots/address/grammar.ts'
import { type AddressLanguage, type AddressRemark, NO_WORDS, wordSet } from '../../../slots/address/language.ts'
import { phraseBook } from '../../../understanding/phrases.ts'
import type { Token } from '../../../understanding/token.ts'
import { isDigitWord } from '../digits.ts'
import { COMMON_WORDS, COMPANY_WORDS, FUNCTION_WORDS } from '../name/words.ts'
import { numberAt } from '../numbers.ts'
import { postcodeAt } from '../postcode.ts'
import { frenchWords } from '../vocabulary.ts'
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
        "(maintenant|rendu) (c'est|on est|je suis)",
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

/** "Trente-six cents": hundreds beyond nine, as years and house numbers have them. */
function hundredsAt(tokens: readonly Token[], at: number): { digits: string; to: number } | undefined {
  const said = numberAt(tokens, at)
  const cent = said && tokens[said.to]
  if (!said || said.ordinal || said.value < 11 || said.value > 99 || (cent?.norm !== 'cent' && cent?.norm !== 'cents')) return undefined
  const rest = numberAt(tokens, said.to + 1)
  return rest && !rest.ordinal && !rest.digits && rest.value > 0 && rest.value < 100
    ? { digits: String(said.value * 100 + rest.value), to: rest.to }
    : { digits: String(said.value * 100), to: said.to + 1 }
}

/** The words of French addresses. */
export const frenchAddresses: AddressLanguage = {
  language: 'fr',
  remarks,
  numberAt,
  numberPartAt: hundredsAt,
  isNumberWord: isDigitWord,
  numberHeads: NO_WORDS,
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
  numberBehindIn: NO_WORDS,
}

/** Street addresses, postcodes and towns in French. */
export const address = addressGrammar(frenchAddresses)
