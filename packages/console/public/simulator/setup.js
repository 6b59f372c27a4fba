// @ts-check
/** @import { BusinessAnswer, CallSettings } from '../../src/session-api.ts' */
import { byId, h } from './dom.js'
import { phoneWords } from './format.js'
import { atWallClock, browserZone, wallClockOf } from './wall-clock.js'

/** Numbers set aside for fiction in their countries (NANPA 555-01XX, Ofcom, ARCEP). @type {{ [country: string]: string }} */
const EXAMPLES = { US: '+18605550142', CA: '+15145550142', GB: '+442079460142', FR: '+33199000142' }

/** Where the server lists no businesses: whatever it answers for by itself. @type {BusinessAnswer} */
const DEFAULT_BUSINESS = { id: '', name: 'The default business', locales: [], time_zone: '' }

/**
 * The form that a call begins with.
 * @param {(settings: CallSettings) => void} onCall
 */
export function createSetup(onCall) {
  const form = byId('setup', HTMLFormElement)
  const list = byId('businesses', HTMLDivElement)
  const caller = byId('caller', HTMLSelectElement)
  const other = byId('caller-other', HTMLInputElement)
  const callerNote = byId('caller-note', HTMLOutputElement)
  const locale = byId('locale', HTMLSelectElement)
  const clock = byId('clock', HTMLSelectElement)
  const at = byId('at', HTMLInputElement)
  const noise = byId('noise', HTMLSelectElement)
  /** @type {readonly BusinessAnswer[]} */
  let businesses = []
  let shown = ''

  const chosen = () => {
    const id = new FormData(form).get('business')
    return businesses.find((business) => business.id === id) ?? businesses[0] ?? DEFAULT_BUSINESS
  }
  const zone = () => chosen().time_zone || browserZone()

  const showCaller = () => {
    other.hidden = caller.value !== 'other'
    callerNote.textContent = ''
    other.removeAttribute('aria-invalid')
  }
  const showClock = () => {
    byId('clock-field', HTMLDivElement).hidden = clock.value !== 'set'
    if (clock.value === 'set' && at.value === '') at.value = wallClockOf(Date.now(), zone())
    byId('at-note', HTMLParagraphElement).textContent = `Time in ${zone().replaceAll('_', ' ')}`
  }
  const showBusiness = () => {
    const { locales: spoken, default_locale } = chosen()
    const locales = spoken.toSorted((a, b) => Number(b === default_locale) - Number(a === default_locale))
    // The default asks for nothing: the caller is greeted as on the phone, with the other languages offered and the last one remembered.
    locale.replaceChildren(h('option', { value: '' }, 'As on the phone'), ...locales.map(languageOption))
    const country = locales[0]?.split('-')[1] ?? 'US'
    const example = EXAMPLES[country] ?? EXAMPLES['US'] ?? ''
    const kept = caller.value
    caller.replaceChildren(
      h('option', { value: example }, phoneWords(example)),
      h('option', { value: 'withheld' }, 'Withheld'),
      h('option', { value: 'other' }, 'Another number…'),
    )
    if (kept === 'withheld' || kept === 'other') caller.value = kept
    showCaller()
    showClock()
  }

  /** @returns {string | null | undefined} undefined when what is written is no number */
  const callerNumber = () => {
    if (caller.value === 'withheld') return null
    if (caller.value !== 'other') return caller.value
    const written = other.value.replaceAll(/[^\d+]/g, '')
    return /^\+[1-9]\d{6,14}$/.test(written) ? written : undefined
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const number = callerNumber()
    if (number === undefined) {
      callerNote.textContent = 'Write the number with its country code, like +1 860 555 0123.'
      other.setAttribute('aria-invalid', 'true')
      return other.focus()
    }
    const { id, name } = chosen()
    const instant = clock.value === 'set' ? atWallClock(at.value, zone()) : null
    onCall({
      business: id || null,
      businessName: name,
      caller: number,
      locale: locale.value || null,
      at: instant,
      noise: Number(noise.value),
    })
  })
  list.addEventListener('change', showBusiness)
  caller.addEventListener('change', () => {
    showCaller()
    if (!other.hidden) other.focus()
  })
  clock.addEventListener('change', showClock)
  noise.addEventListener('change', () => {
    byId('noise-note', HTMLParagraphElement).hidden = noise.value === '0'
  })

  /** @param {readonly BusinessAnswer[]} listed */
  const show = (listed) => {
    // The same list again, after the server was away: what was chosen meanwhile stays.
    if (JSON.stringify(listed) === shown) return
    shown = JSON.stringify(listed)
    const before = chosen().id
    businesses = listed.length > 0 ? listed : [DEFAULT_BUSINESS]
    const selected = businesses.some(({ id }) => id === before) ? before : businesses[0]?.id
    list.replaceChildren(...businesses.map((business) => businessChoice(business, business.id === selected)))
    showBusiness()
  }
  show([])
  return { show }
}

/** @param {BusinessAnswer} business @param {boolean} checked */
function businessChoice({ id, name, locales, time_zone }, checked) {
  const place = time_zone.split('/').at(-1)?.replaceAll('_', ' ')
  const about = [place && `${place} time`, languages(locales)].filter(Boolean).join(' · ')
  const input = h('input', { type: 'radio', name: 'business', value: id, checked })
  return h(
    'label',
    { class: 'business' },
    input,
    h('span', { class: 'business-words' }, h('span', { class: 'business-name' }, name), h('span', { class: 'business-about' }, about)),
  )
}

/** @param {readonly string[]} locales */
function languages(locales) {
  const names = new Intl.DisplayNames('en', { type: 'language', languageDisplay: 'standard' })
  return [...new Set(locales.map((tag) => names.of(tag.slice(0, 2)) ?? tag))].join(', ')
}

/** @param {string} tag */
function languageOption(tag) {
  const names = new Intl.DisplayNames(tag, { type: 'language', languageDisplay: 'standard', style: 'short' })
  const words = names.of(tag) ?? tag
  return h('option', { value: tag, lang: tag }, words.charAt(0).toLocaleUpperCase(tag) + words.slice(1))
}
