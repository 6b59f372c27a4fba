// @ts-check

/**
 * The instant at which a wall clock in this zone shows this time, as `2026-11-23T09:05:00-05:00`. In the hour that a change to
 * winter time repeats, the first of the two; a time that a change to summer time skips is read with the offset before it.
 * Null when the text is no time.
 * @param {string} local `YYYY-MM-DDTHH:MM`
 * @param {string} zone IANA name
 */
export function atWallClock(local, zone) {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(local)) return null
  const asUtc = Date.parse(`${local.slice(0, 16)}:00Z`)
  if (Number.isNaN(asUtc)) return null
  const before = offsetMinutes(asUtc - 24 * 3_600_000, zone)
  const after = offsetMinutes(asUtc + 24 * 3_600_000, zone)
  const fits = [before, after].find((offset) => offsetMinutes(asUtc - offset * 60_000, zone) === offset)
  return `${local.slice(0, 16)}:00${offsetText(fits ?? before)}`
}

/** What a wall clock in this zone shows now, `YYYY-MM-DDTHH:MM`. @param {number} instant epoch milliseconds @param {string} zone */
export const wallClockOf = (instant, zone) => new Date(instant + offsetMinutes(instant, zone) * 60_000).toISOString().slice(0, 16)

/** The browser's own zone. */
export const browserZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone

/** @param {number} instant @param {string} zone */
function offsetMinutes(instant, zone) {
  const shown = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }).format(instant)
  return Math.round((Date.parse(`${shown.replace(' ', 'T')}Z`) - Math.floor(instant / 1000) * 1000) / 60_000)
}

/** @param {number} minutes */
function offsetText(minutes) {
  const size = Math.abs(minutes)
  const two = (/** @type {number} */ part) => String(part).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}
