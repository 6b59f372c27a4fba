import type { Setting } from './setting.ts'

/** The keys for other languages at the opening of a call; 1 to 4 are what the call is for, 0 is a person. */
const KEYS = ['9', '8', '7', '6'] as const

/** The languages that a caller may go over to by a key, in the order of the business. */
export function languageKeys({ languages }: Setting, locale: string): { readonly key: string; readonly tag: string }[] {
  return languages
    .filter(({ tag }) => tag.slice(0, 2) !== locale.slice(0, 2))
    .flatMap(({ tag }, at) => {
      const key = KEYS[at]
      return key === undefined ? [] : [{ key, tag }]
    })
}
