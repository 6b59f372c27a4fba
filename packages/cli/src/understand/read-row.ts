import {
  type BusinessFacts,
  type Country,
  type FusedHearings,
  failure,
  fuseHearings,
  knownIndex,
  type Locale,
  locales,
  type Understanding,
  type UnderstandingContext,
  understand,
} from '@callwright/engine'
import { Temporal } from 'temporal-polyfill'
import { referenceBusiness } from '../businesses.ts'
import { attemptMemory } from './attempt-memory.ts'
import { countriesOf, phonePlanOf } from './country.ts'
import { toOutput, type Understood } from './output.ts'
import type { Known } from './read-known.ts'
import { parseRow, type Row, type RowId } from './row.ts'
import { areaCodeOf, vocabularyOf } from './vocabulary.ts'

/** What a line that cannot be understood is answered with. */
export type RowError = { readonly id: RowId; readonly error: { readonly code: string; readonly message: string } }

/** Reads one line of `callwright understand` and answers the line to print. Never throws, whatever the line holds. */
export type ReadRow = (line: string) => Understood | RowError

export type ReaderOptions = {
  /** Names, postcodes and addresses that hearing is resolved against. */
  readonly known?: Known | undefined
  /** The business of rows that name none. */
  readonly business?: BusinessFacts | undefined
}

/** A reader of rows; it keeps the businesses that it has met. */
export function createReader(options: ReaderOptions = {}): ReadRow {
  const understandRow = createUnderstanding(options)
  return (line) => {
    const parsed = parseRow(line)
    if (!parsed.ok) return rejected(parsed.id, parsed.message)
    const id = parsed.row.id ?? null
    const read = understandRow(parsed.row)
    return read.ok ? toOutput(id, read.understanding.candidates, read.asked) : rejected(id, read.message)
  }
}

function rejected(id: RowId, message: string): RowError {
  const { code } = failure('SYS_002')
  return { id, error: { code, message } }
}

type Read =
  | { ok: true; understanding: Understanding; hearings: readonly Understanding[]; locale: Locale; asked: readonly string[] }
  | { ok: false; message: string }

/** The whole understanding of a row, with all its readings, for those who want more than the best. */
export function createUnderstanding({ known, business: fallback }: ReaderOptions): (row: Row) => Read {
  const speakers: Readonly<Record<string, Locale | undefined>> = locales
  const businesses = new Map<string, BusinessFacts | undefined>()
  const businessOf = (id: string) => {
    if (!businesses.has(id)) businesses.set(id, referenceBusiness(id))
    return businesses.get(id)
  }
  const settle = attemptMemory(known && knownIndex(known))
  return (row) => {
    const language = (row.lang ?? 'en').slice(0, 2).toLowerCase()
    const locale = Object.hasOwn(speakers, language) ? speakers[language] : undefined
    if (!locale) return { ok: false, message: `the language "${row.lang}" is not spoken; these are: ${Object.keys(speakers).join(', ')}` }
    const business = row.business ? businessOf(row.business) : fallback
    if (row.business && !business) return { ok: false, message: `there is no business "${row.business}"` }
    const context = contextOf(row, locale, business, known)
    if (typeof context === 'string') return { ok: false, message: context }
    const hearings = hearingsOf(row)
    const countries = countriesOf(row, business)
    const phonePlan = phonePlanOf(row, countries)
    const readIn = (country: Country) => {
      const there = { ...context, country, phonePlan }
      return fuseHearings(hearings, (text) => understand(text, locale, there), there)
    }
    const { fused, country } = firstThatAnswers(countries, readIn, context.asked)
    const dialogue = row.dialogue_id === undefined || row.dialogue_id === null ? null : String(row.dialogue_id)
    const understanding = settle({ dialogue, asked: context.asked, fused, country, locale })
    return { ok: true, understanding, hearings: fused.hearings, locale, asked: context.asked }
  }
}

/** What the recogniser heard, each wording once. */
function hearingsOf({ utterance, alternatives, nbest }: Row): { text: string; confidence?: number }[] {
  const hearings = new Map<string, { text: string; confidence?: number }>([[utterance, { text: utterance }]])
  for (const each of alternatives ?? nbest ?? []) {
    const { text, confidence } = typeof each === 'string' ? { text: each, confidence: undefined } : each
    if (!hearings.has(text)) hearings.set(text, { text, ...(confidence != null && { confidence }) })
  }
  return [...hearings.values()]
}

/** What is written differently from country to country. */
const NATIONAL: readonly string[] = ['postcode', 'phone', 'address']

/** Reads in the first country; where that leaves an asked postcode, number or address unanswered, in the others. */
function firstThatAnswers(
  [first, ...others]: readonly [Country, ...Country[]],
  readIn: (country: Country) => FusedHearings,
  asked: readonly string[],
): { fused: FusedHearings; country: Country } {
  const top = { fused: readIn(first), country: first }
  const wanted = NATIONAL.filter((kind) => asked.includes(kind))
  const answers = ({ understanding }: FusedHearings) =>
    wanted.some((kind) => understanding.candidates.some((candidate) => candidate.kind === kind))
  if (wanted.length === 0 || answers(top.fused)) return top
  for (const country of others) {
    const fused = readIn(country)
    if (answers(fused)) return { fused, country }
  }
  return top
}

function contextOf(
  row: Row,
  locale: Locale,
  business: BusinessFacts | undefined,
  known: Known | undefined,
): Omit<UnderstandingContext, 'country'> | string {
  const zone = row.time_zone ?? business?.time_zone
  const referenceTime = row.reference_time ? localTime(row.reference_time, zone) : nowIn(zone, row.asked ?? [])
  if (referenceTime === null) return `"${row.reference_time ?? 'now'}" is not a time in the time zone "${zone}"`
  return {
    language: locale.language,
    asked: row.asked ?? [],
    referenceTime,
    offered: row.offered?.map((time) => time.slice(0, 16)),
    callerPhone: row.caller_phone ?? undefined,
    areaCode: business ? areaCodeOf(business) : undefined,
    business: business ? vocabularyOf(business) : undefined,
    known,
  }
}

/** Where a row does not say when it was said, it is now; a date of birth lies in the past, and is read without a now. */
function nowIn(zone: string | null | undefined, asked: readonly string[]): string | undefined | null {
  return asked.includes('dob') ? undefined : localTime(Temporal.Now.instant().toString(), zone ?? 'UTC')
}

/** Wall-clock `YYYY-MM-DDTHH:MM`: as it stands when it carries no offset, else as the clocks of the zone show it. */
function localTime(time: string, zone: string | null | undefined): string | null {
  try {
    if (!zone || !/(Z|[+-]\d{2}:?\d{2})$/i.test(time))
      return Temporal.PlainDateTime.from(time.slice(0, 16)).toString({ smallestUnit: 'minute' })
    return Temporal.Instant.from(time).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' })
  } catch {
    return null
  }
}
