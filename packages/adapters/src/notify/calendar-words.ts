import { CALENDAR_WORDS } from './calendar-phrases.ts'
import { dayText, spanText, timeText } from './local-time.ts'
import type { CalendarContent, Notification, UnreadEvent } from './port.ts'

const SPOKEN = new Map(Object.entries(CALENDAR_WORDS))

/** The text of what there is to tell of visits and calendars: one matter, times as they are written in the reader's country, and what to do. */
export function calendarText({
  business,
  content,
  locale,
}: Pick<Notification, 'business' | 'locale'> & { readonly content: CalendarContent }): string {
  const known = SPOKEN.get(locale.slice(0, 2))
  const words = known ?? CALENDAR_WORDS.en
  // Days are named in the language of the words around them.
  const tag = known ? locale : 'en'
  if (content.type === 'visit') {
    const text = words.customer[content.about](timeText(content.visit.start, tag), business.number)
    return [`${business.name}: ${text}`, content.link].filter((part) => part !== undefined).join('\n')
  }
  if (content.type === 'calendar') {
    const events = (content.events ?? []).map((event) => unreadText(event, words.untitled, tag)).join(', ')
    return `${business.name}: ${words.calendar[content.about](events, content.command)}`
  }
  const { visit } = content
  const other = content.about === 'conflict' ? '' : words.other(content.with.title?.slice(0, MOST_TITLE) ?? '', spanText(content.with, tag))
  return [
    `${business.name}: ${words.trouble[content.about](other)}`,
    timeText(visit.start, tag),
    visit.name,
    visit.address,
    visit.phone ? `${words.call}: ${visit.phone}` : '',
  ]
    .filter((part) => part !== '')
    .join('\n')
}

/** A title is as long as its owner likes; a text message is not. */
const MOST_TITLE = 60

function unreadText({ title, day }: UnreadEvent, untitled: string, tag: string): string {
  const named = title === '' ? untitled : `"${title.slice(0, MOST_TITLE)}"`
  return day === '' ? named : `${named} (${dayText(day, tag)})`
}
