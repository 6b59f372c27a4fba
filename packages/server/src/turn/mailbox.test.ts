import { expect, test } from 'vitest'
import { createMailbox } from './mailbox.ts'

test('tasks of one key follow one another, also after a failure; other keys do not wait', async () => {
  const mailbox = createMailbox()
  const order: string[] = []
  const gate = Promise.withResolvers<void>()
  const first = mailbox.run('a', async () => {
    await gate.promise
    order.push('a1')
    throw new Error('a1 fails')
  })
  const second = mailbox.run('a', async () => void order.push('a2'))
  await mailbox.run('b', async () => void order.push('b1'))
  gate.resolve()
  await expect(first).rejects.toThrow('a1 fails')
  await second
  expect(order).toEqual(['b1', 'a1', 'a2'])
})
