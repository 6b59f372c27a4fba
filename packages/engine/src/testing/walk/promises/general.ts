import { circlesIn } from '../circles.ts'
import { type CheckedPromise, listens, type Step, type StepPromise, type WalkPromise } from '../promise.ts'
import type { Place } from '../walk.ts'

/** The promises that any dialog keeps, whatever it is about. */

const alwaysAnswers: StepPromise = {
  kind: 'step',
  name: 'always-answers',
  tells: 'whatever happens, something is said, an effect is waited for, or the call ends',
  check: ({ after }) =>
    after.say.length > 0 || after.session.pending.length > 0 || after.view.done ? undefined : `silence in ${after.view.path}`,
}

const handlesEverything: StepPromise = {
  kind: 'step',
  name: 'handles-everything',
  tells: 'every state knows what to do with silence, nonsense, keys, a hang-up and the failure of every effect',
  // What is answered in words alone leaves the statechart as it is: that is handled too.
  check: ({ after }) =>
    after.say.length + after.effects.length > 0 ? undefined : after.trace.notes.find((note) => note.includes('does not handle')),
}

/** What a prompt says where a value is missing or was never put in. */
const GAPS = ['{', '}', '[', ']', 'undefined', 'null', 'NaN', '  ', ' ,', ' .', ',,', '..']

/** Whether words lack a value, or there are none. */
export const isGapped = (text: string): boolean => text.trim() === '' || GAPS.some((gap) => text.includes(gap))

/** Every prompt that is said is whole, in the language of the call and, with the same values, in every other. */
export const WHOLE_WORDS: StepPromise = {
  kind: 'step',
  name: 'whole-words',
  tells: 'no prompt is empty, shows a placeholder or lacks a value in the middle of a sentence, in whatever language it is said',
  check: ({ after }) => {
    const bad = after.say.find(({ text }) => isGapped(text))
    return bad && `the prompt ${bad.prompt} says "${bad.text}"`
  },
}

const hangUpEnds: StepPromise = {
  kind: 'step',
  name: 'hang-up-ends',
  tells: 'a hang-up ends the call at once, whatever is being waited for, and nothing more is said',
  check: ({ move, after }) => {
    if (move.type !== 'hung_up') return undefined
    if (!after.view.done) return `after a hang-up the call goes on in ${after.view.path}`
    return after.say.length > 0 ? `after a hang-up "${after.say[0]?.text}" is said` : undefined
  },
}

/** Whoever asks for a person is put through or may leave a message: `reached` tells where a dialog has got to one of them. */
export function personInOneTurn(reached: (after: Step['after']) => boolean): StepPromise {
  return {
    kind: 'step',
    name: 'person-in-one-turn',
    tells: 'whoever asks for a person, by word or by key, is put through or may leave a message, in that turn, from every state',
    check: ({ before, move, after }, roles) =>
      !listens(before) || !roles.person.has(move.name) || reached(after) ? undefined : `"${move.name}" leads to ${after.view.path}`,
  }
}

const noDeadEnd: WalkPromise = {
  kind: 'walk',
  name: 'no-dead-end',
  tells: 'from every place an end of the call can be reached other than by a hang-up',
  check: ({ places, moves }) => {
    const hangsUp = moves.indexOf('hangs up')
    const back = places.map((): number[] => [])
    for (const { id, next } of places) {
      for (let n = 0; n < next.length; n += 2) if (next[n] !== hangsUp) back[next[n + 1] ?? -1]?.push(id)
    }
    const ends = new Set<number>()
    // What lies beyond the bound of the walk is not judged.
    const open = places.flatMap(({ id, done, beyond }) => (done || beyond ? [id] : []))
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (ends.has(id)) continue
      ends.add(id)
      open.push(...(back[id] ?? []))
    }
    return places.flatMap((place) =>
      ends.has(place.id) || place.next.length === 0 ? [] : [{ place, what: `no end can be reached from ${place.path}` }],
    )
  },
}

const missesEnd: WalkPromise = {
  kind: 'walk',
  name: 'misses-end',
  tells:
    'silence and nonsense alone, in any order, lead to an end from every place: no circle of them, and no effect after effect without the caller',
  check: (walk, { misses }) => circlesIn(walk, (move) => misses.has(move)),
}

const THRICE = 3

const sameQuestionThrice: WalkPromise = {
  kind: 'walk',
  name: 'three-times-at-most',
  tells: 'no state puts its question more than three times in a row when it hears nothing or nonsense',
  check: ({ places, moves }, { misses }) => {
    const known = new Map<number, number>()
    /** How often the question is put again, at most, while nothing but misses follow; a longer circle of them is another promise's. */
    const putsAgain = (place: Place): number => {
      const found = known.get(place.id)
      if (found !== undefined) return found
      known.set(place.id, 0)
      let most = 0
      for (let n = 0; n < place.next.length; n += 2) {
        const move = place.next[n] ?? -1
        const to = places[place.next[n + 1] ?? -1]
        if (to?.path !== place.path || to.done || to.waits || !misses.has(moves[move] ?? '') || place.taken.includes(move)) continue
        const put = !place.unasked.includes(move)
        // Nothing is counted: the question comes again for ever.
        most = Math.max(most, to.id === place.id ? (put ? THRICE : 0) : putsAgain(to) + (put ? 1 : 0))
      }
      known.set(place.id, most)
      return most
    }
    return places.flatMap((place) => {
      const times = place.done || place.waits ? 0 : 1 + putsAgain(place)
      return times > THRICE ? [{ place, what: `${place.path} asks ${times} times in a row` }] : []
    })
  },
}

const answersMoveOn: WalkPromise = {
  kind: 'walk',
  name: 'answers-move-on',
  tells: 'no caller who says only one thing for ever, an answer, a no or a wish, goes round in a circle',
  check: (walk, { commands }) =>
    walk.moves.filter((move) => !commands.has(move)).flatMap((only) => circlesIn(walk, (move) => move === only)),
}

/** What every dialog promises. A call is bounded by its number of events as well, see `explore`. */
export const GENERAL_PROMISES: readonly CheckedPromise[] = [
  alwaysAnswers,
  handlesEverything,
  WHOLE_WORDS,
  hangUpEnds,
  noDeadEnd,
  missesEnd,
  sameQuestionThrice,
  answersMoveOn,
]
