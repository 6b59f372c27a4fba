import { type CorpusEntry, rejects, says } from '../../../testing/corpus.ts'

/** Replies to "may I have your name?". The part in brackets is where the name itself stands. */
export const NAME_SAYS: readonly CorpusEntry[] = [
  says('name', { first: 'Nora', last: 'Fielding', full: 'Nora Fielding' }, [
    'nora fielding',
    '[Nora Fielding].',
    'this is [nora fielding]',
    'my name is [nora fielding]',
    "my name's [nora fielding]",
    "it's [nora fielding]",
    "hi i'm [nora fielding]",
    'mrs [nora fielding]',
    "first name [nora last name's fielding]",
    'last name [fielding first name nora]',
    '[fielding comma nora]',
    '[Fielding, Nora]',
    'nora [nora fielding]',
    'fielding [nora fielding]',
    'call me [nora fielding]',
    'put it under [nora fielding]',
    '[nora fielding] speaking',
    '[nora fielding] is my name',
    '[nora fielding] f i e l d i n g',
    "it's [nora] last name [f-i-e-l-d-i-n-g]",
    'no not dora, [nora fielding]',
    "i'm not the tenant i'm [nora fielding]",
    'n o r a f i e l d i n g',
    'nora f as in frank i e l d i n g',
    '[fielding is the last name nora] is the first',
    'nope not under felding under [nora fielding]',
    'oh sorry did you want my name [nora fielding]',
    'my friends call me sunny but it is [nora fielding]',
    "the account is my husband's but i'm [nora fielding]",
  ]),
  says('name', { first: 'Graham', last: 'Pike', full: 'Graham Pike' }, [
    '[graham pike] with a y no sorry with an i',
    '[graham pike] like the fish',
  ]),
  says('name', { first: 'Rosa', last: 'de la Torre', full: 'Rosa de la Torre' }, ['rosa de la torre', "it's [rosa de la torre]"]),
  says('name', { first: 'Pieter', last: 'van der Meer', full: 'Pieter van der Meer' }, [
    'pieter van der meer',
    'my name is [pieter van der meer]',
  ]),
  says('name', { first: 'Sinead', last: "O'Rourke", full: "Sinead O'Rourke" }, ["sinead o'rourke", "SINEAD O'ROURKE"]),
  says('name', { first: 'Hamish', last: 'McTavish', full: 'Hamish McTavish' }, ['hamish mctavish']),
  says('name', { first: 'Jo-Anne', last: 'MacDougall', full: 'Jo-Anne MacDougall' }, ['jo-anne macdougall']),
  says('name', { last: 'Novak', full: 'Novak' }, [
    'november oscar victor alpha kilo',
    'mr [novak]',
    'n as in nancy o v as in victor a k',
    'the [novak] residence',
  ]),
  says('name', { first: 'Stephen', full: 'Stephen' }, ["it's [steven] with a ph", 'my name is [stephen]']),
  says('name', { first: 'Anna', last: 'Barrett', full: 'Anna Barrett' }, [
    '[anna baret] b a double r e double t',
    '[anna barett] with two rs no i mean b a r r e t t',
  ]),
  says('name', { first: 'Marcus', full: 'Marcus' }, [
    'this is [marcus] from the bakery',
    'the name is [marcus]',
    "yeah sure it's [marcus]",
    '[marcus] and my drain is clogged',
  ]),
]

/** A name with initials, doubled and hyphenated parts. */
export const NAME_WRITTEN: readonly CorpusEntry[] = [
  says('name', { first: 'H J', last: 'Novak', full: 'H J Novak' }, ['h j novak']),
  says('name', { first: 'Carol', last: 'Smith-Jones', full: 'Carol Smith-Jones' }, [
    'carol smith-jones',
    'carol smith hyphen jones',
    'carol smith dash jones',
  ]),
  says('name', { first: 'Jack', last: 'Brown', full: 'Jack Brown' }, [
    'jack brown',
    'brown [jack brown]',
    'last name like the color [brown first name jack]',
  ]),
  says('name', { first: 'Will', last: 'Cooper', full: 'Will Cooper' }, ['[will like the word will and cooper] like the trade']),
]

/** Two names, a nickname or a name mended on the way: the one that was settled on. */
export const NAME_AMBIGUOUS: readonly CorpusEntry[] = [
  says('name', { first: 'Nora', last: 'Fielding', full: 'Nora Fielding' }, [
    'on the bill it says norrie but call me [nora fielding]',
    "[fielding's the last name nora] is the first",
  ]),
  says('name', { first: 'Juan', last: 'Dela Cruz', full: 'Juan Dela Cruz' }, ['d e l a c r u z [juan dela cruz]']),
  says('name', { first: 'Rachel', last: 'Green', full: 'Rachel Green' }, ['under green like the color [rachel green]']),
]

/** Replies that give no name. */
export const NAME_REJECTS: readonly CorpusEntry[] = [
  rejects('name', [
    'one moment please',
    'hang on let me turn this down',
    'why do you ask',
    'i would rather not say',
    'can i talk to a person',
    'never mind',
    'tomorrow morning',
    'yes',
    'no thanks',
    "it's leaking everywhere",
    "i'm calling about my boiler",
    "i'm seventy eight",
    "i'm in plainville",
    'my sink is clogged',
    "it's an emergency",
    'this is the third time i have called',
    'what did you say',
  ]),
]

/** What a recogniser makes of names and letters: no apostrophes, letters as words, the name spelled against what was printed. */
export const NAME_MISHEARD: readonly CorpusEntry[] = [
  says('name', { first: 'Nora', last: 'Fielding', full: 'Nora Fielding' }, [
    'my names [nora fielding]',
    'names [nora fielding]',
    'its [nora fielding]',
    'im [nora fielding]',
    'nora fielding [nora fielding] f as in frank i e l d i n g',
  ]),
  says('name', { first: 'Sean', last: 'Parker', full: 'Sean Parker' }, ['[shawn parker] s e a n']),
  says('name', { first: 'Luke', last: 'Tardy', full: 'Luke Tardy' }, ['luke not luca [luke tardy]']),
  says('name', { first: 'Jack', full: 'Jack' }, ['jay a c k']),
  says('name', { first: 'Sam', full: 'Sam' }, ['ess a m']),
  says('name', { first: 'Tim', full: 'Tim' }, ['tea i m']),
  says('name', { first: 'Max', full: 'Max' }, ['em a x']),
  says('name', { first: 'Ben', full: 'Ben' }, ['bee e n']),
]
