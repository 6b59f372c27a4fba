import { describe, expect, test } from 'vitest'
import { readConfig } from './config.ts'

describe('the configuration', () => {
  test('needs nothing: embedded database, simulation, port 3000', () => {
    const read = readConfig({})
    expect(read).toMatchObject({
      ok: true,
      config: { port: 3000, databaseUrl: null, simulation: true, publicUrl: null, twilio: { authToken: null }, businessPath: null },
    })
  })

  test('with a database of its own a server is real unless told otherwise', () => {
    const DATABASE_URL = 'postgres://user@db:5432/callwright'
    expect(readConfig({ DATABASE_URL })).toMatchObject({ config: { simulation: false } })
    expect(readConfig({ DATABASE_URL, CALLWRIGHT_SIMULATION: '1' })).toMatchObject({ config: { simulation: true } })
    expect(readConfig({ CALLWRIGHT_SIMULATION: '0' })).toMatchObject({ config: { simulation: false } })
  })

  test('an empty value counts as unset, and a public address loses its last slash', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ', PUBLIC_URL: 'https://phone.example.com/' })).toMatchObject({
      config: { port: 3000, databaseUrl: null, publicUrl: 'https://phone.example.com' },
    })
  })

  test('credentials are sealed with the first key, and a wrong one is not repeated', () => {
    const [old, current] = [Buffer.alloc(32, 1).toString('base64'), Buffer.alloc(32, 2).toString('base64')]
    const read = readConfig({ CALLWRIGHT_CREDENTIAL_KEYS: `2027:${current}, 2026:${old}` })
    expect(read).toMatchObject({ config: { credentialKeys: { current: '2027' } } })
    expect(JSON.stringify(read)).not.toContain(current.slice(0, 10))
    expect(readConfig({})).toMatchObject({ config: { credentialKeys: null } })
    const refused = readConfig({ CALLWRIGHT_CREDENTIAL_KEYS: `2027:${current}${old}` })
    expect(refused).toMatchObject({ ok: false, message: expect.stringContaining('key "2027" must be 32 random bytes') })
    expect(JSON.stringify(refused)).not.toContain(current.slice(0, 10))
  })

  test('a simulating server may hear badly, a real one may not', () => {
    expect(readConfig({ CALLWRIGHT_SIMULATION_NOISE: '0.1' })).toMatchObject({ config: { noise: { wordError: 0.1, seed: 1 } } })
    expect(readConfig({ CALLWRIGHT_SIMULATION_NOISE: '0.2', CALLWRIGHT_SIMULATION_SEED: '7' })).toMatchObject({
      config: { noise: { wordError: 0.2, seed: 7 } },
    })
    expect(readConfig({ CALLWRIGHT_SIMULATION_NOISE: '0' })).toMatchObject({ config: { noise: null } })
    expect(readConfig({ CALLWRIGHT_SIMULATION_NOISE: '0.1', CALLWRIGHT_SIMULATION: '0' })).toMatchObject({
      ok: false,
      message: expect.stringContaining('CALLWRIGHT_SIMULATION_NOISE must'),
    })
  })

  test.each([
    ['CALLWRIGHT_SIMULATION_NOISE', '0.9'],
    ['CALLWRIGHT_SIMULATION_NOISE', 'loud'],
    ['CALLWRIGHT_SIMULATION_SEED', '-1'],
    ['PORT', '80a'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://db'],
    ['CALLWRIGHT_SIMULATION', 'maybe'],
    ['PUBLIC_URL', 'phone.example.com'],
    ['TWILIO_ACCOUNT_SID', 'AC1'],
    ['LOG_LEVEL', 'loud'],
    ['CALLWRIGHT_API_KEY', 'short'],
    ['CALLWRIGHT_CREDENTIAL_KEYS', 'a:c2hvcnQ='],
  ])('%s=%s is refused with a message that names it', (name, value) => {
    const read = readConfig({ [name]: value })
    expect(read.ok).toBe(false)
    expect(read).toMatchObject({ message: expect.stringContaining(`${name} must`) })
  })
})
