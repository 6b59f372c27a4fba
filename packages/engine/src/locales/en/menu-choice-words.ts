import type { ChoiceEntries, ChoiceWord } from '../../slots/menu-choice-grammar.ts'

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const TENS: readonly (readonly [string, number])[] = [
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['forty five', 45],
  ['fifteen', 15],
  ['oh five', 5],
  ['forty', 40],
  ['fifty', 50],
  ['ten', 10],
]
const LATE_HOURS = 'thirteen fourteen fifteen sixteen seventeen eighteen'.split(' ')
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth']
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const DAY_ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ')
const MONTHS = `(${MONTH_NAMES.join('|')})`
const AM = '(am|a m|in the morning)'
const PM = '(pm|p m|in the afternoon|in the evening|at night)'

/** Words that point at one of the offers. Digits and "ten thirty" written in figures are read by the grammar itself. */
export const CHOICE_WORDS: ChoiceEntries = [
  ...ORDINALS.map((word, at): [ChoiceWord, string[]] => [
    { type: 'position', position: at + 1 },
    [
      word,
      `${word} (one|option|choice|time|slot|thing|spot)`,
      `(number|option|choice|slot|press|pick|door) ${NUMBERS[at]}`,
      `(number|option|choice|slot) ${at + 1}`,
      `${word} one's`,
    ],
  ]),
  [{ type: 'position', position: 1 }, ['(1st|the top one|the former|top one|numero uno|number 1)']],
  [{ type: 'position', position: 2 }, ['(2nd|to|too|the other one|other one|the latter|the second of|number to|number too)']],
  [{ type: 'position', position: 3 }, ['(3rd|tree)']],
  ...NUMBERS.map((word, at): [ChoiceWord, string[]] => [{ type: 'number', number: at + 1 }, [word, `${word}'s`]]),
  ...NUMBERS.flatMap((word, at): [ChoiceWord, string[]][] => {
    const hour = at + 1
    return [
      [
        { type: 'time', hour, minute: 0 },
        [
          `${word} (o'clock|oclock|o clock|sharp)`,
          `(at|around|about|for) ${word}`,
          ...(hour === 1 ? [] : [`the ${word}`]),
          `(at|the|around) ${word} (o'clock|oclock|o clock)`,
        ],
      ],
      [{ type: 'time', hour, minute: 0, meridiem: 'am' }, [`${word} (o'clock)? ${AM}`, `(at|the) ${word} (o'clock)? ${AM}`]],
      [
        { type: 'time', hour, minute: 0, meridiem: 'pm' },
        [`${word} (o'clock)? ${PM}`, `(at${hour === 1 ? '' : '|the'}) ${word} (o'clock)? ${PM}`],
      ],
      [{ type: 'time', hour, minute: 30 }, [`half past ${word}`, `half ${word}`]],
      [{ type: 'time', hour, minute: 15 }, [`(a)? quarter (past|after) ${word}`]],
      [{ type: 'time', hour: hour === 1 ? 12 : hour - 1, minute: 45 }, [`(a)? quarter (to|of|till) ${word}`]],
      ...TENS.flatMap(([minutes, minute]): [ChoiceWord, string[]][] => [
        [{ type: 'time', hour, minute }, [`${word} ${minutes}`, `(at|the) ${word} ${minutes}`, `${word} ${minutes}'s`]],
        [{ type: 'time', hour, minute, meridiem: 'am' }, [`${word} ${minutes} ${AM}`]],
        [{ type: 'time', hour, minute, meridiem: 'pm' }, [`${word} ${minutes} ${PM}`]],
      ]),
    ]
  }),
  ...LATE_HOURS.map((word, at): [ChoiceWord, string[]] => [{ type: 'time', hour: at + 13, minute: 0 }, [`(at)? ${word} hundred (hours)?`]]),
  [{ type: 'time', hour: 12, minute: 0, meridiem: 'pm' }, ['(noon|noontime|midday|lunchtime)']],
  ...DAYS.map((word, at): [ChoiceWord, string[]] => [{ type: 'weekday', weekday: at + 1 }, [word, `${word}'s`]]),
  ...DAY_ORDINALS.map((word, at): [ChoiceWord, string[]] => [
    { type: 'day_of_month', day: at + 1 },
    [`${MONTHS} (the)? ${word}`, `the ${word} of ${MONTHS}`, ...(at >= 5 ? [word] : [])],
  ]),
  ...DAY_ORDINALS.slice(0, 9).map((word, at): [ChoiceWord, string[]] => [{ type: 'day_of_month', day: 21 + at }, [`twenty ${word}`]]),
  [{ type: 'day_of_month', day: 30 }, ['thirtieth']],
  [{ type: 'day_of_month', day: 31 }, ['thirty first']],
  [{ type: 'in_days', days: 0 }, ["(today|today's)"]],
  [{ type: 'in_days', days: 0, part: 'morning' }, ['this morning']],
  [{ type: 'in_days', days: 0, part: 'afternoon' }, ['this afternoon']],
  [{ type: 'in_days', days: 1 }, ["(tomorrow|tomorrow's|tomorrows|to morrow)"]],
  [{ type: 'in_days', days: 2 }, ['day after tomorrow']],
  ...MONTH_NAMES.map((word, at): [ChoiceWord, string[]] => [
    { type: 'month', month: at + 1 },
    word === 'may' || word === 'march' ? [`in ${word}`, `${word} one`] : [word],
  ]),
  [{ type: 'week', weeks: 0 }, ['(this|later this|earlier this) week']],
  [{ type: 'week', weeks: 1 }, ['(next|the following|the week after) week', 'the week after']],
  [{ type: 'part', part: 'morning' }, ['one before (lunch|noon)', "(morning|mornings|morning's|a m|am|before lunch|before noon)"]],
  [{ type: 'part', part: 'afternoon' }, ['one after (lunch|noon)', "(afternoon|afternoons|afternoon's|after lunch|p m|pm|after noon)"]],
  [{ type: 'part', part: 'evening' }, ['(evening|tonight|night)']],
  [{ type: 'end', which: 'last' }, ['(last|the last|last one|final one|the end one|bottom one|final)']],
  [{ type: 'end', which: 'middle' }, ['(middle|middle one|in the middle|one in between)']],
  [
    { type: 'end', which: 'earliest' },
    [
      "((the)? (earlier|sooner) the better|earliest|soonest|early|sooner|earlier one|the earlier|early one|the sooner|quickest|whichever's (sooner|first|earliest|soonest)|whichever is (sooner|first|earliest|soonest)|whatever's (first|soonest|sooner|earliest)|whatever is (first|soonest|sooner|earliest)|(as)? soon as (possible|you can|you guys can|you're able|anyone can|somebody can)|asap|first available)",
    ],
  ],
  [
    { type: 'end', which: 'latest' },
    [
      '((furthest|farthest) (out|away|off)?|late|the day after|the following day|latest|later one|the later|late one|latest one|the later time)',
    ],
  ],
  [{ type: 'end', which: 'next' }, ['(next one|the next|one after|the one after that)']],
  [
    { type: 'any' },
    [
      "(either|either's|either one|either is fine|whichever|whatever|any of them|any of those|any one|any|doesn't matter|don't care|don't mind|no preference|you pick|you choose|your pick|you decide|up to you|surprise me|all good|all of them work|they all work|all work|it's all the same|whatever works|whatever you have|any's fine)",
    ],
  ],
  [
    { type: 'none' },
    [
      "(none|neither|(busy|away|working|out|gone|booked) (all|on all|all of) (those|these|of those|of them|three|the)|nothing (in|on|for|after|before|at|that|later|earlier)|no other|no others|none of (them|those|these|that)|not any of|none work|neither one|neither of (those|them)|something (after|before|in|on|for|at|else)|anything else|any others|any other|any other (time|times|day|days|date|dates|one|ones|option|options|slot|slots|week)|other (days|dates|slots)|other times|other options|another time|another day|different day|different time|some other time|what else|anything later|anything earlier|anything sooner|anything after|anything before|any later|any earlier|any sooner|something later|something earlier|something sooner|nothing earlier|nothing sooner|nothing later|got anything|have anything|don't you have|do you have anything|is there anything|can't do (any|either|those|that|any of those)|can't make (any|either|those|that|any of those)|all too (early|late)|too (early|late|soon|far)|later than that|earlier than that|sooner than that|isn't there)",
    ],
  ],
  [
    { type: 'none' },
    [
      '(all|all of|both|both of)? (these|those|them|those days|those times) (are|is|were) (all|both|just|really|pretty)? (bad|no good|out|impossible|terrible|awful|tough|hard|useless|wrong|a problem|not good|not great)',
      "(those|these|they|they're|those're) (are)? (all|both) (during|when|while|in the middle|at work)",
      '(nothing|none) (there|here)? (for me|that works|works|suits|good)',
      "(they're|they are) (all|both) (bad|no good|out|impossible|terrible|awful|tough|hard|useless|wrong|a problem|not good|not great)",
    ],
  ],
  [{ type: 'none', side: 'latest' }, ['later']],
  [{ type: 'none', side: 'earliest' }, ['earlier']],
  [{ type: 'any' }, ["anything (works|goes|is fine|is good|you have|you've got|suits)", "anything's (fine|good)"]],
  [
    { type: 'skip' },
    [
      'the one (in|on|from|with|for)',
      '(of|between|out of) (the|these|those)? (two|three|four)',
      'all (two|three|four)',
      '(one|a) (second|minute|moment|sec)',
    ],
  ],
  [
    { type: 'counter' },
    [
      "(anything|something|how about|what about|i said|i'd rather|i would rather|could we do|can we do|could you do|can you do|is there|instead|do you have|would prefer|i'd prefer|i asked for|i wanted)",
    ],
  ],
  [
    { type: 'again' },
    ['(sorry|i mean|i meant|actually|wait|no wait|or rather|make that|on second thought|scratch that|hang on|oops|correction)'],
  ],
  [{ type: 'not' }, ['(not|no not|not the|but not|anything but|except|except for|no good on)']],
  [
    { type: 'cannot' },
    [
      "(i|we|that|he|she)? (can't|cannot|won't be able to|wouldn't be able to|couldn't) (do|make|manage)? (it)?",
      "((doesn't|don't|won't|didn't|not gonna|not going to|never) (work|suit|do) (for)? (me|us)?|is no good|isn't good|is bad|is out|is not good|no good|i'm (busy|working|away|out|at work|booked)|i work|we're (busy|away|out|working)|i'm not (free|available|home|here)|i won't be (home|here|there)|don't want)",
    ],
  ],
  [
    { type: 'ask' },
    [
      "(what time|what day|what was|what were|what's|what is|which was|which one was|when was|when is|did you say|was that|is that|repeat|again)",
    ],
  ],
]
