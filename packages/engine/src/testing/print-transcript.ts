import type { DialogEvent } from '../event.ts'
import { writeCaller } from './caller-line.ts'
import type { RecordedAnswer, Transcript, TranscriptLine } from './transcript.ts'

const STATE_COLUMN = 72

/** Writes a transcript down: the call first, as it went, and what only a machine needs at the end. */
export function printTranscript(transcript: Transcript): string {
  const { title, business, at, from, locale, channel, visits, emergencies = [], lines, answers, record } = transcript
  const head = [
    title && `# ${title.replaceAll(/\s+/g, ' ')}`,
    `business: ${business}`,
    `at: ${at}`,
    `from: ${from ?? 'withheld'}`,
    locale && `locale: ${locale}`,
    channel && `channel: ${channel}`,
    ...visits.map(({ start, service, name, phone, address }) => `visit: ${start} ${service}, ${name}, ${phone ?? 'withheld'}, ${address}`),
    ...emergencies.map(({ at, level, kind, address }) => [`alarm: ${at} ${level} ${kind ?? 'other'}`, address].filter(Boolean).join(', ')),
  ].filter((line) => line)
  const machine = record
    ? [`input: ${JSON.stringify(record.input)}`, ...stamped(record.events, answers)]
    : answers.map((answer) => answerLine(answer, ''))
  const parts = [head, lines.map(lineText), machine].filter((part) => part.length > 0)
  return `${parts.map((part) => part.join('\n')).join('\n\n')}\n`
}

function lineText(line: TranscriptLine): string {
  switch (line.kind) {
    case 'agent': {
      const plain = line.text === line.text.trim() && !/\s\s|\p{Cc}|\p{Cs}|^["#]|\]$/u.test(line.text)
      const said = `agent: ${plain ? line.text : JSON.stringify(line.text)}`
      return line.state === null ? said : `${said.padEnd(STATE_COLUMN)}  [${line.state}]`
    }
    case 'caller':
      return `caller: ${writeCaller(line.input)}`
    case 'effect':
      return `effect: ${line.words}`
    case 'outcome':
      return `outcome: ${line.outcome}`
  }
}

/** Each event's id and instant; those that brought a result carry it. The n-th of them is the n-th answer. */
function stamped(events: readonly DialogEvent[], answers: readonly RecordedAnswer[]): string[] {
  let next = 0
  return events.map((event) => {
    const answer = event.type === 'effect_done' || event.type === 'effect_failed' ? answers[next++] : undefined
    return answer && 'effect' in event ? answerLine(answer, `${event.id} ${event.at} ${event.effect} `) : `event: ${event.id} ${event.at}`
  })
}

function answerLine(answer: RecordedAnswer, stamp: string): string {
  if (answer.type === 'effect_failed') return `failure: ${answer.of} ${stamp}${JSON.stringify(answer.failure)}`
  const { type, ...rest } = answer.result
  return `result: ${type} ${stamp}${JSON.stringify(rest)}`
}
