import { pickLocale } from '../business/locale.ts'
import { errorFields } from '../log.ts'
import type { CallRequest, TurnDeps } from './turns.ts'

/**
 * The language a call begins in: the one its channel asks for, else the one that the number's last call ended in. Undefined where
 * nothing tells, or nothing but the default: the dialog then begins in that and says how to reach the others.
 */
export async function callerLocale(
  { calls, log }: Pick<TurnDeps, 'calls' | 'log'>,
  { facts, callerPhone, locale, simulation }: CallRequest,
): Promise<string | undefined> {
  const asked = locale === undefined ? undefined : pickLocale(facts, locale)
  if (asked !== undefined && asked !== facts.default_locale) return asked
  // A call with a clock or a calendar of its own must go the same way whatever was called before.
  const isAlone = simulation?.at != null || simulation?.existing != null
  if (callerPhone === null || isAlone || facts.locales.length < 2) return asked
  try {
    const last = await calls.lastLocale(facts.id, callerPhone)
    const remembered = last === null ? undefined : facts.locales.find((tag) => tag === last)
    return remembered !== undefined && remembered !== facts.default_locale ? remembered : asked
  } catch (error) {
    // To be greeted in the wrong language is better than not at all.
    log.warn({ error: errorFields(error) }, 'the language of a caller could not be looked up')
    return asked
  }
}
