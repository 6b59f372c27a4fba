import { expect, test } from 'vitest'
import { fakeSms } from '../sms/fake.ts'
import type { Notification } from './port.ts'
import { smsNotifier } from './sms-notifier.ts'
import { notificationText } from './words.ts'

const base = {
  key: 'call-1:3.1:0',
  business: { id: 'bristol-plumbing', name: 'Bristol Plumbing', number: '+18605550100' },
  to: '+18605550111',
  locale: 'en-US',
} as const

const emergency: Notification = {
  ...base,
  content: {
    type: 'notice',
    notice: {
      about: 'emergency',
      emergency: { level: 'emergency', kind: 'burst_pipe' },
      name: 'Ann Lee',
      phone: '+18605550142',
      address: '12 Oak Street',
      words: 'the pipe burst',
      reason: 'emergency',
    },
  },
}

test('an emergency says so first, and what, who, where, and how to call back', () => {
  expect(notificationText(emergency).split('\n')).toEqual([
    'Bristol Plumbing: EMERGENCY (burst pipe)',
    'Ann Lee',
    '12 Oak Street',
    '"the pipe burst"',
    'Call back: +18605550142',
  ])
})

test('what becomes of an emergency reads as what it is, in the language of the person', () => {
  const title = (about: 'emergency' | 'emergency_details' | 'emergency_withdrawn', locale: string) =>
    notificationText({
      ...base,
      locale,
      content: {
        type: 'notice',
        notice: { about, emergency: { level: 'life_safety', kind: 'gas' }, phone: null, words: '', reason: 'emergency' },
      },
    }).split('\n')[0]
  expect(title('emergency', 'en-US')).toBe('Bristol Plumbing: EMERGENCY (gas, danger to life)')
  expect(title('emergency_details', 'fr-CA')).toBe('Bristol Plumbing: URGENCE, suite (gaz, danger de mort)')
  expect(title('emergency_withdrawn', 'es-US')).toBe('Bristol Plumbing: FALSA ALARMA, según quien llama (gas)')
})

test('the person reads it in his own language, and a caller without a name is still named', () => {
  const text = notificationText({
    ...base,
    locale: 'fr-CA',
    content: { type: 'message', message: { name: null, phone: null, text: 'rappelez-moi', reason: 'asked' } },
  })
  expect(text).toBe('Bristol Plumbing: Message\nappelant inconnu\n"rappelez-moi"')
})

test('it goes out by text message from the number of the business', async () => {
  const sms = fakeSms()
  await smsNotifier(sms).notify(emergency)
  expect(sms.sent).toMatchObject([{ from: '+18605550100', to: '+18605550111' }])
})
