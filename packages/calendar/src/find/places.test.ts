import { expect, test } from 'vitest'
import { bristol } from '../../test/businesses.ts'
import { waysOf } from './places.ts'

const ways = waysOf({
  ...bristol,
  service_area: { towns: ['Bristol', 'Plainville', 'New Britain', 'Ville-Émard', 'Lachine'], postcodes: [] },
  travel: {
    same_place_minutes: 10,
    other_place_minutes: 30,
    between: { Bristol: { Wolcott: 25, H8S: 50 }, '060': { '067': 40 }, H8S: { 'H4E 1': 20 } },
  },
})
const minutes = (one: string | undefined, other: string | undefined) => ways.between(ways.placeOf(one), ways.placeOf(other))

test.each<[string | undefined, string | undefined, number, string]>([
  ['12 Oak Street, Bristol', '3 Elm Street, bristol', 10, 'within a town'],
  ['12 Oak Street, Bristol', 'Wolcott', 25, 'as the table says'],
  ['Wolcott', '12 Oak Street, Bristol', 25, 'and back'],
  ['12 Oak Street, Bristol', 'Plainville', 30, 'a town that the table does not name'],
  ['3 Bristol Road, Plainville', 'Plainville', 10, 'a street with the name of a town'],
  ['9 Hill Lane, New Britain, CT', 'new-britain', 10, 'a town of two words'],
  ['5, rue Allard, Ville-Emard', 'Ville-Émard', 10, 'without its accents'],
  ['12 Oak Street', 'Bristol', 30, 'an address without a town'],
  [undefined, undefined, 30, 'nothing known'],
  ['1 Main Street 06010', '2 Main Street 06716', 40, 'postcodes by their beginning'],
  ['0601 Main Street', '2 Main Street 06716', 40, 'a number of four digits may be one'],
  ['60 Main Street', '2 Main Street 06716', 30, 'a house number is no postcode'],
  [
    '4 rue Provost, Lachine H8S 2C3',
    '8 rue Allard, Ville-Émard (H4E 1A2)',
    20,
    'postcodes in two words, where no way to the town is named',
  ],
  ['4 rue Provost H8S', 'Bristol', 50, 'a town and a postcode'],
])('from %s to %s: %i minutes (%s)', (one, other, expected) => {
  expect(minutes(one, other)).toBe(expected)
  expect(minutes(other, one)).toBe(expected)
})

test('a business that names no ways has the same everywhere', () => {
  const plain = waysOf(bristol)
  expect([plain.same, plain.longest, plain.between(plain.placeOf('Bristol'), plain.placeOf('Wolcott'))]).toEqual([true, 30, 30])
})
