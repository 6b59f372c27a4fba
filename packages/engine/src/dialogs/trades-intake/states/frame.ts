import { asks, says } from '../ask.ts'
import type { IntakeMemory } from '../context.ts'
import { offersVisit } from '../memory/task.ts'
import type { Parts } from '../parts.ts'

/** The first words of a call, and the open question that an unclear opening leads to. */
export function greeting({ intake, speech }: Parts) {
  return intake.createStateConfig({
    initial: 'opening',
    on: {
      QUESTION: { target: '#trades-intake.ANSWERING_QUESTION.opening', actions: ['absorb', 'setTopics'] },
      NONE: {
        target: '#trades-intake.talk.CLOSING',
        actions: ['noteRaised', { type: 'say', params: ({ context: { call }, event }) => speech.notForUs(call, event.why) }],
      },
      // Who says hello has heard the greeting.
      REPEAT: {
        guard: 'isAnsweredFirst',
        target: '.asking',
        reenter: true,
        actions: ['putAgain', { type: 'say', params: ({ context: { call }, event }) => speech.answerFirst(call, event) }],
      },
      ABUSE: [
        { guard: 'abusedBefore', target: '#trades-intake.ENDED', actions: { type: 'say', params: says('abuse_end') } },
        { target: '.asking', actions: ['noteAbuse', { type: 'say', params: says('abuse_calm') }] },
      ],
      LANGUAGE: {
        guard: 'goesOnInLanguage',
        target: '.asking',
        reenter: true,
        actions: ['putAgain', 'setLocale', { type: 'say', params: says('language_set') }],
      },
    },
    states: {
      opening: {
        entry: {
          type: 'say',
          params: ({ context: { call } }) =>
            call.misses.noInput + call.misses.noMatch > 0 ? speech.openingAgain(call) : speech.greeting(call),
        },
        // "Yes, about that" and "no, something else" to the visit that was named.
        on: {
          YES: { guard: 'namedVisit', target: 'aboutVisit', actions: 'forgive' },
          NO: { guard: 'namedVisit', target: 'asking', actions: 'forgive' },
        },
      },
      asking: { entry: { type: 'say', params: ({ context: { call } }) => asks(call, 'ask_intent') } },
      aboutVisit: { entry: { type: 'say', params: ({ context: { call } }) => asks(call, 'ask_about_visit') } },
    },
  })
}

/** Something was done, or nothing more is wanted: one open question, then goodbye. */
export function closing({ intake, speech }: Parts) {
  const farewell = {
    target: '#trades-intake.ENDED',
    actions: { type: 'say', params: ({ context: { call } }: { context: IntakeMemory }) => speech.goodbye(call) },
  } as const
  return intake.createStateConfig({
    initial: 'route',
    entry: 'finish',
    on: {
      QUESTION: { target: '#trades-intake.ANSWERING_QUESTION.opening', actions: ['absorb', 'setTopics'] },
      NO: farewell,
      NONE: farewell,
      NEVER_MIND: farewell,
      NO_INPUT: farewell,
      YES: [{ guard: 'isToldTrouble', target: '#route', actions: 'beginOffered' }, { target: '.listening' }],
      NO_MATCH: [
        { guard: 'secondMiss', ...farewell },
        { target: '.listening', actions: ['missMatch', { type: 'say', params: says('did_not_understand') }] },
      ],
    },
    states: {
      route: {
        always: [
          { guard: 'hasDoneEnough', target: '#trades-intake.ENDED', actions: { type: 'say', params: says('too_long') } },
          { target: 'asking' },
        ],
      },
      asking: { entry: { type: 'say', params: ({ context: { call } }) => says(offersVisit(call) ? 'offer_visit' : 'anything_else') } },
      listening: {
        entry: { type: 'say', params: says('ask_intent') },
        on: {
          YES: [
            { guard: 'isToldTrouble', target: '#route', actions: 'beginOffered' },
            { guard: 'secondMiss', ...farewell },
            { target: 'listening', reenter: true, actions: 'missMatch' },
          ],
        },
      },
    },
  })
}
