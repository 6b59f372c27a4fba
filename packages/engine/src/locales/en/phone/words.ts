import type { PhoneCue } from '../../../slots/phone/phone.ts'

/** What is said between the digits of a phone number. */
export const PHONE_CUES: readonly (readonly [PhoneCue, readonly string[]])[] = [
  [
    'filler',
    [
      '(um|uh|uhm|er|erm|hmm|and|then|so|well|okay|ok|yeah|yep|yes|right|dash|hyphen|dot|period|space|please|is|its|it|ready)',
      'and then',
      "it's",
      "that's",
      'hang on',
      'hold on',
      '(one|just a|give me a) (sec|second|moment|minute)',
      'you got that',
      '(got|with) (that|it|me) (so far)?',
      'let me (see|look|check|think)',
      'starts (with)?',
      'the rest is',
      "(and)? if (not|no answer|i (do not|don't) (answer|pick up))",
    ],
  ],
  [
    'number',
    [
      '(phone|telephone|cell|mobile|home|work|callback|contact)? (number|phone|cell|mobile|landline) (is)?',
      '(call|reach|text|ring) (me|us) (back)? (at|on)',
    ],
  ],
  [
    'restart',
    [
      'no',
      'nope',
      'sorry',
      'i mean',
      'wait',
      'oops',
      '(scratch|strike) that',
      'make (that|it)',
      'actually',
      'correction',
      'rather',
      'or rather',
      'let me start over',
      'start over',
      'not that',
    ],
  ],
  [
    'not',
    ['not (the|on)?', 'instead of', "(isn't|it's not|that's not)", '(used to be|was)', '(my|the)? old (number|phone|cell|one) (is|was)?'],
  ],
  ['area', ['(area|code|area code) (code)? (is|of)?', 'prefix (is)?', 'in the', "(it's|its) (a|an)", 'local to', 'from the']],
  ['ends', ['(ends|ending|finishes) (in|with|on)', 'the? last (four|4) (digits|numbers)? (is|are)?', 'the end is']],
  ['extension', ['(extension|ext|extn|x) (number|is)?']],
  ['plus', ['plus', 'double plus']],
  [
    'prefer',
    [
      '(better|preferably|prefer|best) (to|if)? (you)? (call|try|use|reach|is|at|on)? (me)? (my|the)? (cell|mobile|home|work|number|phone)? (at|on|is)?',
      "(and|but)? now (it's|its|it is|i'm at|i have|i've got)",
      '(my|the)? new (number|phone|cell|one) (is)?',
      'but (call|try|use|reach) (me)? (my|on|at)? (cell|mobile|home|work)? (at|on)?',
    ],
  ],
  [
    'other',
    [
      `(account|card|credit card|debit card|order|invoice|policy|reference|ref|confirmation|booking|ticket|case|job|customer|member|membership|serial|model|license|licence|permit|id| social security|insurance|tax|part|tracking) (number|no|code|id)? (is|ends in)?`,
    ],
  ],
  [
    'denied',
    [
      "(that's|it's|that is|that was|is) (my|the|our|an)? (old|wrong|previous) (one|number|phone|cell)",
      '(is|was|are) (not|never) (a|my|the|our)? (phone|real|right|valid)? (number|it)',
      "(isn't|wasn't|is no|aren't) (a|my|the|our)? (phone|real|right|valid)? (number|it)",
      "(doesn't|does not|don't) look like (a)? (phone)? number",
    ],
  ],
]

/** Digits in the plural. */
export const DIGIT_PLURALS: ReadonlyMap<string, string> = new Map([
  ['zeros', '0'],
  ['zeroes', '0'],
  ['ohs', '0'],
  ['ones', '1'],
  ['twos', '2'],
  ['threes', '3'],
  ['fours', '4'],
  ['fives', '5'],
  ['sixes', '6'],
  ['sevens', '7'],
  ['eights', '8'],
  ['nines', '9'],
])
