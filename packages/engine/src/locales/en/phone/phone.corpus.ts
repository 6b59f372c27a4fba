import { type CorpusEntry, either, rejects, says } from '../../../testing/corpus.ts'

/** Numbers, as answers to "what number can we reach you at?". */
export const PHONE_SAYS: readonly CorpusEntry[] = [
  says('phone', '+18605550137', [
    '8605550137',
    '860 555 0137',
    '(860) 555-0137',
    '860.555.0137',
    '+1 860 555 0137',
    '1 860 555 0137',
    'eight six zero five five five zero one three seven',
    'eight six oh, five five five, oh one three seven',
    'eight sixty five five five oh one thirty seven',
    'eight six oh triple five zero one three seven',
    'eight six oh double five five oh one thirty-seven',
    'plus [one eight six oh five five five oh one three seven]',
    'area code [eight six oh five five five oh one three seven]',
    '[five five five oh one three seven area code eight six oh]',
    'it ends in [0137 and it starts 860 555]',
    'ate six oh five five five oh won three seven',
    '8 6 0 did you get that 5 5 5 yep 0 1 3 7',
    '860 um hold on 555 0137',
    '[860 555 0137 extension four]',
    '[860 555 0137 x 204]',
    'my old one was 203 555 0188 no sorry [860 555 0137]',
    'not the 0188 number [860 555 0137]',
    'my number used to be 203 555 0188 now it is [860 555 0137]',
    '[eight hundred sixty five fifty five oh one thirty seven]',
    '[860 555 0731 i mean 0137]',
    '[860 555 00 no wait 0137]',
    'it is [five five five oh one three seven in the eight six oh]',
    '860-555-01 37',
  ]),
  says('phone', '+12035550100', [
    'two oh three five five five oh one hundred',
    '203 555 01 double oh',
    'two zero three triple five zero one zero zero',
  ]),
  says('phone', '+18005550199', ['one eight hundred five five five oh one double nine', '800 555 0199']),
  says('phone', '+442079460123', ['+44 20 7946 0123', 'plus [four four two oh seven nine four six oh one two three]']),
]

/** What is said when a number is asked for, and is none. */
export const PHONE_REJECTS: readonly CorpusEntry[] = [
  rejects('phone', [
    'the one i am calling from',
    'i would rather not',
    'eight six oh five five five oh one',
    'one second while i look',
    'november 24 2026',
    'half past two',
    'it is 14 cedar lane',
    'about 300 dollars',
    'home or mobile',
  ]),
]

/** Two numbers are given: both are reported, so that the dialog can ask which. */
export const PHONE_AMBIGUOUS: readonly CorpusEntry[] = [
  either(
    'phone',
    ['+18605550142', '+12035550143'],
    [
      '860 555 0142 or 203 555 0143',
      'my cell is 860 555 0142 and the house is 203 555 0143',
      "try 860 555 0142 and if i don't pick up 203 555 0143",
      'eight six oh five five five oh one four two or two oh three five five five oh one four three',
    ],
  ),
  either('phone', ['+18605550142', '+18605550143'], ['either 860 555 0142 or 860 555 0143', '860 555 0142 or maybe 860 555 0143']),
]

/** As recognisers print it: homophones, digits cut at the wrong places. */
export const PHONE_MISHEARD: readonly CorpusEntry[] = [
  says('phone', '+18605550142', [
    'ate six oh five five five oh won four too',
    'eight six zero five five five zero one for two',
    'ate 6 o 5 5 5 o 1 4 2',
    '8 6 oh 5 5 5 oh 1 for 2',
    '86 0555 01 42',
    '8605 550142',
    '860 five fifty five oh one 42',
    'eight six oh fife five five oh one four two',
  ]),
  says('phone', '+12035550143', [
    'to oh three five five five oh one for three',
    'too o three five five five o one four three',
    '20 35 55 01 43',
  ]),
]
