import type { Variants } from '../../slots/variants.ts'

/** "Pus" and "ben", beside what they are said for. */
function spoken(pattern: string): string {
  return pattern
    .replaceAll('pas|plus', 'pas|plus|pus')
    .replaceAll('plus|pas', 'plus|pus|pas')
    .replaceAll('|bien|', '|bien|ben|')
    .replaceAll('(bien|', '(bien|ben|')
    .replaceAll('|bien)', '|bien|ben)')
    .replaceAll('(bien)', '(bien|ben)')
}

/** "Je peux pus": what is said of "plus" in Québec, wherever a pattern has it beside "pas", where it can only deny, and "ben" for "bien". */
export const asSpoken: Variants = (entries) => Array.from(entries, ([value, patterns]) => [value, patterns.map(spoken)] as const)
