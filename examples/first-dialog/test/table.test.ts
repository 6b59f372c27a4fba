import { callTo } from '@callwright/engine/testing'
import '@callwright/engine/vitest'
import { expect, test } from 'vitest'
import { table } from '../src/table.ts'

test('a table is reserved on a yes', async () => {
  const call = await callTo(table, { at: '2026-11-23T09:05:00-05:00', from: '+12125550142' })
  await call.says("I'd like a table for four on Thursday")
  expect(call).toHaveHeard('party', 4)
  expect(call).toHaveRun('find_times', { service: 'table-4' })
  expect(call).toBeAsking('table')
  await call.says('the second one')
  await call.says('June Porter')
  expect(call).toBeConfirming('reservation')
  expect(call).not.toHaveBooked()
  await call.says('yes please')
  expect(call).toHaveBooked({ service: 'table-4', name: 'June Porter', phone: '+12125550142' })
  await call.says("no that's all")
  expect(call).toHaveEnded('booked')
})

test('a change at the read-back is looked up and read back again', async () => {
  const call = await callTo(table, { at: '2026-11-23T09:05:00-05:00' })
  await call.says('a table for the two of us on Thursday')
  await call.says('the first')
  await call.says('June Porter')
  await call.says('sorry, Friday instead')
  expect(call).toBeAsking('table')
  expect(call).toHaveSaid('… Friday, November 27 …')
  expect(call).not.toHaveBooked()
})

test('whoever is not understood reaches a person', async () => {
  const call = await callTo(table)
  for (const noise of ['purple elephants', 'argue', 'quietly']) await call.says(noise)
  expect(call).toHaveRun('transfer', { to: '+12125550100' })
})
