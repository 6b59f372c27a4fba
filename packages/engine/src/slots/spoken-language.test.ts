import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../understanding/candidate.ts'
import { tokenise } from '../understanding/token.ts'
import { hintedLanguages, spokenLanguage } from './spoken-language.ts'

const spoken = (text: string, own: Language) => spokenLanguage(tokenise(text, { elision: own === 'fr' }), own)?.language

/** What is plainly said in each language. */
const PLAIN: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'my kitchen sink is blocked',
    'hi this is Ann Lee I need a plumber tomorrow morning',
    'can we do this in english',
    'the water heater is leaking all over the basement',
    'when could somebody come to our house',
  ],
  fr: [
    'bonjour mon évier est bouché',
    "j'ai une fuite sous le lavabo",
    "est-ce que vous pouvez passer jeudi matin s'il vous plaît",
    "fuite d'eau",
    'on aurait besoin de quelqu’un pour la chaudière',
    'cinq un quatre cinq cinq cinq zéro un quatre deux',
  ],
  es: [
    'hola necesito un plomero',
    'se me tapó el fregadero de la cocina',
    'buenas tardes',
    'tengo una fuga de agua debajo del lavamanos',
    '¿me pueden mandar a alguien mañana por la tarde?',
    'ocho seis cero cinco cinco cinco',
  ],
}

/** What belongs to the language of the call, whatever it borrows. */
const BORROWED: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'hola my sink is clogged',
    'bonjour I need a plumber',
    'oui',
    'sí',
    'merci beaucoup',
    'muchas gracias',
    '14 rue de la Montagne',
    '12 avenue des Érables in Lachine',
    'María de los Ángeles de la Cruz',
    'my name is Juan de la Rosa',
    'Notre-Dame-de-Grâce',
    '1250 El Camino Real',
    'the one on Calle Ocho por favor',
    'le sink is blocked',
    'une minute please',
    'j e a n',
  ],
  fr: [
    'yes please',
    'hello mon évier est bouché',
    'thank you bye',
    'le water heater coule',
    'au 12 Main Street à Lachine',
    "c'est John Smith du Home Depot",
    'gracias',
    'okay merci',
  ],
  es: [
    'okay thank you',
    'yes',
    'hello tengo tapado el fregadero',
    'en el 75 Main Street de Bristol',
    'el water heater no funciona',
    'merci',
    'soy John Smith',
    'please necesito un plomero',
  ],
}

describe.each(LANGUAGES)('the language that is spoken on a call in %s', (own) => {
  it.each(LANGUAGES.filter((other) => other !== own).flatMap((other) => PLAIN[other].map((line) => [line, other] as const)))(
    'is another: %s → %s',
    (line, other) => {
      expect(spoken(line, own)).toBe(other)
    },
  )

  it.each([...PLAIN[own], ...BORROWED[own]])('is its own: %s', (line) => {
    expect(spoken(line, own)).toBeUndefined()
  })
})

describe('a hint of another language', () => {
  const hints = (text: string) => hintedLanguages(tokenise(text, {}), 'en')

  it('is any word of it, while as many of the own were not heard', () => {
    expect(hints('incendio')).toEqual([{ language: 'es', plain: true, mostly: true }])
    expect(hints('oui')).toEqual([{ language: 'fr', plain: false, mostly: false }])
    expect(hints('the sink is blocked merci')).toEqual([])
  })

  it('is no word that the own language has too', () => {
    expect(hints('no me')).toEqual([])
  })
})
