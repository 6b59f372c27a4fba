import type { Listen } from '@callwright/engine'
import VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js'
import type { TurnAnswer } from '../turn/answer.ts'
import { xmlText } from '../xml.ts'
import { sayElements } from './say.ts'
import { voiceOf } from './voices.ts'
import { serverWords } from './words.ts'

/** Where the answer's own verbs point to: absolute addresses. */
export type TurnUrl = (parameters: { readonly turn: number | string } & Readonly<Record<string, string | number>>) => string

/** Twilio takes at most 500 hints of at most 100 characters. */
const MOST_HINTS = 500
const LONGEST_HINT = 100
/** How long a person's phone rings, in seconds, before the dialog takes the caller back. */
const RING_SECONDS = 20

/** Renders an answer as a TwiML document. A caller who stays silent is handled by the document itself: it goes on to `silence=1`. */
export function answerTwiml(answer: TurnAnswer, url: TurnUrl, options: { readonly before?: string } = {}): string {
  const { listen, turn, transfer, view } = answer
  const words = sayElements([{ text: options.before ?? '' }, ...answer.say], view.locale)
  if (transfer) return transferTwiml(words, transfer.to, url({ turn, transfer: transfer.effect }))
  if (view.done) return hangUpTwiml(words || plainly(serverWords(view.locale).ended, view.locale))
  const [head, action, redirect] = questionFrame(view.locale, listen, url)
  return head + turn + action + (words || plainly(serverWords(view.locale).pardon, view.locale)) + redirect.replace(ANY_TURN, String(turn))
}

const plainly = (text: string, locale: string): string => sayElements([{ text }], locale)

/** Stand-ins for what changes from turn to turn; no document holds them otherwise. */
const ANY_TURN = '8080808080'
const ANY_WORDS = 'WORDS OF THE TURN'
const ANY_SAY = `<Say>${ANY_WORDS}</Say>`
const MOST_FRAMES = 500
const frames = new Map<string, readonly [string, string, string]>()

/**
 * The document of a question without its turn and its words. Twilio's builder takes 60 µs for it, a large part of a turn, while
 * the same few questions are asked in every call: they are kept.
 */
function questionFrame(locale: string, listen: Listen, url: TurnUrl): readonly [string, string, string] {
  const { hints, silenceMs, bargeIn, dtmf, sensitive } = listen
  const action = url({ turn: Number(ANY_TURN) })
  const key = [action, locale, silenceMs, bargeIn, sensitive, dtmf?.maxDigits, dtmf?.finishOnKey, ...hints].join('\n')
  const known = frames.get(key)
  if (known) return known
  const voice = voiceOf(locale)
  const response = new VoiceResponse()
  const gather = response.gather({
    input: ['dtmf', 'speech'],
    action,
    method: 'POST',
    language: voice.listen,
    ...(sensitive ? {} : hintsOf(listen)),
    timeout: Math.min(60, Math.max(1, Math.ceil(silenceMs / 1_000) || 5)),
    speechTimeout: 'auto',
    actionOnEmptyResult: false,
    bargeIn,
    profanityFilter: false,
    ...keysOf(listen),
  })
  gather.say(ANY_WORDS)
  response.redirect({ method: 'POST' }, url({ turn: Number(ANY_TURN), silence: 1 }))
  const [head = '', rest = ''] = split(response.toString(), ANY_TURN)
  const [between = '', tail = ''] = split(rest, ANY_SAY)
  const frame = [head, between, tail] as const
  if (frames.size >= MOST_FRAMES) frames.clear()
  frames.set(key, frame)
  return frame
}

function split(text: string, at: string): [string, string] {
  const found = text.indexOf(at)
  return [text.slice(0, found), text.slice(found + at.length)]
}

/** A document with the words in place of their stand-in. */
function withWords(response: VoiceResponse, words: string): string {
  const [head, tail] = split(response.toString(), ANY_SAY)
  return head + words + tail
}

function transferTwiml(words: string, to: string, action: string): string {
  const response = new VoiceResponse()
  response.say(ANY_WORDS)
  response.dial({ action, method: 'POST', timeout: RING_SECONDS, answerOnBridge: true }).number(to)
  return withWords(response, words)
}

/** Says something and hangs up. */
export function goodbyeTwiml(locale: string, text: string): string {
  return hangUpTwiml(plainly(text, locale))
}

function hangUpTwiml(words: string): string {
  const response = new VoiceResponse()
  response.say(ANY_WORDS)
  response.hangup()
  return withWords(response, words)
}

/** Says something and asks the server again, after a pause of some seconds if one is wanted. */
export function askAgainTwiml(locale: string, text: string, url: string, pause = 0): string {
  const response = new VoiceResponse()
  response.say(ANY_WORDS)
  if (pause > 0) response.pause({ length: pause })
  response.redirect({ method: 'POST' }, url)
  return withWords(response, plainly(text, locale))
}

/** Says something and puts the caller through without the dialog; says goodbye when nobody answers. */
export function putThroughTwiml(locale: string, text: string, to: string, otherwise: string): string {
  const voice = voiceOf(locale)
  const response = new VoiceResponse()
  response.say(ANY_WORDS)
  response.dial({ timeout: RING_SECONDS, answerOnBridge: true }).number(to)
  response.say({ language: voice.speak, voice: voice.voice }, xmlText(otherwise))
  response.hangup()
  return withWords(response, plainly(text, locale))
}

function hintsOf({ hints }: Listen): { hints?: string } {
  const usable = hints.map((hint) => xmlText(hint).replaceAll(',', ' ').slice(0, LONGEST_HINT)).filter((hint) => hint !== '')
  return usable.length > 0 ? { hints: usable.slice(0, MOST_HINTS).join(',') } : {}
}

/** Where no keys are asked for, one key still counts: 0 reaches a person from everywhere. */
function keysOf({ dtmf }: Listen): { numDigits: number; finishOnKey: string } {
  return dtmf ? { numDigits: dtmf.maxDigits, finishOnKey: dtmf.finishOnKey } : { numDigits: 1, finishOnKey: '' }
}
