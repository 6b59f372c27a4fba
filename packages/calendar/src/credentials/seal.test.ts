import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type KeyRing, mustReseal, openCredentials, parseKeyRing, sealCredentials } from './index.ts'

const key = (byte: number) => Buffer.alloc(32, byte).toString('base64')
const ring = (text: string): KeyRing => {
  const result = parseKeyRing(text)
  if (!result.ok) throw new Error(result.message)
  return result.keyRing
}
const one = ring(`a:${key(1)}`)
const owner = { business: 'bristol-plumbing', provider: 'google' }
const opened = (plain: string) => ({ ok: true, plain })
const refused = (reason: string) => ({ ok: false, reason })

describe('sealed credentials', () => {
  it('open for their owner, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.string(), (plain, business, provider) => {
        const sealed = sealCredentials(one, plain, { business, provider })
        expect(openCredentials(one, sealed, { business, provider })).toEqual(opened(plain))
        expect(mustReseal(one, sealed)).toBe(false)
      }),
    )
  })

  it('open for nobody else', () => {
    const two = fc.record({ business: fc.string(), provider: fc.string() })
    fc.assert(
      fc.property(two, two, (his, mine) => {
        fc.pre(his.business !== mine.business || his.provider !== mine.provider)
        expect(openCredentials(one, sealCredentials(one, 'secret', his), mine)).toEqual(refused('altered'))
      }),
    )
    const moved = sealCredentials(one, 'secret', { business: 'a', provider: 'bc' })
    expect(openCredentials(one, moved, { business: 'ab', provider: 'c' })).toEqual(refused('altered'))
  })

  it('do not open when a single character is another', () => {
    const sealed = sealCredentials(one, '{"refreshToken":"1//0abc"}', owner)
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.constantFrom('A', 'x', '_', '.', '0', '='), (at, character) => {
        fc.pre(sealed[at] !== character)
        expect(openCredentials(one, `${sealed.slice(0, at)}${character}${sealed.slice(at + 1)}`, owner).ok).toBe(false)
      }),
    )
  })

  it('are never the same twice, and show nothing of what they hold', () => {
    const sealed = new Set(Array.from({ length: 200 }, () => sealCredentials(one, 'secret-token', owner)))
    expect(sealed.size).toBe(200)
    for (const text of sealed) expect(text).not.toContain('secret')
  })

  it('answer for any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `cw1.a.${text}`),
        ),
        (text) => {
          expect(openCredentials(one, text, owner).ok).toBe(false)
          expect(typeof mustReseal(one, text)).toBe('boolean')
        },
      ),
    )
    expect(openCredentials(one, 'cw1.a.AAAAAAAAAAAAAAAA.AAAA', owner)).toEqual(refused('malformed'))
    expect(openCredentials(one, '{"refreshToken":"in the clear"}', owner)).toEqual(refused('malformed'))
  })

  it('move to a new key while the old one still opens them, and not after', () => {
    const old = sealCredentials(one, 'secret', owner)
    const both = ring(`b:${key(2)}, a:${key(1)}`)
    expect(openCredentials(both, old, owner)).toEqual(opened('secret'))
    expect(mustReseal(both, old)).toBe(true)
    const anew = sealCredentials(both, 'secret', owner)
    expect(mustReseal(both, anew)).toBe(false)
    const onlyNew = ring(`b:${key(2)}`)
    expect(openCredentials(onlyNew, anew, owner)).toEqual(opened('secret'))
    expect(openCredentials(onlyNew, old, owner)).toEqual(refused('unknown_key'))
    expect(openCredentials(ring(`a:${key(3)}`), old, owner)).toEqual(refused('altered'))
  })
})

describe('a ring of keys', () => {
  it('takes base64 in both alphabets', () => {
    const bytes = Buffer.alloc(32, 0xfb)
    for (const text of [bytes.toString('base64'), bytes.toString('base64url'), `${bytes.toString('base64url')}=`]) {
      expect(ring(`k-1:${text}`).keys.get('k-1')?.export()).toEqual(bytes)
    }
  })

  it.each([
    ['', 'key 1 needs an id'],
    ['abc', 'key 1 needs an id'],
    [`:${key(1)}`, 'key 1 needs an id'],
    [`a b:${key(1)}`, 'key 1 needs an id'],
    [`a:${key(1)},`, 'key 2 needs an id'],
    [`a:${key(1)},a:${key(2)}`, 'the key id "a" stands there twice'],
    ['a:c2hvcnQ=', 'key "a" must be 32 random bytes'],
    [`a:${key(1)}!`, 'key "a" must be 32 random bytes'],
    [`a:${key(1)}${key(1)}`, 'key "a" must be 32 random bytes'],
  ])('refuses %j without repeating a key', (text, message) => {
    const result = parseKeyRing(text)
    expect(result).toMatchObject({ ok: false, message: expect.stringContaining(message) })
    expect(JSON.stringify(result)).not.toContain(key(1).slice(0, 10))
  })

  it('shows no key when it is printed', () => {
    const shown = `${inspect(one, { depth: 9 })} ${JSON.stringify([...one.keys])} ${String(one.keys.get('a'))}`
    expect(shown).not.toContain(key(1).slice(0, 10))
    expect(shown).not.toContain('01 01')
  })
})
