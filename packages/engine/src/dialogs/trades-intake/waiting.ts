/**
 * "Hold on": how long a caller is waited for. After each of the silences but the last the caller hears that somebody is still there;
 * after the last the question comes again, and silence counts as silence from then on. Words at any time go on with the call.
 */
export const WAIT = {
  /** A silence while waiting, in milliseconds; a telephony provider waits a minute at most. */
  silenceMs: 45_000,
  /** Silences until the wait is over: three minutes in all. */
  silences: 4,
} as const
