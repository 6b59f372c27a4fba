/**
 * What a recogniser takes for what in a language: data, written as people print it, lower case. A word that no line names is
 * misheard letter by letter.
 */
export type NoiseWords = {
  /** Sounds that are printed where nothing was meant. */
  readonly fillers: readonly string[]
  /** Words that sound the same or nearly so, parted by blanks: each is heard for any other of its line. */
  readonly alike: readonly string[]
  /** Words that are printed in two, and two that are printed in one: whole, then the pieces. */
  readonly pieces: readonly (readonly [whole: string, pieces: string])[]
  /** Figures that are heard for each other as a whole: 15 and 50. */
  readonly figures: readonly (readonly [string, string])[]
  /** Digits that are heard for each other, by digit. */
  readonly digits: Readonly<Record<string, string>>
}
