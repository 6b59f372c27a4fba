import type VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js'

/** What Twilio listens for and speaks with. */
export type Voice = {
  readonly listen: NonNullable<VoiceResponse.GatherAttributes['language']>
  readonly speak: NonNullable<VoiceResponse.SayAttributes['language']>
  readonly voice: NonNullable<VoiceResponse.SayAttributes['voice']>
}

const EN_US: Voice = { listen: 'en-US', speak: 'en-US', voice: 'Polly.Joanna-Neural' }

/** What Twilio listens for and speaks with, by BCP 47 tag. Polly has no English voice of Canada. */
const VOICES: ReadonlyMap<string, Voice> = new Map<string, Voice>([
  ['en-US', EN_US],
  ['en-GB', { listen: 'en-GB', speak: 'en-GB', voice: 'Polly.Amy-Neural' }],
  ['en-CA', { listen: 'en-CA', speak: 'en-US', voice: 'Polly.Joanna-Neural' }],
  ['fr-FR', { listen: 'fr-FR', speak: 'fr-FR', voice: 'Polly.Lea-Neural' }],
  ['fr-CA', { listen: 'fr-CA', speak: 'fr-CA', voice: 'Polly.Gabrielle-Neural' }],
  ['es-US', { listen: 'es-US', speak: 'es-US', voice: 'Polly.Lupe-Neural' }],
  ['es-ES', { listen: 'es-ES', speak: 'es-ES', voice: 'Polly.Lucia-Neural' }],
  ['es-MX', { listen: 'es-MX', speak: 'es-MX', voice: 'Polly.Mia-Neural' }],
])

/** The voice of a tag; of another tag of its language, else American English, when it has none. */
export function voiceOf(tag: string): Voice {
  const language = tag.slice(0, 2)
  return VOICES.get(tag) ?? [...VOICES].find(([known]) => known.startsWith(language))?.[1] ?? EN_US
}
