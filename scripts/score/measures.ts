/** One figure of a source: how its own scorer is asked for it. */
export type Measure = {
  /** Folder, or folder and file. */
  readonly source: string
  readonly file: string
  readonly name: string
  readonly scorer: 'slots' | 'emergency'
  /** Options of the scorer. */
  readonly options: readonly string[]
  /** Languages it is taken for, each apart; all in one where there is none. */
  readonly languages?: readonly string[]
  /** Which of the scorer's figures counts: the micro F1 unless said otherwise. */
  readonly figure?: 'macro'
  /** A file of known names and postcodes, beside the rows. */
  readonly known?: string
}

const slots = (source: string, name: string, options: readonly string[], more: Partial<Measure> = {}): Measure => ({
  source,
  file: `${source}/dev.jsonl`,
  name,
  scorer: 'slots',
  options,
  ...more,
})
const calls = (name: string, file: string, options: readonly string[]): Measure =>
  slots('calls', name, options, { file: `calls/${file}.dev.jsonl`, languages: ['en', 'fr', 'es'] })
const evi = (slot: string, attempt: number, known?: string): Measure =>
  slots(
    'evi',
    `${slot}, attempt ${attempt + 1}${known ? ', known list' : ''}`,
    ['--slots', slot, '--where', `attempt=${attempt}`, '--alias', 'date=dob'],
    {
      ...(known && { known }),
    },
  )

const CORE = ['--where', 'core=true']
const DAY_TIME = ['--slots', 'date,time,datetime,date_range,time_range,datetime_range']

/** The headline set of the data's own README, and the lines written for this kind of call. */
export const MEASURES: readonly Measure[] = [
  {
    source: 'calls',
    file: 'calls/emergency.dev.jsonl',
    name: 'emergency',
    scorer: 'emergency',
    options: [],
    languages: ['en', 'fr', 'es'],
  },
  calls('intent', 'intents', ['--slots', 'intent']),
  ...['name', 'phone', 'address', 'date', 'datetime', 'yesno', 'menu_choice'].map((slot) => calls(slot, 'slots', ['--slots', slot])),
  calls('all slots', 'slots', []),
  slots('restaurant8k', 'spans, asked', ['--match', 'text', '--asked'], { figure: 'macro' }),
  slots('restaurant8k', 'spans', ['--match', 'text'], { figure: 'macro' }),
  slots('dstc8_spans', 'date, time', ['--match', 'text', '--slots', 'date,time'], { figure: 'macro' }),
  ...['name', 'postcode', 'dob'].flatMap((slot) => [0, 1, 2].map((attempt) => evi(slot, attempt))),
  ...['name', 'postcode'].flatMap((slot) => [0, 1, 2].map((attempt) => evi(slot, attempt, 'evi/known.en.json'))),
  slots('sgd', 'date, time, yesno', ['--slots', 'date,time,yesno']),
  slots('nlupp', 'values', ['--match', 'value']),
  slots('nlupp', 'values of date, time', ['--match', 'value', '--slots', 'date,time']),
  slots('star', 'name, date, time, yesno', ['--slots', 'name,date,time,yesno']),
  slots('multidogo', 'name, phone, address, postcode', ['--slots', 'name,phone,address,postcode']),
  slots('slurp', 'date, time', ['--slots', 'date,time']),
  slots('clinc150', 'yesno', ['--slots', 'yesno']),
  slots('hwu64', 'yesno', ['--slots', 'yesno']),
  slots('duckling', 'times, core', [...DAY_TIME, ...CORE], { languages: ['en', 'fr', 'es'] }),
  slots('rustling', 'times, core', [...DAY_TIME, ...CORE], { languages: ['en', 'fr', 'es'] }),
  slots('ms_recognizers', 'times, core', [...DAY_TIME, ...CORE], { languages: ['en', 'fr', 'es'] }),
  slots('ms_recognizers', 'phone', ['--slots', 'phone'], { languages: ['en', 'fr', 'es'] }),
  slots('nemo_itn', 'phone, date, time', ['--slots', 'phone,date,time'], { languages: ['en', 'fr', 'es'] }),
  slots('libphonenumber', 'phone', ['--slots', 'phone']),
  slots('libpostal', 'address line, postcode', ['--slots', 'address_line,postcode', '--alias', 'address=address_line'], {
    languages: ['en', 'es'],
  }),
]
