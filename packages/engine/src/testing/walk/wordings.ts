import type { Decision } from '../../decision.ts'
import type { Dialog } from '../../dialog.ts'

/** A prompt put into a language with values that a walk gave it in another. */
export type Worded = { readonly tag: string; readonly prompt: string; readonly text: string }

/** More wordings than any prompt has: they take turns by the number of the turn. */
const TURNS = [0, 1, 2, 3, 4, 5]

/**
 * Whatever is said in one language, as it would be said in each: with the same values, in every wording. Once for each prompt and each set
 * of values that it is given, for it is what is missing that makes a gap.
 */
export function wordingsIn(dialogs: readonly Dialog[]): (decision: Decision) => readonly Worded[] {
  const seen = new Set<string>()
  return ({ say, session }) =>
    say.flatMap(({ prompt, values }) => {
      const given = `${prompt} ${Object.keys(values).sort().join(' ')}`
      if (seen.has(given)) return []
      seen.add(given)
      return dialogs.flatMap((dialog) =>
        dialog.locales.flatMap((tag) => {
          const { locale, say: word, promptIds } = dialog.language(tag)
          const tools = { speak: locale.speak, now: () => dialog.clock(session.at) }
          if (!promptIds.includes(prompt)) return []
          return TURNS.map((turn): Worded => ({ tag, prompt, text: word(prompt, values, { ...tools, turn }).text }))
        }),
      )
    })
}
