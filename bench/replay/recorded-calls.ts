import { type CallLog, type Dialog, type DialogEvent, type RecordedTurn, recordTurn, start, step } from '@callwright/engine'
import { cannedAnswer } from '../canned-world.ts'
import { bookingScript, callInput, instant } from '../script.ts'

/** What a caller does: words, keys after `#`, or an empty string for silence. */
type Deed = string

const ASIDES: readonly (readonly Deed[])[] = [
  [],
  ['how much is the visit fee?'],
  ['', 'sorry, what was that?'],
  ['are you open on Saturdays?', 'could you repeat that'],
  ['well, the thing is, hmm', 'I was just wondering'],
]

const ENDINGS: readonly (readonly Deed[])[] = [['no thanks, goodbye'], ['no'], [''], ['what are your hours', "that's all"]]

/** Plays `count` calls of many kinds and keeps the log of each, as a server would. */
export function recordedCalls(dialog: Dialog, count: number): CallLog[] {
  return Array.from({ length: count }, (_, n) => record(dialog, n, deeds(n)))
}

function deeds(n: number): Deed[] {
  const aside = ASIDES[n % ASIDES.length] ?? []
  const ending = ENDINGS[n % ENDINGS.length] ?? []
  if (n % 11 === 10)
    return [...aside, 'can I leave a message please', 'Tom Reilly', 'yes', 'please call me about the invoice', 'yes', ...ending]
  if (n % 13 === 12) return ['there is water pouring through the ceiling', '42 Maple Street in Bristol', 'yes', 'no']
  const [problem = '', ...rest] = bookingScript(n, 'next Tuesday at two in the afternoon')
  const at = n % rest.length
  const change = n % 3 === 0 ? ['no, actually make it Tuesday at two', 'yes, do that'] : []
  return [problem, ...rest.slice(0, at), ...aside, ...rest.slice(at), ...change, ...ending]
}

function record(dialog: Dialog, n: number, all: readonly Deed[]): CallLog {
  const input = callInput(n)
  let decision = start(dialog, input)
  const turns: RecordedTurn[] = [recordTurn(null, decision)]
  const take = (event: DialogEvent) => {
    decision = step(dialog, decision.session, event)
    turns.push(recordTurn(event, decision))
  }
  for (const deed of all) {
    if (decision.view.done) break
    const seq = decision.session.seq + 1
    const at = instant(n, seq)
    take(eventOf(deed, seq, at))
    for (const effect of [...decision.effects]) {
      const result = cannedAnswer(effect, decision.session.seq + 1, at)
      if (result) take(result)
    }
  }
  return { input, facts: dialog.facts, turns, session: decision.session }
}

function eventOf(deed: Deed, seq: number, at: string): DialogEvent {
  const base = { id: `e${seq}`, at }
  if (deed === '') return { ...base, type: 'silence' }
  return deed.startsWith('#') ? { ...base, type: 'pressed', keys: deed.slice(1) } : { ...base, type: 'heard', text: deed, confidence: 0.9 }
}
