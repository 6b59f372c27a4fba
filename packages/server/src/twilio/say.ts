import type { Spoken } from '@callwright/engine'
import { escapeXml, xmlText } from '../xml.ts'
import { type Voice, voiceOf } from './voices.ts'

const LETTER = '<say-as interpret-as="characters">'

/** Something to say, in the language that `locale` or else the call has. */
export type Words = Pick<Spoken, 'text' | 'ssml' | 'locale'>

/**
 * One `<Say>` for what is said in a row in one language, each with the voice of its language. Empty when there is nothing to say.
 * https://www.twilio.com/docs/voice/twiml/say/text-speech
 */
export function sayElements(words: readonly Words[], locale: string): string {
  const runs: { readonly locale: string; content: string }[] = []
  for (const { text, ssml, locale: own = locale } of words) {
    const content = ssml === undefined ? escapeXml(xmlText(text)) : fitting(xmlText(ssml), voiceOf(own))
    const last = runs.at(-1)
    if (content === '') continue
    if (last?.locale === own) last.content += ` ${content}`
    else runs.push({ locale: own, content })
  }
  return runs.map((run) => element(run.content, voiceOf(run.locale))).join('')
}

function element(content: string, { speak, voice }: Voice): string {
  return `<Say language="${speak}" voice="${voice}">${content}</Say>`
}

/**
 * Polly's neural voices cannot spell: at `characters` the whole sentence is said by the standard voice of that name, so that another
 * person seems to speak. Letters between pauses are read as letters anyway. https://docs.aws.amazon.com/polly/latest/dg/say-as-tag.html
 */
function fitting(ssml: string, { voice }: Voice): string {
  return voice.endsWith('-Neural') ? ssml.replaceAll(LETTER, '').replaceAll('</say-as>', '') : ssml
}
