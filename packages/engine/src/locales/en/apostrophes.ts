/**
 * Patterns as written and once more without apostrophes, as many recognisers print them ("cant", "its"). Entries keep their
 * order.
 */
export function withBareForms<T>(entries: Iterable<readonly [T, readonly string[]]>): [T, readonly string[]][] {
  return [...entries].map(([value, patterns]) => [
    value,
    patterns.flatMap((pattern) => (pattern.includes("'") ? [pattern, pattern.replaceAll("'", '')] : [pattern])),
  ])
}
