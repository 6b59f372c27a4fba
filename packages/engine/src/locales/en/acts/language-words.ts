import type { Language } from '../../../understanding/candidate.ts'

const ASK =
  "(do you|does anybody|does anyone|anybody|anyone|somebody|someone|can you|could you|can we|could we|you|can i get|i|i only|i don't|we|is there anyone who|prefer|prefers)"

function asked(own: string): string[] {
  return [
    `${ASK} (there|here)? (speak|talk|have|speaks|talks|continue in|switch to|do it in|do this in|want|need|someone) ${own}`,
    `(in|to|speak|switch to|change to|speaks|for|talk in) ${own}`,
    `${own} (please|speaker|speaking|language|version|por favor|s'il vous plait)`,
    own,
  ]
}

/** Languages that are not spoken here, as callers name them. */
const OTHERS =
  '(portuguese|brazilian|mandarin|cantonese|chinese|vietnamese|korean|japanese|tagalog|hindi|punjabi|urdu|bengali|arabic|farsi|persian|hebrew|russian|ukrainian|polish|german|italian|greek|albanian|turkish|somali|swahili|haitian creole|creole|sign language)'

/** How a caller asks for another language, in English or in that language itself. */
export const LANGUAGE_WORDS: Readonly<Record<Language | 'other', readonly string[]>> = {
  en: [...asked('(english|inglish)'), '(en ingles|en anglais)'],
  fr: [...asked('(french|frensh|francais)'), '(parlez|parlez vous|parles|parle) (vous)? (francais)?', '(en francais)'],
  es: [
    ...asked('(spanish|spanich|espanol|espaniol|espanyol|espanole)'),
    '(habla|hablas|hablan|hablo|se habla|alguien habla) (usted|ustedes|alguien)? (espanol)?',
    '(en espanol|no hablo ingles)',
  ],
  // Only in a sentence that asks: a Polish name or a Greek restaurant is none.
  other: asked(OTHERS).slice(0, 3),
}

/** Things that only carry the name of a language. */
export const LANGUAGE_IGNORED = [
  '(french|spanish|english) (drain|drains|door|doors|tile|tiles|street|st|road|avenue|ave|fries|toast|toilet|press|lane|hill|breakfast|garden|style|country|bulldog|teacher|class|drive|court|onion|horn)',
]
