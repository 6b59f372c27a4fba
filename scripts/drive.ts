import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type PlayedCall, playCall } from './drive/play.ts'
import { type CallScript, readScripts } from './drive/script.ts'
import { runningServer, simulatingServer } from './drive/server.ts'

const USAGE = `Usage: npm run drive -- [options]

Plays scripted callers against a simulating server, as they speak and as a recogniser mishears them, and says what came of it.

  --calls FILE     calls to play, one JSON object a line; our own of test-fixtures/calls by default; may be repeated
  --noise LIST     shares of words misheard, like "0,0.05,0.1,0.2" (the default)
  --seeds N        seeds to play each level of noise with, 5 by default
  --from SEED      the first seed, 1 by default
  --lang LANG      one language
  --only ID        one call
  --url URL        a server that runs already, instead of one in this process
  --failures       tell what was wrong with each call that went wrong
  --show           print the calls that went wrong; with --only the call, whatever came of it
`

const { values } = parseArgs({
  options: {
    calls: { type: 'string', multiple: true },
    noise: { type: 'string', default: '0,0.05,0.1,0.2' },
    seeds: { type: 'string', default: '5' },
    from: { type: 'string', default: '1' },
    lang: { type: 'string' },
    only: { type: 'string' },
    url: { type: 'string' },
    failures: { type: 'boolean', default: false },
    show: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
})

/** Calls that are held at once. */
const AT_ONCE = 4

if (values.help) console.log(USAGE)
else process.exitCode = (await drive()) ? 0 : 1

/** Plays everything; true when nobody would have come to harm. */
async function drive(): Promise<boolean> {
  const scripts = (values.calls ?? ownCalls())
    .flatMap((file) => readScripts(readFileSync(file, 'utf8')))
    .filter(({ id, lang }) => (!values.only || id === values.only) && (!values.lang || lang === values.lang))
  if (scripts.length === 0) throw new Error('there is no such call')
  const server = values.url ? { post: runningServer(values.url), close: async () => {} } : await simulatingServer()
  let harmless = true
  try {
    for (const wordError of values.noise.split(',').map(Number)) {
      const seeds = wordError === 0 ? [0] : Array.from({ length: Number(values.seeds) }, (_, at) => Number(values.from) + at)
      const all: PlayedCall[] = []
      for (const seed of seeds) {
        const noise = wordError === 0 ? null : { word_error: wordError, seed }
        const played = await inTurns(scripts, (script) => playCall(script, noise, server.post))
        for (const call of played) tellOf(call, seed)
        if (seeds.length > 1) console.log(`  ${percent(wordError)} noise, seed ${seed}: ${summary(played)}`)
        all.push(...played)
      }
      for (const lang of [...new Set(scripts.map((script) => script.lang))].sort())
        console.log(`${percent(wordError)} noise, ${lang}: ${summary(all.filter(({ script }) => script.lang === lang))}`)
      console.log(`${percent(wordError)} noise, all: ${summary(all)}`)
      harmless &&= all.every(({ harm }) => !harm)
    }
  } finally {
    await server.close()
  }
  return harmless
}

function tellOf({ script, wrong, harm, lines, turns }: PlayedCall, seed: number): void {
  const isWrong = wrong.length > 0
  if (isWrong && (values.failures || values.show || harm))
    console.log(`${harm ? 'HARM' : 'miss'} ${script.id}, seed ${seed} (${script.goal}, ${turns} turns): ${wrong.join('; ')}`)
  if (values.show && (isWrong || values.only)) console.log(lines.join('\n'))
}

/** "186 of 200 right (93.0%), harm 0, 7.1 turns". */
function summary(calls: readonly PlayedCall[]): string {
  const right = calls.filter(({ wrong }) => wrong.length === 0).length
  const turns = calls.reduce((sum, call) => sum + call.turns, 0) / calls.length
  return `${right} of ${calls.length} right (${percent(right / calls.length)}), harm ${calls.filter(({ harm }) => harm).length}, ${turns.toFixed(1)} turns`
}

function percent(share: number): string {
  const hundredths = 100 * share
  return `${hundredths.toFixed(Number.isInteger(hundredths) ? 0 : 1)}%`
}

async function inTurns(scripts: readonly CallScript[], play: (script: CallScript) => Promise<PlayedCall>): Promise<PlayedCall[]> {
  const played: PlayedCall[] = []
  let next = 0
  const worker = async () => {
    for (let at = next++; at < scripts.length; at = next++) {
      const script = scripts[at]
      if (script) played[at] = await play(script)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return played
}

function ownCalls(): string[] {
  const folder = fileURLToPath(new URL('../test-fixtures/calls/', import.meta.url))
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => join(folder, name))
}
