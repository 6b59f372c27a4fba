// @ts-check

/** `+18605550142` as `+1 860 555 0142`; other numbers as they are. @param {string} e164 */
export const phoneWords = (e164) => e164.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '+1 $1 $2 $3')

/** A length of time as on a phone: `0:07`, `12:30`, `1:02:03`. @param {number} ms */
export function clockWords(ms) {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  const two = (/** @type {number} */ part) => String(part).padStart(2, '0')
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
}

/** Milliseconds as measured: `0.8 ms`, `14 ms`, `1.2 s`. @param {number} ms */
export function durationWords(ms) {
  if (ms >= 1000) return `${(ms / 1000).toFixed(1)} s`
  return ms < 10 ? `${ms.toFixed(1)} ms` : `${Math.round(ms)} ms`
}

/**
 * Day and times of a visit as its place reads them: the offset written in `start` is kept, whatever zone the browser is in.
 * @param {string} start
 * @param {string} end
 */
export function visitWords(start, end) {
  const day = wall(start)
  if (day === null) return { day: start, time: end }
  const format = (/** @type {string} */ instant, /** @type {Intl.DateTimeFormatOptions} */ options) => {
    const date = wall(instant)
    return date === null ? instant : new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' }).format(date)
  }
  const hours = /** @type {const} */ ({ hour: 'numeric', minute: '2-digit' })
  return {
    day: format(start, { weekday: 'long', month: 'long', day: 'numeric' }),
    time: `${format(start, hours)} – ${format(end, hours)}`,
  }
}

/**
 * A slot's or a reading's value on one line. The fields that name the whole of a value stand for it.
 * @param {unknown} value
 * @returns {string}
 */
export function valueWords(value) {
  if (value === null || value === undefined) return '–'
  if (typeof value === 'string') return textWords(value)
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return value.map(valueWords).join(', ')
  /** @type {{ [name: string]: unknown }} */
  const fields = { ...value }
  if (typeof fields['full'] === 'string') return fields['full']
  if (typeof fields['line'] === 'string') return [fields['line'], fields['city'], fields['postcode']].filter(Boolean).join(', ')
  if (typeof fields['start'] === 'string' && typeof fields['end'] === 'string') {
    const { day, time } = visitWords(fields['start'], fields['end'])
    return `${day}, ${time}`
  }
  const parts = Object.entries(fields).filter(([, field]) => field !== null && field !== undefined)
  return parts.map(([name, field]) => (name === 'type' ? valueWords(field) : `${name} ${valueWords(field)}`)).join(', ')
}

/** Ids in words, times as one reads them, anything else as it is. @param {string} text */
function textWords(text) {
  if (/^\+1\d{10}$/.test(text)) return phoneWords(text)
  if (/^[a-z]+(_[a-z]+)+$/.test(text)) return text.charAt(0).toUpperCase() + text.slice(1).replaceAll('_', ' ')
  const [from = '', to] = text.split('/')
  if (to === undefined) return momentWords(from)
  if (from === '..') return `until ${momentWords(to)}`
  if (to === '..') return `from ${momentWords(from)}`
  const sameDay = from.length > 10 && from.slice(0, 10) === to.slice(0, 10)
  return `${momentWords(from)} – ${sameDay ? momentWords(to.slice(11)) : momentWords(to)}`
}

/** `2026-11-24T14:30` as `Tue, Nov 24, 14:30`; a date or a time alone likewise. @param {string} moment */
function momentWords(moment) {
  const parts = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?/.exec(moment)
  const date = parts === null ? null : wall(`${parts[1]}T00:00`)
  if (parts === null || date === null) return moment
  const day = new Intl.DateTimeFormat('en', { weekday: 'short', month: 'short', day: 'numeric', timeZone: 'UTC' }).format(date)
  return parts[2] === undefined ? day : `${day}, ${parts[2]}`
}

/** The wall-clock part of a local ISO time, as if it were UTC. @param {string} local */
function wall(local) {
  const parts = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.exec(local)
  return parts === null ? null : new Date(`${parts[0]}:00Z`)
}
