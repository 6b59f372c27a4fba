// @ts-check
/** @import { Call } from '../../src/session-api.ts' */
import { readLog } from './api.js'
import { h } from './dom.js'
import { problemOf } from './failures.js'
import { clockWords } from './format.js'
import { saidWords } from './transcript.js'
import { outcomeWords } from './words.js'

/**
 * Downloads the stored log of the call as a fixture. Answers with what to tell the user.
 * @param {Call} call
 */
export async function saveFixture(call) {
  if (call.id === null) return 'There is no call to save yet.'
  try {
    const log = await readLog(call.id)
    const name = `call-${new Date(call.startedAt).toISOString().slice(0, 19).replaceAll(':', '-')}.json`
    download(name, `${JSON.stringify(log, null, 2)}\n`)
    return `Saved as ${name}.`
  } catch (error) {
    const { words, detail } = problemOf(error)
    return `Not saved. ${words} ${detail}`
  }
}

/**
 * Puts the transcript on the clipboard. Answers with what to tell the user.
 * @param {Call} call
 */
export async function copyTranscript(call) {
  try {
    await navigator.clipboard.writeText(transcriptText(call))
    return 'Transcript copied.'
  } catch {
    return 'The browser did not allow copying.'
  }
}

/** The call as text, one line for each thing said. @param {Call} call */
export function transcriptText({ turns, settings, status }) {
  const lines = turns.flatMap(({ said, answer, at }) => [
    ...(said.kind === 'start' ? [] : [said.kind === 'text' ? `Caller: ${said.text}` : `(${saidWords(said)})`]),
    ...(answer.reply.text === '' ? [] : [`Agent:  ${answer.reply.text}  [${clockWords(at)}]`]),
  ])
  const outcome = turns.at(-1)?.answer.outcome ?? null
  return [`${settings.businessName || 'Call'}`, '', ...lines, ...(status === 'ended' ? ['', outcomeWords(outcome)] : [])].join('\n')
}

/** @param {string} name @param {string} text */
function download(name, text) {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  h('a', { href: url, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
