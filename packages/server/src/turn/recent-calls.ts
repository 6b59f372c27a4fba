import type { LoadedCall } from '../store/calls.ts'

/** A call as this process saved it last. `session` is its JSON text: it is parsed anew, exactly as when it comes from the database. */
export type RecentCall = Omit<LoadedCall, 'session'> & { readonly session: string }

/**
 * Remembers calls that this process answered last, which saves a round trip to the database. It may be wrong at any time
 * (another process answered since): whoever saves must compare `rev`, and forget the call when it has moved on.
 */
export type RecentCalls = {
  readonly get: (id: string) => RecentCall | undefined
  readonly set: (call: RecentCall) => void
  readonly forget: (id: string) => void
}

/** Builds a memory for at most `limit` calls; those untouched the longest are forgotten first. */
export function recentCalls(limit = 2_000): RecentCalls {
  const calls = new Map<string, RecentCall>()
  return {
    get: (id) => calls.get(id),
    set(call) {
      calls.delete(call.id)
      calls.set(call.id, call)
      if (calls.size > limit) for (const oldest of [...calls.keys()].slice(0, calls.size - limit)) calls.delete(oldest)
    },
    forget: (id) => void calls.delete(id),
  }
}
