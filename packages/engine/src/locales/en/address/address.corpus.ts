import { type CorpusEntry, either, rejects, says } from '../../../testing/corpus.ts'
import { at } from '../../../testing/corpus-address.ts'

/** Replies to "what is the address?", where Kensington and New Britain are towns of the business. */
export const ADDRESS_SAYS: readonly CorpusEntry[] = [
  says('address', at('46', 'Willow Street'), [
    '46 willow street',
    '46 Willow Street',
    'forty six willow street',
    'four six willow street',
    '4 6 willow street',
    'number [46 willow street]',
    'my address is [46 willow street]',
    '[willow street number 46]',
    'the street is [willow street and we are number 46]',
    'sixty four no sorry [forty six willow street]',
    '64 birch road oh no wait [46 willow street]',
    'forty... one second... [forty six willow street]',
    '[46 willow] not willow lane willow street',
    'the house number is [46 and the street is willow street]',
    'we are number [46 on willow street]',
    'i am 90 and i live at [46 willow street]',
    'not 64 [46 willow street]',
  ]),
  says('address', at('46', 'Willow St', { city: 'Kensington', postcode: '06037' }), [
    '46 Willow St, Kensington, CT 06037',
    'forty six willow st kensington connecticut oh six oh three seven',
    '[46 willow st in kensington] zip code 06037',
  ]),
  says('address', at('118', 'West Street'), [
    'one eighteen west street',
    'one one eight west street',
    'a hundred and eighteen west street',
    'one hundred eighteen west street',
  ]),
  says('address', at('105', 'Cedar Lane'), ['one oh five cedar lane', 'hundred five cedar lane', 'one zero five cedar lane']),
  says('address', at('1240', 'Mill Road'), [
    'twelve forty mill road',
    'twelve hundred forty mill road',
    'one thousand two hundred forty mill road',
    'one two four zero mill road',
  ]),
  says('address', at('7012', 'Route 10'), ['7012 route 10', '[route ten number seventy twelve]']),
  says('address', at('11B', 'Chapel Court'), ['eleven b chapel court', '11b chapel court']),
  says('address', at('15 1/2', 'Judson Avenue'), ['fifteen and a half judson avenue', '15 1/2 judson avenue']),
  says('address', at('9', 'Saint Paul Place'), ['nine saint paul place']),
  says('address', at('9', 'St Paul Place'), ['9 st paul place']),
  says('address', at('220', '5th Avenue'), ['220 5th avenue', 'two twenty 5th avenue', 'to twenty 5th avenue']),
  says('address', at('414', 'Fourth Street'), ['four fourteen fourth street']),
  says('address', at('350', 'East Main'), ['350 east main', 'three fifty east main']),
  says('address', at('75', 'Commerce Drive', { unit: 'Suite 200' }), [
    '75 commerce drive suite 200',
    'seventy five commerce drive suite two hundred',
    'it is suite 200 at [75 commerce drive]',
  ]),
  says('address', at('8', 'North Pond Road', { unit: 'Apartment 3B' }), [
    '8 north pond road apartment 3b',
    'eight north pond road apartment three b',
  ]),
  says('address', at('12', 'Hill Street', { unit: 'Flat 3' }), ['it is flat 3 [12 hill street]']),
  says('address', at('12', 'Hill Street'), ['flat three [twelve hill street]']),
  says('address', at('171', 'Hill Street'), ['[one seventy one and that is hill street]']),
  says('address', at('294', 'East Washington'), ['two forty nine no wait [two ninety four east washington]']),
  says('address', at('2915', 'Northwest O Henry Court'), ['2915 northwest o henry court']),
  says('address', at('1140', 'Route 229'), ['[route two twenty nine number eleven forty]']),
  says('address', at('46', 'Willow Street'), ['the block on the corner [46 willow street]']),
  says('address', at('45', '32nd Avenue'), ['45 32nd avenue']),
  says('address', at('88', 'The Green'), ['88 the green']),
  says('address', at('11', 'Avenue C'), ['eleven avenue c']),
  says('address', at('91', 'County Rd 10'), ['91 county rd 10']),
  says('address', at('31', 'Orchard', { city: 'New Britain' }), ['31 orchard new britain']),
]

/** What is said where an address is asked for, and is none. */
export const ADDRESS_REJECTS: readonly CorpusEntry[] = [
  rejects('address', [
    'same as last time',
    'po box 123',
    "it's on file",
    'the white house on the corner of main and queen',
    "i'm eighty four",
    'any time till five',
    "i don't give that out",
    'one moment',
    'at two thirty',
    'four people live here',
  ]),
]

/** Two addresses: both are reported, so that the dialog can ask which. */
export const ADDRESS_AMBIGUOUS: readonly CorpusEntry[] = [
  either('address', [at('46', 'Willow Street'), at('46', 'Willow Lane')], ['46 willow street or 46 willow lane']),
  either('address', [at('46', 'Willow Street'), at('46', 'Birch Road')], ["it's either 46 willow street or 46 birch road"]),
  either(
    'address',
    [at('46', 'Willow Street'), at('12', 'Cedar Lane')],
    [
      '46 willow street and the other house is 12 cedar lane',
      '12 cedar lane or 46 willow street i am moving',
      'the bill goes to 12 cedar lane and the leak is at 46 willow street',
    ],
  ),
]

/** As recognisers print it: homophones, words cut and glued. */
export const ADDRESS_MISHEARD: readonly CorpusEntry[] = [
  says('address', at('118', 'West Street'), ['won eighteen west street', 'one 18 west street', '1 18 west street']),
  says('address', at('220', '5th Avenue'), ['too twenty 5th avenue', 'to twenty 5th avenue']),
  says('address', at('46', 'Willow Street'), [
    '40 6 willow street',
    'forty 6 willow street',
    'its [46 willow street]',
    'were at [46 willow street]',
  ]),
  says('address', at('1240', 'Mill Road'), ['12 40 mill road', 'twelve 40 mill road']),
  says('address', at('105', 'Cedar Lane'), ['1 oh 5 cedar lane', 'one o five cedar lane', 'won oh five cedar lane']),
]
