/**
 * What changes nothing of an emergency: whatever was asked is asked again. An answer is among it for the one that tells nothing new. A yes or
 * a no is heard only where one is asked for, and "hold on" holds nothing here.
 */
const ASIDE = ['ANSWER', 'REPEAT', 'SLOWER', 'HELP', 'WAIT', 'BACK', 'START_OVER', 'LANGUAGE', 'CHANGE'] as const

/**
 * The same for each of them; put again, a question counts as it does everywhere. `setLocale` belongs to each that overrides the flow's
 * own: whoever asks for another language at the last try goes on in it all the same.
 */
export function aside<const Transitions>(transitions: Transitions): { readonly [Act in (typeof ASIDE)[number]]?: Transitions } {
  return Object.fromEntries(ASIDE.map((act) => [act, transitions]))
}
