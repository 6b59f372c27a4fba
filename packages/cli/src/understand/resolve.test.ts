import { describe, expect, test } from 'vitest'
import { createReader } from './read-row.ts'

const known = {
  names: ['Philippa Marsh', 'Philip March', 'Gwen Archer', 'Otto Kranz'],
  postcodes: ['B7K 2DP', 'D7K 9TP', 'W1A 0AX'],
  addresses: ['14 Larch Road', '40 Larch Road', '14 Church Road'],
}

function read(row: object, reader = createReader({ known })): Record<string, unknown> {
  const line: unknown = reader(JSON.stringify({ lang: 'en', ...row }))
  const slots: unknown = typeof line === 'object' && line !== null && 'slots' in line ? line.slots : undefined
  return Object.fromEntries(Object.entries(slots ?? {}).map(([kind, slot]: [string, { value: unknown }]) => [kind, slot.value]))
}

describe('hearing that is resolved against what is known', () => {
  test.each([
    ['name', 'gwen artur', 'Gwen Archer'],
    ['name', 'auto crans', 'Otto Kranz'],
    ['name', 'p h i l i p p a m a r c h', 'Philippa Marsh'],
    ['postcode', 'd seven k two d p', 'B7K 2DP'],
    ['address', 'fourteen large road', '14 Larch Road'],
  ])('%s: "%s" is %s', (kind, utterance, value) => {
    expect(read({ utterance, asked: [kind] })[kind]).toBe(value)
  })

  test('gives both parts of a known name', () => {
    expect(read({ utterance: 'gwen artur', asked: ['name'] })).toMatchObject({ first_name: 'Gwen', last_name: 'Archer' })
  })

  test('leaves alone what is like nothing on the list, and what was not asked', () => {
    expect(read({ utterance: 'um hold on a second', asked: ['name'] })['name']).toBeUndefined()
    expect(read({ utterance: 'my name is rosa fields', asked: ['name'] })['name']).toBe('Rosa Fields')
    expect(read({ utterance: 'gwen artur', asked: ['address'] })['name']).toBeUndefined()
  })

  test('hears any of the alternatives', () => {
    expect(read({ utterance: 'when are sure', asked: ['name'], alternatives: ['gwen archer'] })['name']).toBe('Gwen Archer')
  })

  test('puts the attempts of one dialogue together, and keeps dialogues apart', () => {
    const reader = createReader({ known })
    const ask = (utterance: string, dialogue_id: string) => read({ utterance, asked: ['name'], dialogue_id }, reader)['name']
    ask('philippa marsh', 'a')
    expect(ask('philip mar', 'a')).toBe('Philippa Marsh')
    expect(ask('philip mar', 'b')).toBe('Philip March')
  })
})
