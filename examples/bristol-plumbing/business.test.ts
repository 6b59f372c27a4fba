import { readFileSync } from 'node:fs'
import { parseBusiness } from '@callwright/engine'
import { describe, expect, it } from 'vitest'

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))

describe('the example business', () => {
  it('is what the server plays when no other is named', () => {
    expect(parseBusiness(read('business.json')).ok).toBe(true)
    expect(read('business.json')).toEqual(read('../../packages/server/src/businesses/bristol-plumbing.json'))
  })
})
