import { Session } from 'node:inspector'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { locales } from '../src/locales/index.ts'
import type { Language } from '../src/understanding/candidate.ts'
import type { UnderstandingContext } from '../src/understanding/grammar.ts'
import { understand } from '../src/understanding/understand.ts'

/** Pieces that a hostile or unlucky caller may repeat: words that begin, open or nearly complete many patterns. */
const PIECES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'no not',
    'one two three',
    '5',
    'oh oh',
    'double double',
    'between nine and',
    'the first of the',
    'water is coming out of the ceiling',
    'it is not gas but I smell gas and',
    'my name is not my name is',
    'b as in boy',
    'at 12 main street',
    'monday or tuesday',
    'can you can you',
    'van der de la',
    'no sorry I mean',
  ],
  fr: [
    'non pas',
    'un deux trois',
    '5',
    'zéro zéro',
    'entre neuf et',
    'le premier de la',
    "l'eau coule du plafond",
    "ça sent le gaz mais c'est pas le gaz et",
    'je suis je suis',
    'b comme bernard',
    'au 12 rue principale',
    'lundi ou mardi',
    'soixante quatre vingt dix',
    'de la du des',
  ],
  es: [
    'no no',
    'uno dos tres',
    '5',
    'cero cero',
    'entre nueve y',
    'el primero de la',
    'sale agua del techo',
    'huele a gas pero no es gas y',
    'me llamo soy',
    'b de burro',
    'calle mayor 12',
    'lunes o martes',
    'treinta y treinta y',
    'de la del los',
  ],
}
const ASKED: readonly (readonly string[])[] = [
  [],
  ['caller_name'],
  ['callback_number'],
  ['service_address'],
  ['preferred_time'],
  ['confirmation'],
]

/** Work may grow so much for twice the words: a little more than double for what happens once, far less than fourfold. */
const MOST = 2.35
const session = new Session()

beforeAll(() => {
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
})
afterAll(() => session.disconnect())

/** How often the blocks of the engine's code ran: exact, whatever the machine does. */
function work(run: () => void): number {
  session.post('Profiler.takePreciseCoverage')
  run()
  let sum = 0
  session.post('Profiler.takePreciseCoverage', (_, coverage) => {
    for (const script of coverage.result) {
      if (!script.url.includes('/packages/engine/src/')) continue
      for (const { ranges } of script.functions) for (const { count } of ranges) sum += count
    }
  })
  return sum
}

function words(piece: string, count: number): string {
  const all = piece.split(' ')
  return Array.from({ length: count }, (_, at) => all[at % all.length]).join(' ')
}

describe('the work of understanding', () => {
  it.each(Object.values(locales).map(({ language }) => language))('grows no worse than the utterance: %s', (language) => {
    const locale = locales[language]
    const grown = PIECES[language].flatMap((piece) =>
      ASKED.map((asked) => {
        const context: UnderstandingContext = { language, country: 'US', asked, referenceTime: '2026-11-23T09:05' }
        const of = (count: number) => work(() => understand(words(piece, count), locale, context))
        // Ways through the patterns are remembered: both utterances are to find the same ones known.
        of(240)
        return { piece, asked: asked.join(), growth: of(240) / of(120) }
      }),
    )
    expect(grown.filter(({ growth }) => growth > MOST)).toEqual([])
  })
})
