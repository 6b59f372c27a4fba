// @ts-check
import { byId, h } from './dom.js'

/** Keys and the letters that phones print on them (ITU-T E.161). @type {readonly (readonly [string, string])[]} */
const KEYS = [
  ['1', ''],
  ['2', 'ABC'],
  ['3', 'DEF'],
  ['4', 'GHI'],
  ['5', 'JKL'],
  ['6', 'MNO'],
  ['7', 'PQRS'],
  ['8', 'TUV'],
  ['9', 'WXYZ'],
  ['*', ''],
  ['0', '+'],
  ['#', ''],
]

/** Keys pressed within this time of each other are one answer, as a phone system takes them. */
const GATHER_MS = 1500

/** What a screen reader should say for the keys that are no digits. @type {{ [key: string]: string }} */
const NAMES = { '*': 'star', '#': 'pound' }

/**
 * The keypad. Keys are gathered and sent together after a pause, or at once by `#` or Enter.
 * @param {{ onKeys: (keys: string) => boolean, onPress: (key: string) => void }} on `onKeys` tells whether the keys were taken
 */
export function createKeypad({ onKeys, onPress }) {
  const place = byId('keypad', HTMLFieldSetElement)
  const toggle = byId('keypad-toggle', HTMLButtonElement)
  const display = h('output', { class: 'keys', 'data-testid': 'keys', 'aria-label': 'Keys pressed' })
  const grid = h('div', { class: 'keys-grid' })
  place.append(display, grid)
  let gathered = ''
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer

  const send = () => {
    clearTimeout(timer)
    if (gathered === '') return false
    // An answer still on its way: keys pressed over it wait for it, as they do on a phone.
    if (!onKeys(gathered)) {
      timer = setTimeout(send, 300)
      return false
    }
    gathered = ''
    display.textContent = ''
    return true
  }

  /** @param {string} key */
  const press = (key) => {
    const pressed = grid.querySelector(`[data-key="${key}"]`)
    pressed?.classList.add('down')
    setTimeout(() => pressed?.classList.remove('down'), 140)
    onPress(key)
    clearTimeout(timer)
    if (key === '#' && gathered !== '') return void send()
    gathered = (gathered + key).slice(-32)
    display.textContent = gathered
    timer = setTimeout(send, GATHER_MS)
  }

  for (const [key, letters] of KEYS) {
    const words = [h('span', { class: 'key-digit' }, key), h('span', { class: 'key-letters' }, letters)]
    const name = NAMES[key] ?? key
    const item = h(
      'button',
      { type: 'button', class: 'key', 'data-key': key, 'data-testid': `key-${name}`, 'aria-label': NAMES[key] },
      ...words,
    )
    item.addEventListener('click', () => press(key))
    grid.append(item)
  }

  /** @param {boolean} open */
  const show = (open) => {
    place.hidden = !open
    toggle.setAttribute('aria-expanded', String(open))
  }
  const flip = () => show(place.hidden === true)
  toggle.addEventListener('click', flip)

  return {
    press,
    send,
    show,
    toggle: flip,
    clear() {
      clearTimeout(timer)
      gathered = ''
      display.textContent = ''
      show(false)
    },
  }
}
