import { launchBrowser } from '@callwright/test-fixtures/browser'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { CALLER_LINES } from './fake-call.ts'
import { type FakeServer, startFakeServer } from './fake-server.ts'
import { call, openSimulator, type Simulator, say } from './page.ts'

let browser: Browser
let server: FakeServer
let simulator: Simulator

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())
beforeEach(async () => {
  server = await startFakeServer()
  simulator = await openSimulator(browser, server.url)
})
afterEach(async () => {
  await simulator?.close()
  await server?.close()
})

describe('a call', () => {
  test('is made, held and ended by keyboard alone', async () => {
    const { page, complaints } = simulator
    await page.keyboard.press('Enter')
    await page.getByTestId('agent-bubble').first().waitFor()
    for (const [index, line] of CALLER_LINES.entries()) {
      await page.keyboard.type(line)
      await page.keyboard.press('Enter')
      await page
        .getByTestId('agent-bubble')
        .nth(index + 1)
        .waitFor()
    }
    expect(await page.getByTestId('outcome').textContent()).toBe('Visit booked')
    expect(await page.getByTestId('appointment').textContent()).toContain('Tuesday, November 24')
    expect(await page.getByTestId('live').textContent()).toContain('Booked')
    expect(server.inputs).toEqual(CALLER_LINES.map((text) => ({ text })))
    expect(complaints).toEqual([])
  })

  test('is ended by Escape', async () => {
    const { page } = simulator
    await call(page)
    await page.keyboard.press('Escape')
    await page.getByTestId('ended').waitFor()
    expect(await page.getByTestId('outcome').textContent()).toBe('Hung up before the end')
  })

  test('begins with what the form says', async () => {
    const { page } = simulator
    await page.getByLabel('Plomberie Lachine').check()
    await page.getByTestId('caller').selectOption('withheld')
    await page.getByTestId('locale').selectOption('en-CA')
    await page.getByTestId('clock').selectOption('set')
    await page.getByTestId('at').fill('2026-07-01T09:05')
    await call(page)
    expect(server.starts).toEqual([
      { business: 'plomberie-lachine', caller_phone: null, locale: 'en-CA', at: '2026-07-01T09:05:00-04:00', channel: 'simulator' },
    ])
  })

  test('is misheard on purpose where noise is chosen', async () => {
    const { page } = simulator
    await page.getByTestId('noise').selectOption('0.2')
    await call(page)
    expect(server.starts).toMatchObject([{ noise: { word_error: 0.2 } }])
  })

  test('is not begun from a number that is none', async () => {
    const { page } = simulator
    await page.getByTestId('caller').selectOption('other')
    await page.getByTestId('caller-other').fill('555 0142')
    await page.getByTestId('call').click()
    await page.getByText('Write the number with its country code').waitFor()
    expect(server.starts).toEqual([])
  })

  test('takes keys together, as a phone system does', async () => {
    const { page } = simulator
    await call(page)
    await page.getByTestId('keypad-toggle').click()
    for (const key of ['8', '6', '0']) await page.getByTestId(`key-${key}`).click()
    await page.keyboard.press('4')
    await page.getByTestId('key-pound').click()
    await page.getByTestId('agent-bubble').nth(1).waitFor()
    expect(server.inputs).toEqual([{ dtmf: '8604' }])
  })

  test('takes silence', async () => {
    const { page } = simulator
    await call(page)
    await page.getByTestId('silence').click()
    await page.getByTestId('agent-bubble').nth(1).waitFor()
    expect(server.inputs).toEqual([{ silence: true }])
  })

  test('sends a line once, however often it is clicked', async () => {
    const { page } = simulator
    server.delay = 300
    await call(page)
    await page.getByTestId('say').fill('hello')
    await page.getByTestId('send').dblclick()
    await page.keyboard.press('Enter')
    await page.getByTestId('agent-bubble').nth(1).waitFor()
    expect(server.inputs).toEqual([{ text: 'hello' }])
  })

  test('offers things to say that fit what is asked', async () => {
    const { page } = simulator
    await call(page)
    await say(page, CALLER_LINES[0])
    await page.getByTestId('suggestions').getByRole('button').first().click()
    await page.getByTestId('agent-bubble').nth(2).waitFor()
    expect(server.inputs[1]).toEqual({ text: '31 Maple Street, Bristol' })
  })

  test('is played again with the same lines', async () => {
    const { page } = simulator
    await call(page)
    await say(page, CALLER_LINES[0])
    await say(page, CALLER_LINES[1])
    await page.getByTestId('replay').click()
    await page.getByTestId('agent-bubble').nth(2).waitFor()
    await page.getByTestId('replaying').waitFor({ state: 'hidden' })
    expect(server.starts).toHaveLength(2)
    expect(server.inputs.slice(2)).toEqual(server.inputs.slice(0, 2))
  })
})

describe('inside the call', () => {
  test('slots fill, and what is new is marked', async () => {
    const { page } = simulator
    await call(page)
    await say(page, CALLER_LINES[0])
    expect(await page.getByTestId('state').textContent()).toBe('COLLECTING_ADDRESS')
    expect(await page.getByTestId('slot-caller_name').textContent()).toContain('Maria Alvarez')
    expect(await page.getByTestId('slot-caller_name').getAttribute('data-change')).toBe('new')
    await say(page, CALLER_LINES[1])
    await say(page, CALLER_LINES[2])
    expect(await page.getByTestId('slot-caller_name').getAttribute('data-change')).toBeNull()
    expect(await page.getByTestId('slot-callback_number').getAttribute('data-confirmed')).toBe('true')
    expect(await page.getByTestId('effects').textContent()).toContain('Look for free times')
  })

  test('an earlier turn is explained when it is chosen', async () => {
    const { page } = simulator
    await call(page)
    await say(page, CALLER_LINES[0])
    await say(page, CALLER_LINES[1])
    expect(await page.getByTestId('rejected').textContent()).toContain('Taken back by “no sorry”.')
    await page.getByTestId('turn-2').click()
    expect(await page.locator('.span[data-kind="name"]').textContent()).toContain('Maria Alvarez')
    expect(await page.getByTestId('step').textContent()).toBe('ANSWERGREETING→ to COLLECTING_ADDRESS')
  })

  test('an emergency is announced', async () => {
    const { page } = simulator
    await call(page)
    await say(page, 'there is water pouring through the ceiling')
    expect(await page.getByTestId('emergency').isVisible()).toBe(true)
  })

  test('the call is saved as a fixture and its transcript copied', async () => {
    const { page } = simulator
    await call(page)
    await say(page, CALLER_LINES[0])
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('save-fixture').click()])
    expect(download.suggestedFilename()).toMatch(/^call-\d{4}-\d\d-\d\dT[\d-]+\.json$/)
    await page.getByTestId('copy-transcript').click()
    await page.getByText('Transcript copied.').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`Caller: ${CALLER_LINES[0]}`)
  })
})
