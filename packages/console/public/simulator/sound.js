// @ts-check
import { byId } from './dom.js'
import { keepPreference, preference } from './keep.js'
import { createTones } from './tones.js'
import { canSpeak, speaker } from './voice.js'

/** All that the page lets be heard, behind one switch that outlives the visit. Hidden where the browser can make no sound. */
export function createSound() {
  const button = byId('sound', HTMLButtonElement)
  const tones = createTones()
  let on = preference('sound', true)

  const show = () => button.setAttribute('aria-pressed', String(on))
  const toggle = () => {
    on = !on
    keepPreference('sound', on)
    if (!on) speaker.hush()
    show()
  }
  button.hidden = !canSpeak() && typeof AudioContext === 'undefined'
  button.addEventListener('click', toggle)
  show()

  return {
    toggle,
    /** @param {string} key */
    key: (key) => {
      if (on) tones.key(key)
    },
    ended: () => {
      if (on) tones.ended()
    },
    /** @param {readonly { readonly text: string, readonly locale: string }[]} parts */
    say: (parts) => {
      if (on) speaker.say(parts)
    },
  }
}
