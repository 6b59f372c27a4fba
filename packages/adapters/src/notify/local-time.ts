const DAY = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const
const CLOCK = { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' } as const

/** A local time with offset as it is written in a country; the offset is the business's own and is not shown. */
export const timeText = (local: string, tag: string): string => written(local, tag, { ...DAY, ...CLOCK })

/** A day like `2026-11-24` as it is written in a country. */
export const dayText = (day: string, tag: string): string => written(`${day}T00:00:00`, tag, DAY, day)

/** From when to when, the day named once where it is one. */
export function spanText({ start, end }: { readonly start: string; readonly end: string }, tag: string): string {
  const sameDay = start.slice(0, 10) === end.slice(0, 10)
  return `${timeText(start, tag)} - ${sameDay ? written(end, tag, CLOCK) : timeText(end, tag)}`
}

function written(local: string, tag: string, format: Intl.DateTimeFormatOptions, otherwise = local): string {
  const wall = new Date(`${local.slice(0, 19)}Z`)
  if (Number.isNaN(wall.getTime())) return otherwise
  // Some versions of the data behind Intl write other spaces, which make a text message more than twice as long.
  return new Intl.DateTimeFormat(tag, format).format(wall).replaceAll(/[\u00a0\u202f]/gu, ' ')
}
