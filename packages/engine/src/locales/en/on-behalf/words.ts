import type { OnBehalfWords } from '../../../slots/on-behalf.ts'

/** People who live elsewhere. Who shares the caller's home (wife, husband, roommate) needs no visit of their own. */
const KIN = [
  'mother',
  'mom',
  'mum',
  'father',
  'dad',
  'grandmother',
  'grandma',
  'grandfather',
  'grandpa',
  'son',
  'daughter',
  'brother',
  'sister',
  'aunt',
  'uncle',
  'cousin',
  'neighbor',
  'neighbour',
  'friend',
  'boss',
  'client',
  'customer',
  'employee',
  'mother in law',
  'father in law',
]
const WHO = `(${KIN.join('|')}|parents|grandparents|in laws|neighbors|neighbours)`
const WHOSE = `(${KIN.map((who) => `${who}'s`).join('|')}|parents|parents'|grandparents|in laws)`
const TENANT = '(tenant|tenants|renter|renters)'
const PLACE = '(house|place|home|apartment|condo|flat|building|unit|kitchen|bathroom|basement)'

export const ON_BEHALF_WORDS: OnBehalfWords = {
  ignored: [`(i'm|i am|we're|we are|as|im) (only|just|also)? (the|a|one of the|your)? (new)? ${TENANT}`],
  somebody: [
    `(for|at) (my|our|a|an elderly) ${WHO}`,
    `(at|in|over at|up at|down at)? my ${WHOSE} ${PLACE}?`,
    `my ${WHO} (lives|live|has|have|needs|need)`,
    `(my|our|the|one of my|one of our) ${TENANT}`,
    `(my|our|the) (tenant's|renter's) ${PLACE}?`,
    "(i'm|i am|this is) (the|a|her|his|their) (landlord|landlady|property manager|building manager|super|superintendent|caretaker|realtor|caregiver)",
    '(i|we) (manage|look after) (the|a|this|that) (building|property|house|apartment|condo|place)',
    '(on|in) behalf of',
    '(calling|booking|asking) for (someone else|somebody else|another person)',
    '(he|she|they) (lives|live) (at|in|on|over)',
    "(it isn't|it's not|this isn't) (my house|my place)",
  ],
  name: [
    "(her|his|their|the tenant's|the owner's) name (is|was|'s)?",
    "(her|his|their) name's",
    '(he|she) (is called|goes by)',
    `(my|the) ${TENANT} is (named|called)?`,
    '(ask|look) for',
    `(my|her|his|their) (${KIN.join('|')}) (is called|is named)`,
  ],
  phone: [
    "(her|his|their|the tenant's) (phone|cell|mobile|home|telephone)? (number|phone|cell)? (is|'s|there is)",
    '(call|reach|text) (her|him|them) (at|on)',
  ],
}
