import { spokenCharacters } from '../../slots/spoken-characters.ts'
import type { Locale } from '../../understanding/grammar.ts'
import { acts } from './acts/acts.ts'
import { address } from './address/address.ts'
import { correction } from './correction.ts'
import { dateTime } from './date-time/date-time.ts'
import { emergency } from './emergency/emergency.ts'
import { triage } from './emergency/triage.ts'
import { menuChoice } from './menu-choice.ts'
import { spanishNames } from './name/language.ts'
import { name } from './name/name.ts'
import { onBehalf } from './on-behalf/on-behalf.ts'
import { phone } from './phone/phone.ts'
import { spanishPostcodes } from './postcode.ts'
import { spanishRegions } from './regions.ts'
import { service } from './service.ts'
import { speak } from './speak.ts'
import { spanishWords } from './vocabulary.ts'
import { yesNo } from './yes-no.ts'

/** Spanish: assembled here, no logic. */
export const es: Locale = {
  language: 'es',
  elision: false,
  vocabulary: spanishWords,
  regions: spanishRegions,
  speak,
  hearing: {
    characters: (tokens) => spokenCharacters(tokens, spanishPostcodes),
    now: new Set(['ahora', 'ahorita']),
    givenNames: spanishNames.given,
    familyNames: spanishNames.family,
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
