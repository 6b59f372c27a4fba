import type { Language } from '../../../understanding/candidate.ts'

function asked(own: string): string[] {
  return [
    `(parlez vous|vous parlez|parlez|parles tu|tu parles|est ce que vous parlez|quelqu'un parle|quelqu'un qui parle|je parle|je parle juste|on parle|parler|parle|parle t on|vous parlez tu|y'a tu quelqu'un qui parle|parlent) (juste|seulement|pas|tu)? ${own}`,
    `(en|continuer en|service en|passer à l'|passer au|à l'|pour l'|pour le|changer pour l') ${own}`,
    `${own} (s'il vous plaît|svp|please|por favor)`,
    own,
  ]
}

/** Languages that are not spoken here, as callers name them. */
const OTHERS =
  '(portugais|mandarin|cantonais|chinois|vietnamien|coréen|japonais|tagalog|hindi|pendjabi|ourdou|bengali|arabe|farsi|persan|hébreu|russe|ukrainien|polonais|allemand|italien|grec|albanais|turc|somali|swahili|kabyle|créole haïtien|créole|langue des signes)'

/** How a caller asks for another language, in French or in that language itself. */
export const LANGUAGE_WORDS: Readonly<Record<Language | 'other', readonly string[]>> = {
  en: [
    ...asked('(anglais|anglai|inglish)'),
    "(english|in english|english please|do you speak english|speak english|anybody speak english|i don't speak french|no french|can we speak english|can you speak english|does anyone speak english|anyone speak english)",
  ],
  fr: [...asked('français')],
  es: [
    ...asked('(espagnol|espagnole)'),
    '(español|en español|habla español|hablan español|alguien habla español|en español por favor|no hablo francés)',
  ],
  other: asked(OTHERS).slice(0, 3),
}

/** Things that only carry the name of a language. */
export const LANGUAGE_IGNORED: readonly string[] = [
  '(clé|cour|rue|hôpital|jardin|capitaine|crème|portes|porte|céramique) (anglaise|anglais|française|français|espagnole|espagnol)',
]
