import type { Offer, TimeWanted } from '../effect.ts'
import type { Visit } from '../event.ts'
import { timeWanted } from '../slots/date-time/wish.ts'
import { toE164 } from '../slots/phone/plan.ts'
import { type Language, type PersonName, readings, type StreetAddress } from '../understanding/candidate.ts'
import { textOf } from '../understanding/token.ts'
import { phrases, type Words } from './phrases.ts'
import type { SlotReading, SlotType } from './slot-type.ts'

/** What may be changed of a ready slot type: `slot.name({ silenceMs: 10_000 })`. */
export type SlotOptions = Pick<SlotType<unknown>, 'hints' | 'silenceMs' | 'sensitive' | 'keep'>

/** A person's name, said or spelled; several attempts are put together. */
function name(options: SlotOptions = {}): SlotType<PersonName> {
  return {
    read: ({ candidates }) => asRead(readings(candidates, 'name')),
    inPrompts: ({ full }) => full,
    silenceMs: 8_000,
    keep: true,
    asks: 'caller_name',
    evidence: 'name',
    ...options,
  }
}

/** A phone number as E.164. The number that the call comes from is checked before one is asked for. */
function phone(options: SlotOptions = {}): SlotType<string> {
  return {
    read: ({ candidates }) => asRead(readings(candidates, 'phone')),
    keys: { maxDigits: 11, read: (digits, country) => toE164(digits, country) },
    suggest: ({ callerPhone }) => callerPhone ?? undefined,
    silenceMs: 8_000,
    keep: true,
    asks: 'callback_number',
    evidence: 'phone',
    ...options,
  }
}

/** A street address. */
function address(options: SlotOptions = {}): SlotType<StreetAddress> {
  return {
    read: ({ candidates }) => asRead(readings(candidates, 'address')),
    inPrompts: ({ line, city }) => [line, city].filter(Boolean).join(', '),
    silenceMs: 8_000,
    keep: true,
    asks: 'service_address',
    ...options,
  }
}

/** When something should happen: days, hours, "any morning but Tuesday". What `find_times` wants. */
function time(options: SlotOptions = {}): SlotType<TimeWanted> {
  return {
    read({ candidates, text, now }) {
      const value = timeWanted(candidates, { referenceTime: now })
      return value ? [{ value, text, score: 0.8, rule: 'time.wanted' }] : []
    },
    inPrompts: ({ exact, windows }) => exact ?? windows[0]?.from ?? '',
    asks: 'preferred_time',
    ...options,
  }
}

/** One calendar day, `YYYY-MM-DD`. */
function date(options: SlotOptions = {}): SlotType<string> {
  return { read: ({ candidates }) => asRead(readings(candidates, 'date')), asks: 'date', ...options }
}

/** Whatever is said when it is asked for, word for word, up to `most` characters. */
function text(options: SlotOptions & { readonly most?: number } = {}): SlotType<string> {
  const { most = 500, ...rest } = options
  return {
    read: ({ text: said, tokens }) =>
      tokens.length > 0 ? [{ value: said.trim().slice(0, most), text: said, score: 0.9, rule: 'text' }] : [],
    onlyAsked: true,
    silenceMs: 10_000,
    ...rest,
  }
}

/** How one of a closed set is said to the caller, and how callers say it. */
export type Option = { readonly say: { readonly [L in Language]?: string }; readonly hears: Words }

/**
 * One of a closed set, by its words or by its number on the keys, in the order given.
 * `slot.oneOf({ tremblay: { say: { en: 'Doctor Tremblay' }, hears: { en: ['tremblay'] } } })`
 */
function oneOf<const Options extends { readonly [id: string]: Option }>(
  options: Options,
  rest: SlotOptions = {},
): SlotType<Extract<keyof Options, string>> {
  type Id = Extract<keyof Options, string>
  const ids = Object.keys(options).filter((id): id is Id => Object.hasOwn(options, id))
  if (ids.length === 0 || ids.length > 8) throw new Error(`slot.oneOf takes 1 to 8 options, not ${ids.length}`)
  const words = phrases(ids.map((id) => [id, options[id]?.hears ?? {}] as const))
  return {
    read({ tokens, language, text: said }) {
      return words.scan(tokens, language).map(({ value, from, to }): SlotReading<Id> => {
        const share = (to - from) / tokens.length
        return { value, text: textOf(said, tokens, from, to), score: share > 0.5 ? 0.95 : 0.8, rule: `one-of.${value}` }
      })
    },
    keys: { maxDigits: 1, read: (digits) => (digits.length === 1 ? ids[Number(digits) - 1] : undefined) },
    inPrompts: (value, language) => options[value]?.say[language] ?? value,
    hints: Object.fromEntries(
      (['en', 'fr', 'es'] as const).map((language) => [language, ids.flatMap((id) => options[id]?.say[language] ?? [])]),
    ),
    ...rest,
  }
}

/** A time that was offered and picked. Filled by a `choose` step; prompts get its start for `{slot|when}`. */
function offer(): SlotType<Offer> {
  return { read: () => [], inPrompts: ({ start }) => start.slice(0, 16), asks: 'slot_choice' }
}

/** A visit in the calendar that was picked. Filled by a `choose` step; prompts get its start for `{slot|when}`. */
function visit(): SlotType<Visit> {
  return { read: () => [], inPrompts: ({ start }) => start.slice(0, 16), asks: 'appointment_ref' }
}

/** Your own kind of slot: a small grammar, how it is keyed, how it is read back. */
function of<Value>(type: SlotType<Value>): SlotType<Value> {
  return type
}

/** The kinds of slot. Most dialogs need two or three of these and one of their own. */
export const slot = { name, phone, address, time, date, text, oneOf, offer, visit, of }

/** The engine's own readings, as readings of a slot. */
function asRead<Value>(
  found: readonly { readonly value: Value; readonly text: string; readonly score: number; readonly rule: string }[],
): SlotReading<Value>[] {
  return found.map(({ value, text: words, score, rule }) => ({ value, text: words, score, rule }))
}
