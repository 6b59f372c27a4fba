// @ts-check
import { byId } from './dom.js'
import { keepPreference, preference } from './keep.js'

/**
 * Keys of the keyboard. Single letters and digits act only outside text fields and can be switched off (WCAG 2.1.4); digits with
 * Alt act everywhere.
 * @param {{ key: (key: string) => void, hangUp: () => void, silence: () => void, speak: () => void, sound: () => void, keypad: () => void, enter: () => void }} actions
 */
export function listenToKeys(actions) {
  const sheet = byId('shortcuts', HTMLDialogElement)
  const single = byId('single-keys', HTMLInputElement)
  single.checked = preference('single-keys', true)
  single.addEventListener('change', () => keepPreference('single-keys', single.checked))
  byId('shortcuts-open', HTMLButtonElement).addEventListener('click', () => sheet.showModal())

  /** @type {{ [key: string]: () => void }} */
  const letters = { s: actions.silence, v: actions.speak, m: actions.sound, k: actions.keypad, '?': () => sheet.showModal() }

  document.addEventListener('keydown', (event) => {
    if (sheet.open || event.isComposing || event.defaultPrevented) return
    /** @param {() => void} action */
    const act = (action) => {
      event.preventDefault()
      action()
    }
    if (event.key === 'Escape') return act(actions.hangUp)
    const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1]
    if (event.altKey && !event.ctrlKey && !event.metaKey && digit !== undefined) return act(() => actions.key(digit))
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return
    if (event.key === 'Enter') {
      if (!pressable(event.target)) actions.enter()
      return
    }
    if (!single.checked || event.repeat) return
    if (/^[0-9*#]$/.test(event.key)) return act(() => actions.key(event.key))
    const letter = letters[event.key.toLowerCase()]
    if (letter) act(letter)
  })
}

/** @param {EventTarget | null} target */
const typing = (target) =>
  target instanceof Element && target.closest('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]') !== null

/** Elements for which Enter already means something. @param {EventTarget | null} target */
const pressable = (target) => target instanceof Element && target.closest('button, a, summary, input, select') !== null
