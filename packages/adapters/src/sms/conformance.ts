import { AdapterError } from '../errors.ts'
import type { Sms } from './port.ts'

/** One promise of the `Sms` port: a name and a check that throws when it is broken. */
export type SmsCheck = { readonly name: string; check(): Promise<void> }

/** What a driver under test gives: itself, what reached its vendor, and a way to make the vendor fail. */
export type SmsUnderTest = {
  readonly sms: Sms
  received(): Promise<readonly { readonly to: string; readonly text: string }[]>
  failOnce(): void
}

/** The promises that every `Sms` keeps; run them all against each driver, with a fresh one from `make` each time. */
export function smsConformance(make: () => SmsUnderTest): SmsCheck[] {
  const to = '+18605550111'
  const from = '+18605550100'
  return [
    {
      name: 'sends what it was given',
      async check() {
        const { sms, received } = make()
        const { id } = await sms.send({ from, to, text: 'Un café à 10 h ? <b>&' })
        const got = await received()
        expect(id.length > 0, 'an id comes back')
        expect(got.length === 1 && got[0]?.to === to && got[0].text === 'Un café à 10 h ? <b>&', 'the message arrives as it was')
      },
    },
    {
      name: 'cuts what no carrier takes',
      async check() {
        const { sms, received } = make()
        await sms.send({ from, to, text: 'x'.repeat(5_000) })
        expect((await received())[0]?.text.length === 1_600, '1,600 characters arrive')
      },
    },
    {
      name: 'refuses a number that is none, for good',
      async check() {
        const { sms } = make()
        const error = await failureOf(sms.send({ from, to: '5550111', text: 'hello' }))
        expect(error instanceof AdapterError && !error.retryable, 'a failure that is not retried')
      },
    },
    {
      name: 'says that a vendor which is down may be asked again',
      async check() {
        const { sms, failOnce, received } = make()
        failOnce()
        const error = await failureOf(sms.send({ from, to, text: 'hello' }))
        expect(error instanceof AdapterError && error.retryable, 'a failure that is retried')
        await sms.send({ from, to, text: 'hello' })
        expect((await received()).length === 1, 'the second try arrives')
      },
    },
  ]
}

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise
    return undefined
  } catch (error) {
    return error
  }
}

function expect(holds: boolean, what: string): void {
  if (!holds) throw new Error(`expected: ${what}`)
}
