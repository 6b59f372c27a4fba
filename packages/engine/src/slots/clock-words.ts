import type { ChoiceWord } from './menu-choice-grammar.ts'

/** A way to say the minutes: how it is said, what it adds; below 0 it is taken off the hour. */
export type MinuteWord = readonly [said: string, minute: number]

/**
 * Patterns for clock times pointed at in words. `hour` makes the words of an hour on its own, `join` those of an hour with minutes.
 * Hours count from 1; minutes below 0 belong to the hour before.
 */
export function clockEntries(
  hours: readonly (readonly string[])[],
  minutes: readonly MinuteWord[],
  hour: (said: string, value: number) => readonly string[],
  join: (hour: string, minute: string, value: number) => readonly string[],
): (readonly [ChoiceWord, readonly string[]])[] {
  return hours.flatMap((names, at) => {
    const value = at + 1
    return [
      [{ type: 'time' as const, hour: value, minute: 0 }, names.flatMap((name) => hour(name, value))] as const,
      ...minutes.map(([said, minute]) => {
        const before = minute < 0
        const clock = {
          type: 'time' as const,
          hour: before ? (value === 1 ? 12 : value - 1) : value,
          minute: before ? 60 + minute : minute,
        }
        return [clock, names.flatMap((name) => join(name, said, value))] as const
      }),
    ]
  })
}
