import type { PhoneCue } from '../../slots/phone.ts'

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
  ['not', ['not (the|on)?', 'instead of', "(isn't|it's not|that's not)"]],
  ['area', ['(area|code|area code) (code)? (is|of)?', 'prefix (is)?', 'in the', "(it's|its) (a|an)", 'local to', 'from the']],
  ['ends', ['(ends|ending|finishes) (in|with|on)', 'the? last (four|4) (digits|numbers)? (is|are)?', 'the end is']],
  ['extension', ['(extension|ext|extn|x)']],
  ['plus', ['plus', 'double plus']],
]
