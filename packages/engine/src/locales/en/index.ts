import { spokenCharacters } from '../../slots/spoken-characters.ts'
import type { Locale } from '../../understanding/grammar.ts'
import { acts } from './acts/acts.ts'
import { address } from './address/address.ts'
import { correction } from './correction.ts'
import { dateTime } from './date-time/date-time.ts'
import { emergency } from './emergency/emergency.ts'
import { triage } from './emergency/triage.ts'
import { menuChoice } from './menu-choice.ts'
import { englishNames } from './name/language.ts'
import { name } from './name/name.ts'
import { onBehalf } from './on-behalf/on-behalf.ts'
import { phone } from './phone/phone.ts'
import { englishPostcodes } from './postcode.ts'
import { englishRegions } from './regions.ts'
import { service } from './service.ts'
import { speak } from './speak.ts'
import { englishWords } from './vocabulary.ts'
import { yesNo } from './yes-no.ts'

/** English: assembled here, no logic. */
export const en: Locale = {
  language: 'en',
  elision: false,
  vocabulary: englishWords,
  regions: englishRegions,
  speak,
  hearing: {
    characters: (tokens) => spokenCharacters(tokens, englishPostcodes),
    now: new Set(['now']),
    givenNames: englishNames.given,
    familyNames: englishNames.oftenFamily,
  },
  grammars: {
    emergency,
    triage,
    acts,
    yesNo,
    menuChoice,
    dateTime,
    phone,
    address,
    name,
    service,
    correction,
    onBehalf,
  },
}
