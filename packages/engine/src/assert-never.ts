/** Marks a branch that the types say cannot be reached; throws if it is, because then a union has grown without its handler. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`)
}
