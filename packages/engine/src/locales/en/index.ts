import { type Locale, unsupported } from '../../understanding/grammar.ts'
import { speak } from './speak.ts'

/** English: assembled here, no logic. */
export const en: Locale = {
  language: 'en',
  elision: false,
  speak,
  grammars: {
    emergency: unsupported('not written yet'),
    acts: unsupported('not written yet'),
    yesNo: unsupported('not written yet'),
    menuChoice: unsupported('not written yet'),
    dateTime: unsupported('not written yet'),
    phone: unsupported('not written yet'),
    address: unsupported('not written yet'),
    name: unsupported('not written yet'),
    service: unsupported('not written yet'),
    correction: unsupported('not written yet'),
  },
}
