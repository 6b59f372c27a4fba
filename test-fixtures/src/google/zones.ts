const FORMATS = new Map<string, Intl.DateTimeFormat>()

/** What a clock in a zone shows at an instant, read as if it were UTC. */
function wallAt(instant: number, zone: string): number {
  const format =
    FORMATS.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      dateStyle: 'short',
      timeStyle: 'medium',
      calendar: 'iso8601',
      numberingSystem: 'latn',
    })
  FORMATS.set(zone, format)
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]))
  const number = (name: Intl.DateTimeFormatPartTypes) => Number(parts.get(name))
  return Date.UTC(number('year'), number('month') - 1, number('day'), number('hour'), number('minute'), number('second'))
}

/** Instant of a local time `YYYY-MM-DDTHH:MM[:SS]` or of the start of a day `YYYY-MM-DD`. */
export function instantIn(local: string, zone: string): number {
  const wall = Date.parse(`${local.length === 10 ? `${local}T00:00` : local}Z`)
  let instant = wall
  for (let turn = 0; turn < 3; turn++) instant += wall - wallAt(instant, zone)
  return instant
}

/** `2026-11-24T13:00:00-05:00`. */
export function textIn(instant: number, zone: string): string {
  const wall = wallAt(instant, zone)
  const minutes = Math.round((wall - instant) / 60_000)
  const two = (value: number) => String(value).padStart(2, '0')
  const offset = `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`
  return `${new Date(wall).toISOString().slice(0, 19)}${offset}`
}
