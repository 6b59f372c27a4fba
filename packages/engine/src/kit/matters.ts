import { type KitMemory, missesOf } from './memory.ts'

/**
 * What of the memory of a call decides how it may go on, for walks of dialogs made with `setupDialog`: which slots are filled and
 * confirmed, which steps are done and how much they found, how often something was missed. Not what was said, and not how the call came here.
 */
export function kitMatters(context: unknown, path: string): unknown {
  if (!isMemory(context)) return context
  const { outcome, locale, task, frame, done, declined, rounds, transferFailed, callerPhone, unread } = context
  if (path === 'ENDED') return [outcome]
  return {
    locale,
    task,
    slots: Object.entries(frame)
      .map(([slot, { confirmed, value }]) => [slot, confirmed, isExact(value)])
      .sort(),
    done: Object.entries(done).map(([step, { result }]) => [step, countOf(result)]),
    misses: Math.min(3, missesOf(context)),
    declined: declined.length,
    rounds,
    transferFailed,
    withheld: callerPhone === null,
    // Half an answer is remembered only while it is asked for again.
    half: unread !== null && missesOf(context) > 0 && path.endsWith('.asking'),
  }
}

function isMemory(context: unknown): context is KitMemory {
  return typeof context === 'object' && context !== null && 'frame' in context && 'misses' in context && 'rounds' in context
}

/** A start that was named is looked up otherwise than a day. */
const isExact = (value: unknown): boolean => typeof value === 'object' && value !== null && 'exact' in value

/** None, one or several: of a list, or of the first list in a result. */
function countOf(result: unknown): number | boolean {
  const list = Array.isArray(result)
    ? result
    : typeof result === 'object' && result !== null
      ? Object.values(result).find(Array.isArray)
      : undefined
  return Array.isArray(list) ? Math.min(2, list.length) : result !== undefined
}
