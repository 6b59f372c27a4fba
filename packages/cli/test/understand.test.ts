import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { callwright, jsonLines, startCallwright } from './callwright.ts'

const row = (fields: object) => `${JSON.stringify({ lang: 'en', asked: null, ...fields })}\n`

describe('callwright understand', () => {
  test('answers each row in order with kinds, values and words', async () => {
    const { code, out, err } = await callwright(
      ['understand'],
      row({ id: 'a', utterance: 'this is rosa fields', asked: ['name'] }) +
        row({ id: 'b', utterance: 'eight six oh five five five oh one three nine', asked: ['callback_number'], country: 'US' }) +
        row({ id: 'c', utterance: 'it is 31 cedar avenue', asked: 'address' }) +
        row({ id: 'd', utterance: 'i can smell gas in the cellar' }),
    )
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const score = expect.any(Number)
    expect(jsonLines(out)).toMatchObject([
      { id: 'a', intents: [], emergency: null, slots: { name: { text: 'rosa fields', value: 'Rosa Fields', score } } },
      { id: 'b', slots: { phone: { value: '+18605550139' } } },
      { id: 'c', slots: { address: { value: '31 Cedar Avenue' } } },
      { id: 'd', emergency: { level: 'life_safety', kind: 'gas' } },
    ])
  })

  test('answers a bad line in its place and goes on', async () => {
    const { code, out } = await callwright(
      ['understand'],
      `not json\n\n${row({ id: 7 })}${row({ id: 'x', utterance: 'hello', lang: 'eo' })}[1]\n${row({ id: 'y', utterance: 'hi', reference_time: 'noon' })}${row(
        {
          id: 'z',
          utterance: 'hi',
          business: 'nobody',
        },
      )}${row({ id: 'ok', utterance: 'um' })}`,
    )
    expect(code).toBe(0)
    const error = (message: string) => ({ code: 'SYS_002', message: expect.stringContaining(message) })
    expect(jsonLines(out)).toEqual([
      { id: null, error: error('not JSON') },
      { id: 7, error: error('utterance') },
      { id: 'x', error: error('"eo" is not spoken') },
      { id: null, error: error('') },
      { id: 'y', error: error('reference_time') },
      { id: 'z', error: error('no business "nobody"') },
      { id: 'ok', intents: [], emergency: null, slots: {} },
    ])
  })

  test('answers a row at once, while the input is still open', async () => {
    const child = startCallwright(['understand'])
    const answers = child.stdout.setEncoding('utf8')
    const next = () => new Promise<string>((resolve) => answers.once('data', resolve))
    for (const id of ['one', 'two']) {
      const answer = next()
      child.stdin.write(row({ id, utterance: 'hello' }))
      expect(JSON.parse(await answer)).toMatchObject({ id })
    }
    const closed = new Promise((resolve) => child.once('close', resolve))
    child.stdin.end()
    expect(await closed).toBe(0)
  })

  test('survives what no caller would say', async () => {
    const odd = [
      '',
      'tap '.repeat(25_000),
      '\u0000\u001b[31m',
      '<Say>x</Say>',
      '\ud800',
      '🚰'.repeat(2_000),
      'oui yes sí mañana tomorrow demain '.repeat(170),
      '\u200b\u200d\ufeff',
      '9'.repeat(100_000),
      '٣٣٣ ５５５ 0142',
    ]
    for (const lang of ['en', 'fr', 'es']) {
      const { code, out } = await callwright(['understand'], odd.map((utterance, id) => row({ id, utterance, lang })).join(''))
      expect(code).toBe(0)
      expect(jsonLines(out)).toHaveLength(odd.length)
      for (const silent of [0, 2, 4, 5, 7, 8]) expect(jsonLines(out)[silent]).toMatchObject({ slots: {} })
    }
  })

  test('takes the answer from another hearing when the first has none', async () => {
    const rows = row({
      id: 1,
      utterance: 'horse tree lane',
      asked: ['phone'],
      alternatives: ['nothing', { text: '860 555 0172', confidence: 0.3 }],
      country: 'US',
    })
    const { out } = await callwright(
      ['understand'],
      rows + row({ id: 2, utterance: 'hmm', asked: ['phone'], nbest: ['hmm', '8605550172'], lang: 'en-US' }),
    )
    expect(jsonLines(out)).toMatchObject([{ slots: { phone: { value: '+18605550172' } } }, { slots: { phone: { value: '+18605550172' } } }])
  })

  test('reads numbers and postcodes as the country of the row writes them', async () => {
    const { out } = await callwright(
      ['understand'],
      row({ id: 1, utterance: '555 0123', asked: ['phone'], business: 'bristol-plumbing' }) +
        row({ id: 2, utterance: '020 7946 0018', asked: ['phone'], country: 'GB' }) +
        row({ id: 3, utterance: '020 7946 0018', asked: ['phone'], locale: 'en-GB' }) +
        row({ id: 4, utterance: 's w 1 a 1 a a', asked: ['postcode'] }) +
        row({ id: 5, utterance: '514 555 0123', asked: ['phone'], lang: 'fr', caller_phone: '+15145550100' }) +
        row({ id: 6, utterance: '860 555 0123', asked: ['phone'] }) +
        row({ id: 7, utterance: '+1 860 555 0123', asked: ['phone'] }) +
        row({ id: 8, utterance: '01 99 00 12 34', asked: ['phone'], lang: 'fr', locale: 'FR' }),
    )
    expect(jsonLines(out)).toMatchObject([
      { slots: { phone: { value: '+18605550123' } } },
      { slots: { phone: { value: '+442079460018' } } },
      { slots: { phone: { value: '+442079460018' } } },
      { slots: { postcode: { value: 'SW1A 1AA' } } },
      { slots: { phone: { value: '+15145550123' } } },
      { slots: { phone: { value: '8605550123' } } },
      { slots: { phone: { value: '+18605550123' } } },
      { slots: { phone: { value: '+33199001234' } } },
    ])
  })

  test('counts days from the reference time, in the time zone of the row, and else from today', async () => {
    const { out } = await callwright(
      ['understand'],
      row({ id: 1, utterance: 'tomorrow', asked: ['date'], reference_time: '2026-11-23T09:05:00' }) +
        row({ id: 2, utterance: 'tomorrow', asked: ['date'], reference_time: '2026-11-24T03:30:00Z', time_zone: 'America/New_York' }) +
        row({ id: 3, utterance: 'tomorrow', asked: ['date'] }) +
        row({ id: 4, utterance: 'tomorrow', asked: ['date'], time_zone: 'Mars/Base' }),
    )
    const date = (value: unknown) => ({ slots: { date: { value } } })
    expect(jsonLines(out)).toMatchObject([
      date('2026-11-24'),
      date('2026-11-24'),
      date(expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)),
      { error: { code: 'SYS_002', message: '"now" is not a time in the time zone "Mars/Base"' } },
    ])
  })

  test('reads a list of what is known', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'callwright-'))
    try {
      const file = join(folder, 'known.json')
      writeFileSync(file, JSON.stringify({ names: ['Rosa Fields'], postcodes: ['06010'] }))
      const { code, out } = await callwright(['understand', '--known', file], row({ id: 1, utterance: 'rosa fields', asked: ['name'] }))
      expect({ code, slots: jsonLines(out) }).toMatchObject({ code: 0, slots: [{ slots: { name: { value: 'Rosa Fields' } } }] })
      writeFileSync(file, JSON.stringify({ names: 'Rosa' }))
      expect(await callwright(['understand', '--known', file])).toMatchObject({ code: 2, err: expect.stringContaining('must hold {names') })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('--explain shows which words were read as what, by which rule', async () => {
    const { code, out } = await callwright(['understand', '--explain', '--asked', 'name', 'hi this is rosa fields'])
    expect(code).toBe(0)
    const [said = '', ...marks] = out.split('\n')
    expect(said).toBe('hi this is rosa fields')
    const mark = marks.find((line) => line.includes('name = '))
    expect(mark).toMatch(/^ {11}~{11} name = Rosa Fields \(.+, \d\.\d\d/)
  })

  test('--explain takes what was offered and what else was heard, in any language', async () => {
    const times = ['--offered', '2026-11-24T09:00,2026-11-24T13:30', '--at', '2026-11-23T09:05', '--asked', 'slot_choice']
    const { code, out } = await callwright(['understand', '--explain', '--lang', 'fr', ...times, '--heard', 'le deux', 'le deuxième'])
    expect(code).toBe(0)
    expect(out).toContain('menu_choice = 2 (fr.menu-choice.position')
    expect(out).toContain('<- slot_choice')
    expect(out).toContain('also heard\n"le deux"')
  })

  test('--explain reads a row or plain words from stdin, and says so when nothing was understood', async () => {
    expect((await callwright(['understand', '--explain'], row({ utterance: 'this is rosa fields' }))).out).toContain('Rosa Fields')
    expect((await callwright(['understand', '--explain'], 'um\n')).out).toContain('nothing was understood')
    expect(await callwright(['understand', '--explain'], '')).toMatchObject({ code: 2 })
  })
})
