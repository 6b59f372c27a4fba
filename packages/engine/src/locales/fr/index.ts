import { spokenCharacters } from '../../slots/spoken-characters.ts'
import type { Locale } from '../../understanding/grammar.ts'
import { acts } from './acts/acts.ts'
import { address } from './address/address.ts'
import { correction } from './correction.ts'
import { dateTime } from './date-time/date-time.ts'
import { emergency } from './emergency/emergency.ts'
import { triage } from './emergency/triage.ts'
import { menuChoice } from './menu-choice.ts'
import { frenchNames } from './name/language.ts'
import { name } from './name/name.ts'
import { onBehalf } from './on-behalf/on-behalf.ts'
import { phone } from './phone/phone.ts'
import { frenchPostcodes } from './postcode.ts'
import { frenchRegions } from './regions.ts'
import { service } from './service.ts'
import { speak } from './speak.ts'
import { frenchWords } from './vocabulary.ts'
import { yesNo } from './yes-no.ts'

/** French: assembled here, no logic. */
export const fr: Locale = {
  language: 'fr',
  elision: true,
  vocabulary: frenchWords,
  regions: frenchRegions,
  speak,
  hearing: {
    characters: (tokens) => spokenCharacters(tokens, frenchPostcodes),
    now: new Set(['maintenant', 'actuellement', 'presentement']),
    givenNames: frenchNames.given,
    familyNames: frenchNames.family,
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
