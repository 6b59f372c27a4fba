import { expect, test } from 'vitest'
import { createLog, errorFields, lastTwo } from './log.ts'

test('personal fields are replaced, should one slip in', () => {
  const lines: string[] = []
  const log = createLog('info', { write: (line: string) => void lines.push(line) })
  log.info({ pin: '4071', call: { text: 'my name is Ann', phone: '+18605550142' }, turn: 3 }, 'a turn')
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    pin: '[hidden]',
    call: { text: '[hidden]', phone: '[hidden]' },
    turn: 3,
    msg: 'a turn',
  })
})

test('of an error only its kind, code and place are told, not its words', () => {
  const error = Object.assign(new TypeError('Key (phone)=(+18605550142) already exists'), { code: '23505' })
  expect(errorFields(error)).toMatchObject({ kind: 'TypeError', code: '23505' })
  expect(JSON.stringify(errorFields(error))).not.toContain('8605550142')
})

test('a number shows its last two digits', () => {
  expect([lastTwo('+18605550142'), lastTwo(null)]).toEqual(['…42', null])
})
