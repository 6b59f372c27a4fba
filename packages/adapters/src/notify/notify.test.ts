import type { OwnerNotice } from '@callwright/engine'
import { expect, test } from 'vitest'
import { fakeSms } from '../sms/fake.ts'
import type { CalendarContent, CustomerNews, Notification } from './port.ts'
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

test('an address that could not be found is to be checked, with the words it was heard in', () => {
  const where = (notice: Pick<OwnerNotice, 'address' | 'address_heard'>, locale = 'en-US') =>
    notificationText({
      ...base,
      locale,
      content: {
        type: 'notice',
        notice: { about: 'visit_update', phone: null, words: '', reason: 'address_unresolved', address_unresolved: true, ...notice },
      },
    }).split('\n')[2]
  expect(where({ address: '12 Oak Street', address_heard: '12 oak street' })).toBe('12 Oak Street (to be checked)')
  expect(where({ address: '12 Oak Street', address_heard: 'twelve oak, by the mill' })).toBe(
    '12 Oak Street, "twelve oak, by the mill" (to be checked)',
  )
  expect(where({ address_heard: 'derrière le moulin' }, 'fr-CA')).toBe('"derrière le moulin" (à vérifier)')
  expect(where({})).toBeUndefined()
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

const visit = {
  id: 'apt_1',
  start: '2026-11-24T13:00:00-05:00',
  end: '2026-11-24T14:00:00-05:00',
  resource: 'van-1',
  service: 'general',
  name: 'Ann Lee',
  phone: '+18605550142',
  address: '12 Oak Street',
}

const customerText = (locale: string, about: CustomerNews, link?: string) =>
  notificationText({ ...base, locale, content: { type: 'visit', about, visit, link } })

test('a customer reads when the visit is, as times are written where he lives', () => {
  const text = (locale: string) => customerText(locale, 'confirmed')
  expect(text('en-US')).toBe('Bristol Plumbing: Your visit is confirmed: Tuesday, November 24 at 1:00 PM\nTo change it, call +18605550100')
  expect(text('fr-CA')).toMatch(/^Bristol Plumbing: Votre rendez-vous est confirmé : mardi 24 novembre à 13 h 00\n/)
  expect(text('es-US')).toMatch(/^Bristol Plumbing: Su visita queda confirmada: martes, 24 de noviembre, 1:00 p\.m\.\n/)
  // Days are named in the language of the words around them.
  expect(text('de-DE')).toMatch(/^Bristol Plumbing: Your visit is confirmed: Tuesday, November 24 at 1:00 PM\n/)
})

/** The letters of GSM 03.38 that texts like ours use. */
const GSM = /^[\n !"#$%&'()*+,\-./0-9:;<=>?A-Z¡¿a-zàäåæèéìñòöøùüÄÅÆÇÉÑÖØÜß]*$/u

test('what a customer is told fits into one text message, and names nobody and no place', () => {
  const about = ['confirmed', 'moved', 'cancelled', 'conflict'] as const
  const texts = ['en-US', 'fr-CA', 'fr-FR', 'es-US', 'es-ES'].flatMap((locale) => about.map((each) => customerText(locale, each)))
  for (const text of texts) {
    expect(text).toMatch(GSM)
    expect(text.length).toBeLessThanOrEqual(160)
    expect(text).not.toMatch(/Ann|Oak|5550142|van-1/)
  }
  expect(new Set(texts).size).toBe(texts.length)
  expect(customerText('en-US', 'moved', 'https://phone.example.com/visits/apt_1.ics').split('\n')[2]).toBe(
    'https://phone.example.com/visits/apt_1.ics',
  )
})

test('the owner reads whom to call back about a time that was taken', () => {
  expect(
    notificationText({ ...base, content: { type: 'visit_trouble', about: 'conflict', visit } })
      .split('\n')
      .slice(1),
  ).toEqual(['Tuesday, November 24 at 1:00 PM', 'Ann Lee', '12 Oak Street', 'Call: +18605550142'])
})

test('the owner reads both of two things that lie on each other', () => {
  const other = { start: '2026-11-24T13:30:00-05:00', end: '2026-11-24T15:00:00-05:00', title: 'Dentist' }
  const first = (about: 'overlap' | 'double', locale: string, title = other.title) =>
    notificationText({ ...base, locale, content: { type: 'visit_trouble', about, visit, with: { ...other, title } } }).split('\n')[0]
  expect(first('overlap', 'en-US')).toBe(
    'Bristol Plumbing: In your calendar "Dentist" (Tuesday, November 24 at 1:30 PM - 3:00 PM) lies on this visit. Please move one of the two',
  )
  expect(first('overlap', 'es-US', '')).toContain('En su calendario, algo (martes, 24 de noviembre, 1:30 p.m. - 3:00 p.m.) coincide')
  expect(first('double', 'fr-FR')).toContain('sur un autre (« Dentist » (mardi 24 novembre à 13:30 - 15:00))')
})

test('the owner reads what is wrong with his calendar, which event it is, and what to do', () => {
  const text = (locale: string, content: Omit<Extract<CalendarContent, { type: 'calendar' }>, 'type'>) =>
    notificationText({ ...base, locale, content: { type: 'calendar', ...content } })
  const command = 'callwright calendar connect google'
  expect(text('en-US', { about: 'revoked', command })).toContain('until it is connected again (with "callwright calendar connect google").')
  expect(text('es-US', { about: 'missing' })).toContain('hasta que se conecte uno.')
  expect(text('fr-CA', { about: 'down' })).toContain("Si vous ne pouvez pas l'ouvrir non plus")
  expect(text('fr-CA', { about: 'back' })).toMatch(/^Bristol Plumbing: Votre calendrier répond de nouveau\./)
  const events = [
    { title: 'Standup', day: '2026-11-24' },
    { title: '', day: '2026-11-25' },
    { title: 'Lunch', day: '' },
  ]
  expect(text('en-US', { about: 'unreadable', events })).toContain(
    'when "Standup" (Tuesday, November 24), an event without a title (Wednesday, November 25), "Lunch" takes place. Please open it',
  )
  expect(text('es-ES', { about: 'unreadable' })).toContain('la hora de un evento de su calendario.')
})

test('it goes out by text message from the number of the business', async () => {
  const sms = fakeSms()
  await smsNotifier(sms).notify(emergency)
  expect(sms.sent).toMatchObject([{ from: '+18605550100', to: '+18605550111' }])
})
