import { expect, test } from 'vitest'
import type { Effect } from '../effect.ts'
import { expectEffects } from './expect-effects.ts'

const EFFECTS: readonly Effect[] = [
  { id: '1.0', type: 'cancel', visit: 'apt_7' },
  { id: '1.1', type: 'transfer', to: '+18605550111', reason: 'asked' },
  { id: '1.2', type: 'hang_up' },
]

test('walks through effects in order', () => {
  const effects = expectEffects(EFFECTS)
  expect(effects.next('cancel').visit).toBe('apt_7')
  effects.skipTo('hang_up')
  effects.noMoreEffects()
})

test('tells what came instead', () => {
  expect(() => expectEffects(EFFECTS).next('book')).toThrow('Expected the effect book, got cancel apt_7')
  expect(() => expectEffects([]).next('book')).toThrow('no more effects')
  expect(() => expectEffects(EFFECTS).skipTo('move')).toThrow('no more effects')
  const effects = expectEffects(EFFECTS)
  effects.next('cancel')
  expect(() => effects.noMoreEffects()).toThrow('transfer +18605550111 asked; hang_up')
})
