// @ts-check
/** @import { Said } from '../../src/session-api.ts' */
/** @import { Recogniser } from '../../src/speech-api.ts' */

/**
 * The browser's recogniser, under either of its names.
 * @returns {(new () => Recogniser) | null}
 */
function recogniser() {
  /** @type {{ SpeechRecognition?: new () => Recogniser, webkitSpeechRecognition?: new () => Recogniser }} */
  const names = Object(globalThis)
  return names.SpeechRecognition ?? names.webkitSpeechRecognition ?? null
}

export const canHear = () => recogniser() !== null
export const canSpeak = () => typeof speechSynthesis !== 'undefined' && typeof SpeechSynthesisUtterance !== 'undefined'

/** Reads replies aloud; a new one cuts the old one short. */
export const speaker = {
  /** Each part in the voice of its language. @param {readonly { readonly text: string, readonly locale: string }[]} parts */
  say(parts) {
    if (!canSpeak()) return
    speechSynthesis.cancel()
    for (const { text, locale } of parts) {
      if (text === '') continue
      const utterance = new SpeechSynthesisUtterance(text)
      utterance.lang = locale
      speechSynthesis.speak(utterance)
    }
  },
  hush() {
    if (canSpeak()) speechSynthesis.cancel()
  },
}

/**
 * Listens through the microphone, one utterance at a time.
 * @param {{ onPartial: (text: string) => void, onHeard: (said: Said) => void, onChange: (listening: boolean) => void, onTrouble: (words: string) => void }} on
 */
export function createListener({ onPartial, onHeard, onChange, onTrouble }) {
  const Recognition = recogniser()
  /** @type {Recogniser | null} */
  let current = null

  const stop = () => current?.stop()

  /** @param {string} locale */
  const listen = (locale) => {
    if (Recognition === null || current !== null) return stop()
    speaker.hush()
    const recognition = new Recognition()
    recognition.lang = locale
    recognition.interimResults = true
    recognition.maxAlternatives = 4
    recognition.onresult = (event) => {
      const result = event.results[event.results.length - 1]
      if (!result?.isFinal) return onPartial([...event.results].map((each) => each[0]?.transcript ?? '').join(' '))
      // Some browsers say 0 for "not known": then nothing is said of confidence.
      const heard = [...result].map(({ transcript, confidence }) => ({ text: transcript.trim(), ...(confidence > 0 && { confidence }) }))
      const [best, ...rest] = heard
      if (best?.text) onHeard({ kind: 'text', ...best, alternatives: rest.filter(({ text }) => text !== '') })
    }
    recognition.onerror = (event) => onTrouble(troubleWords(event.error))
    recognition.onend = () => {
      current = null
      onChange(false)
    }
    current = recognition
    try {
      recognition.start()
      onChange(true)
    } catch {
      current = null
      onTrouble(troubleWords('start'))
    }
  }

  return { listen, stop: () => current?.abort() }
}

/** @param {string} error name given by the Web Speech API */
function troubleWords(error) {
  if (error === 'not-allowed' || error === 'service-not-allowed') return 'The browser may not use the microphone. Allow it, or type.'
  if (error === 'audio-capture') return 'No microphone was found. You can type instead.'
  if (error === 'no-speech') return 'Nothing was heard. Try again, or type.'
  if (error === 'aborted') return ''
  return 'The browser could not recognise speech just now. You can type instead.'
}
