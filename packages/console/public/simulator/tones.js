// @ts-check

/** Row and column frequencies of the keys in Hz (ITU-T Q.23). */
const ROWS = [697, 770, 852, 941]
const COLUMNS = [1209, 1336, 1477]
const LAYOUT = '123456789*0#'
const TONE_S = 0.12

/** The sounds of a phone: key tones, and the falling pair of a call that ends. Silent where the browser has no Web Audio. */
export function createTones() {
  /** @type {AudioContext | null} */
  let context = null

  /** @param {readonly number[]} frequencies @param {number} after seconds from now @param {number} length seconds */
  const sound = (frequencies, after, length) => {
    if (typeof AudioContext === 'undefined') return
    context ??= new AudioContext()
    const begin = context.currentTime + after
    const gain = new GainNode(context, { gain: 0 })
    // Ramps, because a tone cut square is heard as a click.
    gain.gain.setTargetAtTime(0.06, begin, 0.004)
    gain.gain.setTargetAtTime(0, begin + length - 0.02, 0.006)
    gain.connect(context.destination)
    for (const frequency of frequencies) {
      const oscillator = new OscillatorNode(context, { frequency })
      oscillator.connect(gain)
      oscillator.start(begin)
      oscillator.stop(begin + length + 0.05)
    }
  }

  return {
    /** @param {string} key */
    key(key) {
      const index = LAYOUT.indexOf(key)
      const [row, column] = [ROWS[Math.floor(index / 3)], COLUMNS[index % 3]]
      if (row !== undefined && column !== undefined) sound([row, column], 0, TONE_S)
    },
    ended() {
      sound([480], 0, 0.14)
      sound([360], 0.16, 0.2)
    },
  }
}
