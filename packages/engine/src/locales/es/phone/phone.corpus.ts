import { type CorpusEntry, either, rejects, says } from '../../../testing/corpus.ts'

/** Numbers of the United States, as answers to "¿a qué número le podemos llamar?". */
export const PHONE_SAYS_US: readonly CorpusEntry[] = [
  says('phone', '+18605550123', [
    '8605550123',
    '860 555 0123',
    'ocho seis cero cinco cinco cinco cero uno dos tres',
    'ocho seis cero, cinco cinco cinco, cero uno dos tres',
    'ocho sesenta cinco cincuenta y cinco cero uno veintitrés',
    'ochocientos sesenta quinientos cincuenta y cinco cero ciento veintitrés',
    'ocho seis cero triple cinco cero uno dos tres',
    'ocho seis cero tres veces cinco cero uno dos tres',
    'ocho seis sero sinco sinco sinco cero uno dos tres',
    '860 eh 555 me escucha 0123',
    'mi celular es el [860 555 0123]',
    'no es el 0188 [860 555 0123]',
    'antes era el 203 555 0177 ahora es el [860 555 0123]',
    '[cinco cinco cinco cero uno dos tres con el ocho seis cero]',
    '[ochocientos sesenta cinco cinco cinco cero ciento veintitrés]',
    '203 555 0177 perdón [860 555 0123]',
    '[860 555 0132 digo 0123]',
    '[860 555 0123 extensión 14]',
    'más [uno 860 555 0123]',
    'termina en [0123 y empieza con 860 555]',
    '[555 0123 código de área ocho seis cero]',
  ]),
  says('phone', '+18005550199', ['1 800 555 0199', 'uno ochocientos cinco cinco cinco cero uno noventa y nueve']),
]

/** Numbers of Spain. */
export const PHONE_SAYS_SPAIN: readonly CorpusEntry[] = [
  says('phone', '+34612345678', [
    '612 34 56 78',
    'seis doce treinta y cuatro cincuenta y seis setenta y ocho',
    'seiscientos doce trescientos cuarenta y cinco seiscientos setenta y ocho',
    'seis uno dos tres cuatro cinco seis siete ocho',
    'más [treinta y cuatro seis uno dos tres cuatro cinco seis siete ocho]',
  ]),
  says('phone', '+34655001223', ['seis cincuenta y cinco doble cero uno doble dos tres']),
]

/** Numbers of Mexico. */
export const PHONE_SAYS_MEXICO: readonly CorpusEntry[] = [
  says('phone', '+525512345678', [
    '55 12 34 56 78',
    'cincuenta y cinco doce treinta y cuatro cincuenta y seis setenta y ocho',
    '044 55 1234 5678',
  ]),
]

/** What is said when a number is asked for, and is none. */
export const PHONE_REJECTS: readonly CorpusEntry[] = [
  rejects('phone', [
    'no me lo sé de memoria',
    'prefiero no darlo',
    'ocho seis cero cinco cinco cinco cero uno',
    'un momento que lo busco',
    'el 24 de noviembre de 2026',
    'a las dos y media',
    'mi número de cuenta es 8605550123',
    'el 860 555 0123 ya no sirve',
  ]),
]

/** Two numbers are given: both are reported, so that the dialog can ask which. */
export const PHONE_AMBIGUOUS: readonly CorpusEntry[] = [
  either(
    'phone',
    ['+18605550123', '+12035550177'],
    [
      'el 860 555 0123 o el 203 555 0177',
      'mi celular es 860 555 0123 y el de la casa es 203 555 0177',
      'si no contesto en el 860 555 0123 llame al 203 555 0177',
      'ocho seis cero cinco cinco cinco cero uno dos tres o dos cero tres cinco cinco cinco cero uno siete siete',
    ],
  ),
]

/** As recognisers print it: homophones, lost accents, digits cut at the wrong places. */
export const PHONE_MISHEARD: readonly CorpusEntry[] = [
  says('phone', '+18605550123', [
    'hocho seis sero cinco cinco cinco sero uno dos tres',
    'ocho seis cero sinco sinco sinco cero uno dos tres',
    'ocho ceis cero cinco cinco cinco cero uno dos tres',
    'ocho seis cero 555 cero 1 veintitres',
    'ocho seis cero cinco cinco cinco cero 1 2 3',
    '8 60 555 01 23',
    '86 05 55 01 23',
  ]),
]
