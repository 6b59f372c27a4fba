import { streetTypes, wordList } from '../../../slots/address/language.ts'

/** Words that end the name of a street, and their abbreviations. True: seldom said of anything else. */
export const STREET_TYPES: ReadonlyMap<string, boolean> = new Map([
  ...streetTypes(
    `street str avenue ave av road rd boulevard blvd lane ln st dr ct pl cir sq terrace parkway pkwy expressway expy crescent cres highway hwy turnpike tpke freeway fwy mews causeway thoroughfare
     nagar nager marg chowk vihar salai bazaar bazar ganj veethi theru gali`,
    true,
  ),
  ...streetTypes(
    `drive court place way ter circle trail trl square close gardens gdns grove row walk alley loop path pike rise green hill hills heights view ridge run crossing
     extension ext park point bend landing manor meadow meadows vista plaza hollow glen cove knoll estates estate commons parade colony enclave layout complex mall tower towers wharf quay yard`,
    false,
  ),
])

/** Types that may follow another one, as in "Fairhaven Commons Way" or "Park Avenue". */
export const FINAL_TYPES: ReadonlySet<string> = new Set(
  wordList(
    `street st avenue ave av road rd boulevard blvd lane ln terrace parkway highway drive dr court ct place pl way circle cir trail square sq`,
  ),
)

/** Words before or behind a number or a postcode that end an address. */
export const COUNTRIES: ReadonlySet<string> = new Set(
  wordList('usa us america canada uk england scotland wales ireland india australia mexico'),
)

/** Words that come before the number or letter of a road: "route 69", "highway 6", "avenue B". */
export const ROAD_LEADS: ReadonlySet<string> = new Set(['route', 'rte', 'rt', 'highway', 'hwy', 'interstate'])

/** Codes of states that are also words: they count only before a postcode. */
export const STATE_WORDS: ReadonlySet<string> = new Set(['oh', 'in', 'or', 'me', 'ok', 'hi', 'la', 'co', 'id', 'al', 'pa', 'ma', 'de'])

/** Directions before or behind the name of a street. */
export const DIRECTIONS: ReadonlySet<string> = new Set([
  'north',
  'south',
  'east',
  'west',
  'n',
  's',
  'e',
  'w',
  'ne',
  'nw',
  'se',
  'sw',
  'northeast',
  'northwest',
  'southeast',
  'southwest',
  'upper',
  'lower',
])

/** Words before the number of a part of a house. */
export const UNIT_WORDS: ReadonlySet<string> = new Set([
  'apartment',
  'apt',
  'unit',
  'suite',
  'ste',
  'flat',
  'lot',
  'room',
  'floor',
  'building',
  'bldg',
  'trailer',
  'space',
])

const STATE_NAMES = `alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland
massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming ontario
quebec manitoba saskatchewan alberta conn mass penn`
const STATE_CODES = `al ak az ar ca co ct de fl ga ia id il ks ky la md ma mi mn ms mo mt ne nv nh nj nm ny nc nd ok or pa ri sc sd tn tx ut vt va wa wv wi wy qc ab bc mb nb ns sk dc`
/** States and provinces; two words are written with a blank. */
export const STATES: ReadonlySet<string> = new Set([
  ...wordList(STATE_NAMES),
  ...wordList(STATE_CODES),
  'new york',
  'new jersey',
  'new hampshire',
  'new mexico',
  'north carolina',
  'south carolina',
  'north dakota',
  'south dakota',
  'rhode island',
  'west virginia',
  'british columbia',
  'nova scotia',
  'new brunswick',
])

/** Words behind a number that say what it counts: such a number is not a house. */
export const COUNTED: ReadonlySet<string> = new Set(
  wordList(`am pm second seconds sec a.m o'clock minute minutes minutes' hour hours day days week weeks month months year years people persons person guests kids times dollars dollar bucks percent degrees feet foot inches inch gallons
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec miles blocks bathrooms bedrooms rooms floors units toilets sinks drains houses homes cars trucks guys men women calls percent point half quarter past to till until or and oclock th nd block doors door`),
)
