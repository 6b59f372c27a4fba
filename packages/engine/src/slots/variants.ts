/** Patterns of a phrase book, and the same with what recognisers print in their place; entries keep their order. */
export type Variants = <T>(entries: Iterable<readonly [T, readonly string[]]>) => Iterable<readonly [T, readonly string[]]>

/** For a language that is printed as it is written. */
export const asWritten: Variants = (entries) => entries
