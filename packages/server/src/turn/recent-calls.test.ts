import { expect, test } from 'vitest'
import { type RecentCall, recentCalls } from './recent-calls.ts'

const call = (id: string): RecentCall => ({
  id,
  businessId: 'b',
  businessVersion: 1,
  channel: 'api',
  callerPhone: null,
  status: 'ACTIVE',
  turn: 0,
  rev: 1,
  session: '{}',
  calendarId: 'main',
  clockAt: null,
  noise: null,
  deliveries: [],
})

test('the calls untouched the longest are forgotten first', () => {
  const recent = recentCalls(2)
  recent.set(call('a'))
  recent.set(call('b'))
  recent.set(call('a'))
  recent.set(call('c'))
  expect(['a', 'b', 'c'].map((id) => recent.get(id)?.id)).toEqual(['a', undefined, 'c'])
})
