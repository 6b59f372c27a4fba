import { expect, test } from 'vitest'
import { effectsOf } from '../public/simulator/effects.js'
import type { EffectAnswer, Turn } from '../src/session-api.ts'
import { BOOKING, play } from './fake-call.ts'

const done = (type: string): EffectAnswer => ({ type, status: 'done' })
const turnWith = (effects: readonly EffectAnswer[]): Turn => {
  const [scene] = BOOKING
  if (scene === undefined) throw new Error('The booking has no scenes.')
  return { said: { kind: 'silence' }, answer: { ...play(scene, 'c', 0, '', undefined), effects }, at: 0, roundTripMs: 1 }
}
const types = (turns: readonly Turn[]) => effectsOf(turns).map(({ type, turn, fresh }) => `${type} ${turn}${fresh ? ' fresh' : ''}`)

test('effects of the whole call, repeated with each answer, are listed once', () => {
  expect(types([turnWith([]), turnWith([done('find_times')]), turnWith([done('find_times'), done('book')])])).toEqual([
    'find_times 1',
    'book 2 fresh',
  ])
})

test('effects of single turns add up', () => {
  expect(types([turnWith([done('find_times')]), turnWith([]), turnWith([done('book')])])).toEqual(['find_times 0', 'book 2 fresh'])
})

test('the status of an effect is its latest', () => {
  const [effect] = effectsOf([turnWith([{ type: 'book', status: 'pending' }]), turnWith([done('book')])])
  expect(effect).toMatchObject({ type: 'book', status: 'done', turn: 0 })
})
