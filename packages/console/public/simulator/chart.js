// @ts-check
/** @import { Turn } from '../../src/session-api.ts' */
import { byId } from './dom.js'
import { stateWords } from './words.js'

/** The dialog that answers the simulator's calls, and where its pictures lie. */
const PICTURES = '/simulator/charts/trades-intake'
/** The whole call. */
const OVERVIEW = 'overview'
/** A picture that would have to shrink further than this to fit is shown in its own size, scrolled to where the call is. */
const READABLE = 0.8

/** The statechart with the state of a turn lit, and the state before it faintly. */
export function createChart() {
  const card = byId('chart', HTMLElement)
  const frame = byId('chart-frame', HTMLElement)
  const words = byId('chart-words', HTMLParagraphElement)
  const whole = byId('chart-whole', HTMLButtonElement)
  const fit = byId('chart-fit', HTMLButtonElement)
  /** Pictures by name; null where there is none. @type {Map<string, Promise<SVGSVGElement | null>>} */
  const pictures = new Map()
  /** @type {Promise<readonly string[]> | undefined} */
  let names
  let asked = 0
  /** @type {{ to: string, from: string } | null} */
  let at = null

  const isPressed = (/** @type {HTMLButtonElement} */ button) => button.getAttribute('aria-pressed') === 'true'
  for (const button of [whole, fit]) {
    button.addEventListener('click', () => {
      button.setAttribute('aria-pressed', String(!isPressed(button)))
      void draw()
    })
  }

  async function draw() {
    if (!at) return
    const { to, from } = at
    const turn = ++asked
    names ??= readNames()
    const known = await names
    const top = topOf(to)
    const name = !isPressed(whole) && known.includes(top) ? top : OVERVIEW
    if (!known.includes(name)) {
      card.hidden = true
      return
    }
    if (!pictures.has(name)) pictures.set(name, readPicture(name))
    const picture = (await pictures.get(name)) ?? null
    // Another turn was asked for meanwhile.
    if (turn !== asked) return
    card.hidden = picture === null
    if (!picture) return
    for (const lit of picture.querySelectorAll('.lit, .was')) lit.classList.remove('lit', 'was')
    const place = name === OVERVIEW ? top : to
    const before = name === OVERVIEW ? topOf(from) : from
    const now = stateIn(picture, place)
    now?.classList.add('lit')
    if (before !== place) stateIn(picture, before)?.classList.add('was')
    words.textContent = `${whereWords(to)}${from !== '' && from !== to ? `, after ${whereWords(from)}` : ''}`
    picture.setAttribute('aria-label', `${name === OVERVIEW ? 'The whole call' : stateWords(top)}. Now: ${words.textContent}`)
    if (frame.firstChild !== picture) frame.replaceChildren(picture)
    size(picture)
    toState(now)
  }

  /** @param {SVGSVGElement} picture */
  function size(picture) {
    const { width, height } = picture.viewBox.baseVal
    const room = frame.clientWidth
    const shrinks = isPressed(fit) || width * READABLE <= room
    const scale = shrinks ? Math.min(1, room / width) : 1
    picture.setAttribute('width', String(Math.floor(width * scale)))
    picture.setAttribute('height', String(Math.floor(height * scale)))
  }

  /** @param {Element | null} state */
  function toState(state) {
    if (!state) return
    const box = state.getBoundingClientRect()
    const room = frame.getBoundingClientRect()
    frame.scrollTo({
      left: frame.scrollLeft + box.left - room.left - (room.width - box.width) / 2,
      top: frame.scrollTop + box.top - room.top - (room.height - box.height) / 2,
    })
  }
  window.addEventListener('resize', () => void draw())

  return {
    /** @param {readonly Turn[]} turns @param {number} index */
    show(turns, index) {
      const answer = turns[index]?.answer
      if (!answer) {
        at = null
        card.hidden = true
        return
      }
      const to = answer.trace?.to || answer.state
      const earlier = turns[index - 1]?.answer
      at = { to, from: answer.trace?.from || earlier?.state || '' }
      void draw()
    },
  }
}

const topOf = (/** @type {string} */ path) => path.split('.')[0] ?? path

/** `SCHEDULING.askingOther` is "Finding a time: asking other". @param {string} path */
function whereWords(path) {
  const [top = '', ...rest] = path.split('.')
  const inside = rest.map((name) => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)).join(', ')
  return inside === '' ? stateWords(top) : `${stateWords(top)}: ${inside}`
}

/** @param {SVGSVGElement} picture @param {string} path */
function stateIn(picture, path) {
  return [...picture.querySelectorAll('[data-state]')].find((group) => group.getAttribute('data-state') === path) ?? null
}

/** @returns {Promise<readonly string[]>} */
async function readNames() {
  try {
    const response = await fetch(`${PICTURES}/index.json`)
    const { pictures } = response.ok ? await response.json() : { pictures: [] }
    return Array.isArray(pictures) ? pictures.map(String) : []
  } catch {
    return []
  }
}

/**
 * Its own style is left away, as the page's policy allows none and the page has colours of its own; its ids become data, as the page has
 * ids of its own as well.
 * @param {string} name
 * @returns {Promise<SVGSVGElement | null>}
 */
async function readPicture(name) {
  try {
    const response = await fetch(`${PICTURES}/${name}.svg`)
    if (!response.ok) return null
    const text = (await response.text()).replace(/<style>[^<]*<\/style>/, '')
    const svg = document.importNode(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement, true)
    if (!(svg instanceof SVGSVGElement)) return null
    for (const group of svg.querySelectorAll('[id]')) {
      group.setAttribute('data-state', group.id)
      group.removeAttribute('id')
    }
    for (const title of svg.querySelectorAll('title')) title.remove()
    return svg
  } catch {
    return null
  }
}
