import type { Listen } from '@callwright/engine'
import VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js'
import type { TurnAnswer } from '../turn/answer.ts'
import { voiceOf } from './voices.ts'
import { serverWords } from './words.ts'

/** Where the answer's own verbs point to: absolute addresses. */
export type TurnUrl = (parameters: { readonly turn: number } & Readonly<Record<string, string | number>>) => string

/** Twilio takes at most 500 hints of at most 100 characters. */
const MOST_HINTS = 500
const LONGEST_HINT = 100
/** How long a person's phone rings, in seconds, before the dialog takes the caller back. */
const RING_SECONDS = 20

/** Renders an answer as a TwiML document. A caller who stays silent is handled by the document itself: it goes on to `silence=1`. */
export function answerTwiml(answer: TurnAnswer, url: TurnUrl, options: { readonly before?: string } = {}): string {
  const { listen, turn, transfer, view } = answer
  const words = [options.before ?? '', ...answer.say.map((spoken) => spoken.text)]
    .map(speakable)
    .filter((text) => text !== '')
    .join(' ')
  if (transfer) return transferTwiml(view.locale, words, transfer.to, url({ turn, transfer: transfer.effect }))
  if (view.done) return goodbyeTwiml(view.locale, words || serverWords(view.locale).ended)
  const spoken = escapeXml(words || speakable(serverWords(view.locale).pardon))
  const [head, action, redirect] = questionFrame(view.locale, listen, url)
  return head + turn + action + spoken + redirect.replace(ANY_TURN, String(turn))
}

/** Stand-ins for what changes from turn to turn; no document holds them otherwise. */
const ANY_TURN = '8080808080'
const ANY_WORDS = 'WORDS OF THE TURN'
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
  gather.say({ language: voice.speak, voice: voice.voice }, ANY_WORDS)
  response.redirect({ method: 'POST' }, url({ turn: Number(ANY_TURN), silence: 1 }))
  const [head = '', rest = ''] = split(response.toString(), ANY_TURN)
  const [between = '', tail = ''] = split(rest, ANY_WORDS)
  const frame = [head, between, tail] as const
  if (frames.size >= MOST_FRAMES) frames.clear()
  frames.set(key, frame)
  return frame
}

function split(text: string, at: string): [string, string] {
  const found = text.indexOf(at)
  return [text.slice(0, found), text.slice(found + at.length)]
}

/** Escapes the text of an element. */
function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function transferTwiml(locale: string, words: string, to: string, action: string): string {
  const voice = voiceOf(locale)
  const response = new VoiceResponse()
  if (words !== '') response.say({ language: voice.speak, voice: voice.voice }, words)
  response.dial({ action, method: 'POST', timeout: RING_SECONDS, answerOnBridge: true }).number(to)
  return response.toString()
}

/** Says something and hangs up. */
export function goodbyeTwiml(locale: string, text: string): string {
  const voice = voiceOf(locale)
  const response = new VoiceResponse()
  response.say({ language: voice.speak, voice: voice.voice }, speakable(text))
  response.hangup()
  return response.toString()
}

/** Says something and asks the server again after a second. */
export function retryTwiml(locale: string, text: string, url: string): string {
  const voice = voiceOf(locale)
  const response = new VoiceResponse()
  response.say({ language: voice.speak, voice: voice.voice }, speakable(text))
  response.pause({ length: 1 })
  response.redirect({ method: 'POST' }, url)
  return response.toString()
}

/** Says something and puts the caller through without the dialog; says goodbye when nobody answers. */
export function putThroughTwiml(locale: string, text: string, to: string, otherwise: string): string {
  const voice = voiceOf(locale)
  const say = { language: voice.speak, voice: voice.voice }
  const response = new VoiceResponse()
  response.say(say, speakable(text))
  response.dial({ timeout: RING_SECONDS, answerOnBridge: true }).number(to)
  response.say(say, speakable(otherwise))
  response.hangup()
  return response.toString()
}

function hintsOf({ hints }: Listen): { hints?: string } {
  const usable = hints.map((hint) => speakable(hint).replaceAll(',', ' ').slice(0, LONGEST_HINT)).filter((hint) => hint !== '')
  return usable.length > 0 ? { hints: usable.slice(0, MOST_HINTS).join(',') } : {}
}

/** Where no keys are asked for, one key still counts: 0 reaches a person from everywhere. */
function keysOf({ dtmf }: Listen): { numDigits: number; finishOnKey: string } {
  return dtmf ? { numDigits: dtmf.maxDigits, finishOnKey: dtmf.finishOnKey } : { numDigits: 1, finishOnKey: '' }
}

const NOT_XML = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu

/** Text without what XML 1.0 cannot hold; markup is escaped by the document's writer. */
function speakable(text: string): string {
  return text.toWellFormed().replaceAll(NOT_XML, ' ').trim()
}
