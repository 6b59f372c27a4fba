import { unread } from '../absorb.ts'
import type { Act } from '../acts.ts'
import { type IntakeContext, type IntakeMemory, type Misses, NO_MISSES } from '../context.ts'
import { update } from '../update.ts'
import { isNews } from './told.ts'

/**
 * What is remembered of the question at hand while it is not answered. The rules of the counters:
 *
 * | what happens                                             | noInput | noMatch | repeats | told | put again |
 * | -------------------------------------------------------- | ------- | ------- | ------- | ---- | --------- |
 * | an answer, or another question comes up                  | 0       | 0       | 0       | 0    |           |
 * | an answer that tells only what is known already          | 0       | 0       | 0       | +1 and what the others were | yes |
 * | nothing is heard                                         | +1      |         |         |      | yes       |
 * | words or keys that fit nothing                           |         | +1      |         |      | yes       |
 * | "sorry?", "slower", "help", another language, a wait over |         |         | +1      |      | yes       |
 * | a question of the caller's own, answered                 |         |         |         |      | yes       |
 * | "hold on", silence while holding, half of a keyed number |         |         |         |      | no        |
 *
 * The prompt goes down its ladder with the misses (`rung`), the words before it with the counter of what went wrong. No mixture of
 * all this puts a question a fourth time: a person is tried instead, and when nobody is free what is known is left as a message.
 */
export const MOST_REPEATS = 2

/** How often the question at hand has been put again. */
const puts = ({ misses: { noInput, noMatch, repeats, told } }: Pick<IntakeContext, 'misses'>): number => noInput + noMatch + repeats + told

/** The counters after an answer that tells nothing new: the question is worded as at first, and no other chance is given for it. */
export const toldAgain = (call: Pick<IntakeContext, 'misses'>): Misses => ({ ...NO_MISSES, told: puts(call) + 1 })

/** The caller is back, or something else came up: nobody is waited for any longer. */
const heardFrom = (misses: Misses): Misses => ({ ...misses, waiting: 0 })

const onlyDigits = (text: string): boolean => [...text].every((char) => (char >= '0' && char <= '9') || char === '#')

/** Actions that count. */
export const questionActions = {
  missInput: update(({ misses }) => ({ misses: { ...heardFrom(misses), noInput: misses.noInput + 1 } })),
  missMatch: update((call, event) => {
    const { misses } = call
    const counted = { ...heardFrom(misses), noMatch: misses.noMatch + 1 }
    if (event.type !== 'NO_MATCH') return { misses: counted }
    return {
      // Keys that make no number together are not kept: the number is keyed anew.
      misses: onlyDigits(event.text) ? { ...counted, keyed: null } : counted,
      ...unread(call, event.text),
      ...(event.attempts ? { attempts: event.attempts } : {}),
      ...(event.doubts ? { doubts: event.doubts } : {}),
    }
  }),
  putAgain: update(({ misses }) => ({ misses: { ...heardFrom(misses), repeats: misses.repeats + 1 } })),
  forgive: update(() => ({ misses: NO_MISSES })),
  /** "Hold on", and each silence after it. */
  holdOn: update(({ misses }) => ({ misses: { ...misses, waiting: misses.waiting + 1 } })),
  keepKeys: update(({ misses }, event) => (event.type === 'KEYED' ? { misses: { ...heardFrom(misses), keyed: event.digits } } : {})),
}

type Memory = { readonly context: IntakeMemory; readonly event: Act }

/** Guards that ask how it goes with the question at hand. */
export const questionGuards = {
  secondMiss: ({ context: { call } }: Memory) => puts(call) >= 1,
  thirdMiss: ({ context: { call }, event }: Memory) => puts(call) >= MOST_REPEATS && !isNews(call, event),
  /** Silence and nothing else. */
  nobodyThere: ({ context: { call } }: Memory) => call.misses.noInput >= MOST_REPEATS && puts(call) === call.misses.noInput,
  leavesMessageInstead: ({ context: { call } }: Memory) => call.transferFailed && call.emergency === null && call.goal === 'message',
  /** The greeting of a caller with a visit ahead names it. */
  namedVisit: ({ context: { call } }: Memory) => call.upcoming.length > 0,
  /** "Hello", "can you hear me", as long as the question may be put again. */
  isAnsweredFirst: ({ context: { call }, event }: Memory) =>
    event.type === 'REPEAT' && event.answer !== undefined && puts(call) < MOST_REPEATS,
  goesOnInLanguage: ({ context: { call }, event }: Memory) =>
    event.type === 'LANGUAGE' && event.locale !== null && puts(call) < MOST_REPEATS,
  hasFirstName: ({ context: { call } }: Memory) => call.askedName && call.frame.caller_name !== undefined,
  giveUpOnPeople: ({ context: { call }, event }: Memory) =>
    call.transferFailed && call.emergency === null && puts(call) >= MOST_REPEATS && !isNews(call, event),
}
