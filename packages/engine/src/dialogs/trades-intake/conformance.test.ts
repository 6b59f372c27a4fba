import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bristol } from '../../../test/business.ts'
import { type Decision, type DialogEvent, start, step, tradesIntake } from '../../index.ts'

const dialog = tradesIntake(bristol())
const at = '2026-11-23T14:06:00.000Z'
const fixtures = new URL('../../../../../test-fixtures/conformance/', import.meta.url)
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, fixtures), 'utf8'))

/** Words, or silence. */
const eventOf = (said: string | null, turn: number): DialogEvent =>
  said === null ? { id: `e${turn}`, at, type: 'silence' } : { id: `e${turn}`, at, type: 'heard', text: said }

function callAfter(said: readonly (string | null)[]): Decision {
  const opened = start(dialog, { id: 'call', at, channel: 'test', callerPhone: '+18605550142', upcoming: [] })
  return said.reduce<Decision>((decision, each, turn) => step(dialog, decision.session, eventOf(each, turn)), opened)
}

const promptsOf = ({ say }: Decision): string[] => say.map(({ prompt }) => prompt)

describe('VoiceXML: tapered prompts', () => {
  const counted = z.object({ count: z.number(), say: z.string() })
  const { reference, field, sequences } = z
    .object({
      reference: z.object({ urls: z.array(z.url()).min(1), rules: z.record(z.string(), z.string()) }),
      field: z.object({
        reach: z.array(z.string()),
        path: z.string(),
        prompts: z.array(counted),
        catch: z.array(counted.extend({ event: z.enum(['noinput', 'nomatch']), reprompt: z.boolean() })),
        most: z.number(),
      }),
      sequences: z.array(
        z.object({ rule: z.string(), events: z.array(z.enum(['noinput', 'nomatch', 'answer'])), says: z.array(z.string()) }),
      ),
    })
    .parse(read('voicexml-tapered-prompts'))
  const SAID = { noinput: null, nomatch: 'purple elephants argue quietly', answer: '860 555 0177' } as const

  it.each(sequences.map((each) => [`${each.rule}: ${each.events.join(', ')}`, each] as const))('%s', (_, { rule, events, says }) => {
    expect(Object.keys(reference.rules)).toContain(rule)
    expect(promptsOf(callAfter([...field.reach, ...events.map((event) => SAID[event])]))).toEqual(says)
  })

  it('says what an interpreter of the standard would say of that field, whatever goes wrong', () => {
    const highest = <T extends { readonly count: number }>(list: readonly T[], counter: number): T | undefined =>
      list.filter(({ count }) => count <= counter).sort((a, b) => b.count - a.count)[0]
    fc.assert(
      fc.property(fc.array(fc.constantFrom('noinput' as const, 'nomatch' as const), { minLength: 1, maxLength: field.most }), (events) => {
        let promptCounter = 1
        const eventCounter = { noinput: 0, nomatch: 0 }
        let says: string[] = []
        for (const event of events) {
          eventCounter[event] += 1
          const handler = highest(
            field.catch.filter((each) => each.event === event),
            eventCounter[event],
          )
          if (handler?.reprompt) promptCounter += 1
          says = [handler?.say ?? '', highest(field.prompts, promptCounter)?.say ?? '']
        }
        const decision = callAfter([...field.reach, ...events.map((event) => SAID[event])])
        expect(decision.view.path).toBe(field.path)
        expect(promptsOf(decision)).toEqual(says)
      }),
    )
  })
})

describe('Amazon Lex V2: wait and continue', () => {
  const { reference, reach, slot, frequencyInSeconds, timeoutInSeconds, cases } = z
    .object({
      reference: z.object({
        urls: z.array(z.url()).min(1),
        rules: z.record(z.string(), z.string()),
        responses: z.object({ waiting: z.string(), still_waiting: z.string(), continue: z.string() }),
      }),
      reach: z.array(z.string()),
      slot: z.string(),
      frequencyInSeconds: z.number().min(1).max(300),
      timeoutInSeconds: z.number().min(1).max(900),
      cases: z.array(
        z.object({
          rule: z.string(),
          events: z.array(z.union([z.string(), z.null()])),
          says: z.array(z.string()),
          elicits: z.string(),
          waits: z.boolean(),
        }),
      ),
    })
    .parse(read('lex-wait-and-continue'))

  it('is asked of the slot', () => {
    expect(callAfter(reach).listen.asked).toEqual([slot])
  })

  it.each(cases.map((each) => [`${each.rule}: ${each.events.map((said) => said ?? '…').join(', ')}`, each] as const))('%s', (_, each) => {
    expect(Object.keys(reference.rules)).toContain(each.rule)
    const decision = callAfter([...reach, ...each.events])
    expect(promptsOf(decision)).toEqual(each.says)
    expect(decision.listen.asked).toEqual([each.elicits])
    expect(decision.listen.silenceMs === frequencyInSeconds * 1_000).toBe(each.waits)
  })

  it('waits for as long as the time-out says, reminding at the frequency', () => {
    const silences = timeoutInSeconds / frequencyInSeconds
    const waited = callAfter([...reach, 'hold on a second', ...Array.from({ length: silences }, () => null)])
    const before = callAfter([...reach, 'hold on a second', ...Array.from({ length: silences - 1 }, () => null)])
    expect(promptsOf(before)).toEqual([reference.responses.still_waiting])
    expect(promptsOf(waited)[0]).toBe(reference.responses.continue)
  })

  it('makes no miss of the silence', () => {
    const silent = callAfter([...reach, 'hold on a second', null, null, null, "okay i'm back", null])
    expect(promptsOf(silent)).toEqual(['did_not_hear', 'ask_name_again'])
  })
})
