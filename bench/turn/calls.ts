import type { CallInput } from '@callwright/engine'

/** What a caller does: words, other hearings of the recogniser behind `|`, keys behind `#`, or an empty string for silence. */
export type Deed = string

/** One kind of call: the business that is called, and what the caller does in turn. */
export type Script = { readonly kind: string; readonly business: string; readonly locale: string; readonly deeds: readonly Deed[] }

/** Calls of every kind, in three languages: what a day on the line is made of. */
export const SCRIPTS: readonly Script[] = [
  english('step by step', [
    'hi my kitchen drain is clogged and i would like somebody to come out',
    'this is priya raman',
    'yes this number is fine',
    '118 prospect avenue in plainville',
    'next tuesday at two in the afternoon',
    'yes please',
    'no thanks',
  ]),
  english('all at once', [
    'hello this is walter novak at 7 oak lane in southington the toilet keeps running can you come next tuesday at two',
    'yes',
    'yes book it',
    'no',
  ]),
  english('a question, a correction, a hold', [
    'the faucet in our bathroom drips',
    'how much is the visit fee',
    'oscar delgado',
    'eight six oh five five five oh one seven seven',
    'hold on a second',
    '42 maple street in bristol',
    'next tuesday at two',
    "no it's 24 maple street not 42",
    'yes go ahead',
    'no',
  ]),
  english('an emergency by triage', [
    'the ceiling in my hall is making waves',
    'yes it is getting bigger',
    '12 oak street in bristol',
    'no thank you',
    'no',
  ]),
  english('misheard, with other hearings', [
    'my sync is leaking | my sink is leaking',
    'an baker | ann baker',
    'yes | yeah',
    'fourteen main street bristle | 14 main street bristol',
    'tuesday next weak at to | tuesday next week at two',
    'yep | yes',
    'no',
  ]),
  english('silence, keys, a person', ['', '#1', 'a blocked drain', '', 'let me talk to a person']),
  {
    kind: 'étape par étape',
    business: 'plomberie-lachine',
    locale: 'fr-CA',
    deeds: [
      "bonjour mon évier est bouché il faudrait que quelqu'un vienne",
      "je m'appelle luc bernier",
      'oui ce numéro est bon',
      '44 rue piché à lachine',
      'mardi prochain à deux heures',
      'oui',
      'non merci',
    ],
  },
  {
    kind: 'paso a paso',
    business: 'bristol-plumbing',
    locale: 'es-US',
    deeds: [
      'buenos días tengo tapado el drenaje de la cocina',
      'me llamo óscar medina',
      'sí ese número está bien',
      '44 de maple street en bristol',
      'el martes que viene a las dos de la tarde',
      'sí por favor',
      'no gracias',
    ],
  },
]

function english(kind: string, deeds: readonly Deed[]): Script {
  return { kind, business: 'bristol-plumbing', locale: 'en-US', deeds }
}

/** What call number `n` of a script begins with. */
export function inputOf({ locale }: Script, n: number, at: string): CallInput {
  return { id: `turn-${n}`, at, locale, channel: 'bench', callerPhone: '+18605550142', upcoming: [] }
}
