import { describeEffect, parseTranscript, playTranscript } from '@callwright/engine/testing'
import { describe, expect, test } from 'vitest'
import { calendarWorld } from '../src/calendar-world.ts'
import { lineFinder } from '../src/dialogs.ts'

const HEAD = 'business: bristol-plumbing\nat: 2026-11-23T09:05:00-05:00\n'
const VISIT = 'from: +18605550151\nvisit: 2026-11-25T10:00 drain_cleaning, Dana Whitlock, +18605550151, 75 Mix Street, Bristol\n'
const LACHINE = 'business: plomberie-lachine\nat: 2026-11-23T09:05:00-05:00\n'
const RENDEZVOUS = 'from: +15145550151\nvisit: 2026-11-25T10:00 drain_cleaning, Marc Gendron, +15145550151, 75 rue Provost, Lachine\n'

const CHANGES = ['book', 'move', 'cancel'] as const
type Change = (typeof CHANGES)[number]
type Answers = {
  /** Calls up to the question that a yes would answer. */
  readonly readBacks: Readonly<Record<Change, string>>
  readonly yes: readonly string[]
  readonly yesToCancel: readonly string[]
  readonly notYes: readonly string[]
}

const ENGLISH: Answers = {
  readBacks: {
    book: `${HEAD}from: +18605550142\ncaller: this is tom reyes at 210 west street bristol i need a drain cleaned wednesday at nine\ncaller: yes\n`,
    move: `${HEAD}${VISIT}caller: i need to move my appointment\ncaller: monday at one\n`,
    cancel: `${HEAD}${VISIT}caller: i need to cancel my appointment\n`,
  },
  yes: [
    'yes',
    'yeah',
    'yep',
    'yes please',
    'that is right',
    'go ahead',
    'please do',
    "let's do it",
    'mhm',
    'alright',
    'sounds good',
    'sure thing',
  ],
  yesToCancel: ['yes cancel it'],
  notYes: [
    'no',
    'nah',
    'not sure',
    'hmm let me think',
    'what',
    'what was that',
    'wait what address do you have',
    "wait what's the address you have",
    'is that the soonest you have',
    'okay and who is coming',
    'yes but can you come a bit later',
    'right address but wrong day',
    "yeah no that won't work",
    "that's not what i said",
    'do you have my phone number',
    'how much will it cost',
    "one more thing there's a dog",
  ],
}

const FRENCH: Answers = {
  readBacks: {
    book: `${LACHINE}from: +15145550142\ncaller: ici luc bernier au 48 rue piché à lachine mon drain est bouché pouvez-vous venir mercredi à neuf heures\ncaller: oui\n`,
    move: `${LACHINE}${RENDEZVOUS}caller: je voudrais déplacer mon rendez-vous\ncaller: lundi à une heure\n`,
    cancel: `${LACHINE}${RENDEZVOUS}caller: je voudrais annuler mon rendez-vous\n`,
  },
  yes: [
    'oui',
    'ouais',
    'oui merci',
    "oui s'il vous plaît",
    "c'est ça",
    'allez-y',
    'parfait',
    "d'accord",
    'oui oui',
    'ok',
    'tout à fait',
    'ça marche',
    'absolument',
  ],
  yesToCancel: ['oui annulez', 'oui annulez-le', 'oui vous pouvez annuler'],
  notYes: [
    'non',
    'nan',
    'pas sûr',
    'euh laissez-moi réfléchir',
    'quoi',
    'pardon',
    'attendez quelle adresse avez-vous',
    'avez-vous quelque chose de plus tôt',
    'oui mais pouvez-vous venir un peu plus tard',
    'la bonne adresse mais pas le bon jour',
    'oui non ça ne marchera pas',
    "ce n'est pas ce que j'ai dit",
    'avez-vous mon numéro de téléphone',
    'ça va coûter combien',
    'autre chose il y a un chien',
  ],
}

const SPANISH: Answers = {
  readBacks: {
    book: `${HEAD}locale: es-US\nfrom: +18605550142\ncaller: habla óscar medina en el 210 de west street en bristol tengo tapado el drenaje pueden venir el miércoles a las nueve\ncaller: sí\n`,
    move: `${HEAD}locale: es-US\n${VISIT}caller: quiero cambiar mi cita\ncaller: el lunes a la una\n`,
    cancel: `${HEAD}locale: es-US\n${VISIT}caller: quiero cancelar mi cita\n`,
  },
  yes: [
    'sí',
    'si',
    'sí por favor',
    'claro',
    'claro que sí',
    'así es',
    'está bien',
    'adelante',
    'perfecto',
    'de acuerdo',
    'ok',
    'correcto',
    'ándele',
    'dale',
  ],
  yesToCancel: ['sí cancélela', 'sí cancele', 'sí cancele la cita'],
  notYes: [
    'no',
    'no estoy seguro',
    'este déjeme pensar',
    'qué',
    'mande',
    'espere qué dirección tiene',
    'tiene algo más temprano',
    'sí pero puede venir un poco más tarde',
    'la dirección sí pero el día no',
    'eso no es lo que dije',
    'tiene mi número de teléfono',
    'cuánto me va a costar',
    'otra cosa hay un perro',
  ],
}

async function changesAfter(readBack: string, change: Change, said: string): Promise<string[]> {
  const parsed = parseTranscript(`${readBack}caller: ${said}\n`)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.mistakes))
  const line = lineFinder([])(parsed.transcript.business)
  if (typeof line === 'string') throw new Error(line)
  const world = await calendarWorld(line.facts, parsed.transcript.visits)
  if (!world.ok) throw new Error(world.failure.message)
  const { log } = await playTranscript(line.dialog, parsed.transcript, world.value)
  return log.turns.flatMap(({ effects }) => effects.filter(({ type }) => type === change).map(describeEffect))
}

describe.each(Object.entries({ en: ENGLISH, fr: FRENCH, es: SPANISH }))(
  'nothing is booked, moved or cancelled without an explicit yes, %s',
  (_, { readBacks, yes, yesToCancel, notYes }) => {
    for (const change of CHANGES) {
      test.each([...yes, ...(change === 'cancel' ? yesToCancel : [])])(`${change}: "%s" is a yes`, async (said) => {
        expect(await changesAfter(readBacks[change], change, said)).toHaveLength(1)
      })
      test.each(notYes)(`${change}: "%s" is not`, async (said) => {
        expect(await changesAfter(readBacks[change], change, said)).toEqual([])
      })
    }
  },
)
