import { describe, test } from 'vitest'
import { smsConformance } from './conformance.ts'
import { fakeSms } from './fake.ts'
import { twilioSms } from './twilio.ts'

const drivers = {
  fake: () => {
    const sms = fakeSms()
    return { sms, received: async () => sms.sent, failOnce: () => sms.failNext(1) }
  },
  twilio: () => {
    const sent: { to: string; text: string }[] = []
    let failing = false
    const client = {
      messages: {
        async create(options: { from: string; to: string; body: string }) {
          if (failing) {
            failing = false
            throw Object.assign(new Error('Service unavailable'), { status: 503 })
          }
          sent.push({ to: options.to, text: options.body })
          return { sid: `SM${sent.length}` }
        },
      },
    }
    return {
      sms: twilioSms({ accountSid: 'AC0', authToken: 'none', client }),
      received: async () => sent,
      failOnce: () => {
        failing = true
      },
    }
  },
}

describe.each(Object.entries(drivers))('sms through %s', (_name, make) => {
  for (const { name, check } of smsConformance(make)) test(name, check)
})
