import type { Form } from './forms.ts'

/** One figure of a source: how its own scorer is asked for it. */
export type Measure = {
  /** Folder, or folder and file. */
  readonly source: string
  readonly file: string
  readonly name: string
  readonly scorer: 'slots' | 'emergency' | 'triage' | 'asked' | 'intents' | 'false-actions' | 'false-actions-but-stop'
  /** Options of the scorer. */
  readonly options: readonly string[]
  /** Languages it is taken for, each apart; all in one where there is none. */
  readonly languages?: readonly string[]
  /** Which of the scorer's figures counts: the micro F1 unless said otherwise. */
  readonly figure?: 'macro'
  /** A file of known names and postcodes, beside the rows. */
  readonly known?: string
  /** Only the last attempt of each dialogue at a slot: what is known when the caller has said it as often as he did. */
  readonly lastAttempt?: true
  /** Rows whose field has this value are left out: the tool that they come from does not pass them itself. */
  readonly drop?: { readonly field: string; readonly value: unknown }
  /** How the source sorts kinds of meaning, where that is not as we do. */
  readonly form?: Form
  /** What others reach, on the other half of the data; by language where they differ. */
  readonly baseline?: string | Readonly<Record<string, string>>
  /** What is aimed at. */
  readonly target?: string | Readonly<Record<string, string>>
}

const slots = (source: string, name: string, options: readonly string[], more: Partial<Measure> = {}): Measure => ({
  source,
  file: `${source}/dev.jsonl`,
  name,
  scorer: 'slots',
  options,
  ...more,
})
const ALL = ['en', 'fr', 'es']
const calls = (name: string, file: string, options: readonly string[], more: Partial<Measure> = {}): Measure =>
  slots('calls', name, options, { file: `calls/${file}.dev.jsonl`, languages: ALL, ...more })
const evi = (slot: string, rows: 'last attempt' | 0 | 1 | 2, more: Partial<Measure> = {}): Measure =>
  slots(
    'evi',
    `${slot}, ${rows === 'last attempt' ? rows : `attempt ${rows + 1}`}${more.known ? ', known list' : ''}`,
    ['--slots', slot, '--alias', 'date=dob', ...(rows === 'last attempt' ? [] : ['--where', `attempt=${rows}`])],
    { ...(rows === 'last attempt' && { lastAttempt: true }), ...more },
  )

const CORE = ['--where', 'core=true']
const DAY_TIME = ['--slots', 'date,time,datetime,date_range,time_range,datetime_range']
const KNOWN = { known: 'evi/known.en.json' }
const ATTEMPTS = [0, 1, 2] as const

/** The headline set of the data's own README, and the lines written for this kind of call. */
export const MEASURES: readonly Measure[] = [
  {
    source: 'calls',
    file: 'calls/emergency.dev.jsonl',
    name: 'emergency, words alone',
    scorer: 'emergency',
    options: [],
    languages: ALL,
    target: 'recall ≥ 98, false ≤ 4',
  },
  {
    source: 'calls',
    file: 'calls/emergency.dev.jsonl',
    name: 'emergency, words and triage',
    scorer: 'triage',
    options: [],
    languages: ALL,
    target: 'recall ≥ 99',
  },
  {
    source: 'calls',
    file: 'calls/intents.dev.jsonl',
    name: 'visits wanted',
    scorer: 'asked',
    options: [],
    languages: ALL,
    target: 'asked ≤ 10',
  },
  calls('intent', 'intents', ['--slots', 'intent'], { target: '≥ 92' }),
  ...['name', 'phone', 'address', 'date', 'datetime', 'yesno', 'menu_choice'].map((slot) => calls(slot, 'slots', ['--slots', slot])),
  calls('all slots', 'slots', [], { target: '≥ 92' }),
  slots('restaurant8k', 'spans, asked', ['--match', 'text', '--asked'], {
    figure: 'macro',
    baseline: 'date and time: Recognizers 61.5, chrono 55.4; trained 96',
    target: '≥ 92',
  }),
  slots('restaurant8k', 'spans', ['--match', 'text'], { figure: 'macro' }),
  slots('dstc8_spans', 'date, time', ['--match', 'text', '--slots', 'date,time'], { figure: 'macro' }),
  evi('name', 'last attempt', { target: '≥ 55' }),
  evi('postcode', 'last attempt', { baseline: '61.4', target: '≥ 65' }),
  evi('name', 'last attempt', { ...KNOWN, target: '≥ 85' }),
  evi('postcode', 'last attempt', { ...KNOWN, baseline: '80', target: '≥ 94' }),
  ...['name', 'postcode', 'dob'].flatMap((slot) => ATTEMPTS.map((attempt) => evi(slot, attempt))),
  ...['name', 'postcode'].flatMap((slot) => ATTEMPTS.map((attempt) => evi(slot, attempt, KNOWN))),
  slots('sgd', 'date, time', ['--match', 'value', '--slots', 'date,time'], { baseline: 'Recognizers 91.2, chrono 52.1', target: '≥ 95' }),
  slots('sgd', 'yesno', ['--slots', 'yesno']),
  slots('nlupp', 'values', ['--match', 'value']),
  slots('nlupp', 'values of date, time', ['--match', 'value', '--slots', 'date,time'], {
    baseline: 'Recognizers 54, chrono 43',
    target: '≥ 80',
  }),
  slots('star', 'name, date, time, yesno', ['--slots', 'name,date,time,yesno']),
  slots('multidogo', 'name, phone, address, postcode', ['--slots', 'name,phone,address,postcode'], { target: '≥ 90' }),
  ...['name', 'phone', 'address', 'postcode'].map((slot) => slots('multidogo', slot, ['--slots', slot])),
  slots('slurp', 'intent', [], { scorer: 'intents', baseline: 'trained 89.9', target: '≥ 88' }),
  slots('slurp', 'date', ['--slots', 'date'], { baseline: 'trained 83.1', target: '≥ 83' }),
  slots('slurp', 'date, spans are days', ['--slots', 'date'], { form: 'spans are days' }),
  slots('slurp', 'time', ['--slots', 'time'], { baseline: 'trained 83.4', target: '≥ 83' }),
  slots('clinc150', 'yesno', ['--slots', 'yesno'], { target: '≥ 95' }),
  slots('hwu64', 'yesno', ['--slots', 'yesno'], { target: '≥ 95' }),
  slots('clinc150', 'false book or cancel', [], { scorer: 'false-actions', target: '≤ 2' }),
  slots('hwu64', 'false book or cancel', [], { scorer: 'false-actions', target: '≤ 2' }),
  slots('clinc150', 'false book or cancel, without rows that say stop', [], { scorer: 'false-actions-but-stop' }),
  slots('hwu64', 'false book or cancel, without rows that say stop', [], { scorer: 'false-actions-but-stop' }),
  slots('duckling', 'times, core', [...DAY_TIME, ...CORE], {
    languages: ALL,
    baseline: { en: '54', fr: '45', es: '60' },
    target: { en: '≥ 85', fr: '≥ 80', es: '≥ 85' },
  }),
  slots('ms_recognizers', 'times, core', [...DAY_TIME, ...CORE], {
    languages: ALL,
    drop: { field: 'ms_supported', value: false },
    baseline: { en: '79', fr: '81', es: '79' },
    target: '≥ 88',
  }),
  slots('ms_recognizers', 'phone', ['--slots', 'phone'], { languages: ['en'], baseline: 'its own port 95.9' }),
  slots('rustling', 'times, core', [...DAY_TIME, ...CORE], {
    languages: ALL,
    baseline: { en: '41', fr: '34', es: '44' },
    target: '≥ 80',
  }),
  slots('nemo_itn', 'phone, date, time', ['--slots', 'phone,date,time'], {
    languages: ALL,
    baseline: { en: '60', fr: '88', es: '58' },
    target: '≥ 95',
  }),
  slots('libphonenumber', 'phone', ['--slots', 'phone'], { baseline: '86.1', target: '≥ 86' }),
  slots('libpostal', 'address line, postcode', ['--slots', 'address_line,postcode', '--alias', 'address=address_line'], {
    languages: ['en', 'es'],
  }),
]
