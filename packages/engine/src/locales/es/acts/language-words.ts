import type { Language } from '../../../understanding/candidate.ts'

function asked(own: string): string[] {
  return [
    `(habla|hablan|hablas|hablo|hablar|hable|se habla|alguien habla|alguien que hable|hay alguien que hable|quién habla|hablamos|podemos hablar|puede hablar|puedo hablar|prefiero|atienden|solo hablo|nomás hablo|hábleme|háblame) (usted|ustedes|solo|alguien|en|que|hablar)? (en)? ${own}`,
    `(en|continuar en|seguir en|servicio en|al|cambiar a|cambie a|cambiar al) ${own}`,
    `${own} (por favor|please|porfa)`,
    own,
  ]
}

/** Languages that are not spoken here, as callers name them. */
const OTHERS =
  '(portugués|mandarín|cantonés|chino|vietnamita|coreano|japonés|tagalo|hindi|punyabí|urdu|bengalí|árabe|farsi|persa|hebreo|ruso|ucraniano|polaco|alemán|italiano|griego|albanés|turco|catalán|quechua|náhuatl|criollo haitiano|lengua de señas)'

/** How a caller asks for another language, in Spanish or in that language itself. */
export const LANGUAGE_WORDS: Readonly<Record<Language | 'other', readonly string[]>> = {
  en: [
    ...asked('(inglés|inglez|inglish)'),
    "(english|in english|english please|do you speak english|speak english|anybody speak english|i don't speak spanish|no spanish|can we speak english|can you speak english|does anyone speak english|anyone speak english)",
  ],
  fr: [...asked('(francés|franses|francez)'), '(français|en français|parlez vous français|en français svp)'],
  es: [...asked('(español|espaniol|castellano)')],
  other: asked(OTHERS).slice(0, 3),
}

/** Things that only carry the name of a language. */
export const LANGUAGE_IGNORED: readonly string[] = [
  '(llave|calle|perico|puerta|azulejo|jardín|avenida|bulldog) (inglesa|inglés|francés|francesa|española|español)',
  '(hablan|habla) (español|inglés|francés) (los|el|sus|su) (técnicos|plomeros|técnico|plomero|muchachos|trabajadores)',
]
