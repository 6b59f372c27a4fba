import type { NameCue } from '../../../slots/name/language.ts'

/** Cues before a name, and what is said around one. */
export const NAME_CUES: readonly (readonly [NameCue, readonly string[]])[] = [
  [
    'full',
    [
      '(my|the|full|our|caller)? full? name (is|was|will be)',
      "(my|the|full)? (name's|names) (is)?",
      "(my|the|full)? name (it's|its|it is|it would be|would be|should be)",
      'my full? name',
      'name',
      '(in|on|by|with|under|for)? (the|my)? name (of|on it is|is)?',
      '(known|goes|go) (as|by)',
      "(i'm|i am|was) (called|named)",
      'named me',
      '(hers|his|mine|theirs) is',
      '(the|my)? name to (be)?',
      '(you can|just|please|everyone|everybody|people)? (call|calls) me',
      'account holder (is)?',
    ],
  ],
  ['iam', ["(i'm|im|i am) (still|just)?", 'i am the one and only']],
  ['role', ["(i'm|i am|this is) the _"]],
  ['first_behind', ['is (my|the) first name?']],
  ['last_behind', ['is (my|the) (last|second|family) name?', 'is (my|the) surname']],
  [
    'self',
    [
      'this is',
      "(this is|i'm|i am|it's) _ (wife|husband|mother|father|mom|dad|son|daughter|sister|brother|roommate|neighbor|neighbour|assistant|partner|girlfriend|boyfriend|tenant|secretary)",
      "(you're|you are) (speaking|talking) (to|with)",
      "(it's|it is) me",
      'i go by',
      'speaking is',
    ],
  ],
  [
    'it',
    [
      "(it's|its|it is|that's|that is|that'd be|that would be|it would be|it'd be|it was|it should be)",
      'make (that|it)',
      'put (down|in)?',
      "(he's|she's)",
    ],
  ],
  [
    'account',
    [
      '(under|on the account of|on behalf of)',
      '(made|booked|done|reserved|reservation is|booking is) by',
      "(it's|its|it is|it'll be|put|listed|booked|reserved|filed|registered|should be|probably|be|is|was|down|reservation|booking|account|appointment) (it|me|us|that|down|probably|all|listed|booked)? under (the)? (name)? (of)?",
    ],
  ],
  ['for', ['for', '(reservation|booking|table|appointment|visit|slot) (for|of)']],
  ['first', ["(my|his|her|the)? (first|given|christian) (name|name's|names) (is|it's|its|of|was)?", 'first (is|one is)']],
  [
    'last',
    [
      "(my|his|her|the|and)? (last|family|second|sur) (name|name's|names) (is|it's|its|of|was)?",
      "(my|his|her|the)? (surname|surname's) (is|it's|its|of)?",
      'last (is|one is)',
    ],
  ],
  [
    'other',
    [
      '(my|his|her|their|the|our|your) _ name (is|was|usually)?',
      '(my|his|her|your) (husband|wife|daughter|son|mother|father|mom|dad|brother|sister|roommate|landlord|boss|neighbor|neighbour|tenant|friend|partner|girlfriend|boyfriend|doctor) (is|was|named|called)?',
      '_ (is|was) my (husband|wife|daughter|son|mother|father|mom|dad|brother|sister|roommate|landlord|boss|neighbor|neighbour|tenant|friend|partner|doctor|cousin)',
      '(last|old|new) (doctor|technician|plumber) (is|was)',
    ],
  ],
  [
    'skip',
    [
      'no (last|first|middle)? name',
      'no (surname|family name)',
      '(last|first) name first',
      '(with|without|has|no) (a|an|the)? (hyphen|dash|apostrophe)',
      'hyphenated',
      'three words',
      'two words',
      'one word',
      'is what',
      'first and last name',
      'both names',
      'same name',
    ],
  ],
  ['question', ['(your|whose|what|which) name', "(what's|whats) your name"]],
  ['not', ['not', "(isn't|wasn't|ain't)", "(it's|i'm|that's) not", 'this is not', 'instead of', 'rather than', 'no longer', 'never']],
  [
    'restart',
    [
      '(no|nope|nah|sorry|wait|oops|actually|correction)',
      'i mean',
      '(scratch|strike) that',
      'i meant',
      'just? (kidding|joking)',
      'or rather',
      'under (mine|hers|his|theirs|my name|her name|his name)',
      'put (his|hers|mine|theirs|him|her|me)',
      'but',
    ],
  ],
  [
    'filler',
    [
      '(hai|hii|hiya|okey|um|uh|uhm|er|erm|hmm|mm|ah|oh|hey|hi|hello|yes|yeah|yep|yup|okay|ok|sure|well|so|please|thanks|right|fine|alright|certainly|absolutely|correct|and|then|again|speaking|gotcha|cheers)',
      'uh huh',
      'thank you',
      'of course',
      'nice to meet you',
      'you know',
      "(i'd|i would|we'd|we would) like to",
      'i (already)? (told|said|gave) you (that)?',
      '(good|great) (morning|afternoon|evening|day)',
      'no (problem|worries)',
      'let me (see|think)',
      "i think (it's)?",
      '(i|we) said',
      '(with|for) you',
      'sir',
      "ma'am",
      'there',
    ],
  ],
  [
    'like',
    [
      'like',
      'as in',
      'the way',
      'not the other way',
      'spelled (like|the)?',
      'pronounced',
      'rhymes with',
      'the color',
      'short for',
      'same as',
    ],
  ],
  ['behind', ['here', 'speaking', 'is my full? name', 'is the name', 'calling', 'is what', 'is me', 'party']],
]

/** Words without one of which no cue can match: looked up before anything else, as most utterances hold none. */
export const CUE_STARTERS: ReadonlySet<string> = new Set(
  `name name's names surname surname's under called named behalf call here speaking party residence mr mrs by ms known go holder`.split(
    ' ',
  ),
)

/** Cues that are common words too: they count only when a word follows that could be a name. */
export const WEAK_STARTERS: ReadonlySet<string> = new Set(["i'm", 'im', 'am', 'is', "it's", 'its', 'for', 'of', "that's", 'was'])
