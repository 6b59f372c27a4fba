import { launchBrowser } from '@callwright/test-fixtures/browser'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
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

const troubleWith = async (words: string) => {
  await simulator.page.getByTestId('say').fill(words)
  await simulator.page.getByTestId('send').click()
  await simulator.page.getByTestId('problem').waitFor()
}

test('a failure is told in words, and the line is sent again on request', async () => {
  const { page } = simulator
  await call(page)
  server.trouble.push('fail')
  await troubleWith('hello')
  expect(await page.getByTestId('problem').textContent()).toContain('Something failed inside the server.')
  expect(await page.getByTestId('problem').textContent()).toContain('c-0001')
  await page.getByTestId('retry').click()
  await page.getByTestId('agent-bubble').nth(1).waitFor()
  expect(await page.getByTestId('problem').isVisible()).toBe(false)
  expect(server.inputs).toEqual([{ text: 'hello' }, { text: 'hello' }])
})

test('a turn whose answer was lost is not taken twice', async () => {
  const { page } = simulator
  await call(page)
  server.trouble.push('lose')
  await page.getByTestId('say').fill('hello')
  await page.getByTestId('send').click()
  // Reconnecting may happen by itself before the button is pressed.
  await page
    .getByTestId('retry')
    .click({ timeout: 2_000 })
    .catch(() => undefined)
  await page.getByTestId('agent-bubble').nth(1).waitFor()
  expect(server.inputs).toEqual([{ text: 'hello' }])
})

test('a request that makes no sense can be put away', async () => {
  const { page } = simulator
  await call(page)
  server.trouble.push('malformed')
  await troubleWith('hello')
  await page.getByTestId('dismiss').click()
  await say(page, 'hello again')
  expect(await page.getByTestId('caller-bubble').locator('.words').allInnerTexts()).toEqual(['hello again'])
})

test('a call that the server has forgotten leads to a new one', async () => {
  const { page } = simulator
  await call(page)
  server.trouble.push('unknown')
  await troubleWith('hello')
  await page.getByTestId('problem-new-call').click()
  await page.getByTestId('setup').waitFor()
})

test('a call that cannot begin says why beside the form', async () => {
  const { page } = simulator
  server.refuseStart = true
  await page.getByTestId('call').click()
  await page.getByText('The server knows no such business or number.').waitFor()
  server.refuseStart = false
  await call(page)
  expect(await page.getByTestId('problem').isVisible()).toBe(false)
})

test('hanging up is heard while an answer is on its way', async () => {
  const { page } = simulator
  await call(page)
  server.delay = 400
  await page.getByTestId('say').fill('hello')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await page.getByTestId('ended').waitFor()
  expect(await page.getByTestId('agent-bubble').count()).toBe(2)
})

test('a server that went away is noticed, and the call goes on when it is back', async () => {
  const { page } = simulator
  await call(page)
  await page.route('**/*', (route) => route.abort())
  await troubleWith('hello')
  expect(await page.getByTestId('connection').getAttribute('data-state')).toBe('off')
  expect(await page.getByTestId('retry').textContent()).toBe('Reconnect')
  await page.unroute('**/*')
  await page.getByTestId('agent-bubble').nth(1).waitFor()
  expect(await page.getByTestId('connection').getAttribute('data-state')).toBe('on')
  expect(server.inputs).toEqual([{ text: 'hello' }])
})

test('a reload keeps the call, its transcript and its explanations', async () => {
  const { page } = simulator
  await call(page)
  await say(page, 'my kitchen tap drips')
  const before = await page.getByTestId('transcript').textContent()
  await page.reload()
  await page.getByTestId('agent-bubble').nth(1).waitFor()
  expect(await page.getByTestId('transcript').textContent()).toBe(before)
  expect(await page.getByTestId('utterance').textContent()).toContain('my kitchen')
  await say(page, '13 Maple Street')
  expect(server.starts).toHaveLength(1)
})

test('a reload while the server is away keeps the call until it is back', async () => {
  const { page } = simulator
  await call(page)
  await page.route(/\/(v1|healthz)/, (route) => route.abort())
  await page.reload()
  await page.getByTestId('problem').waitFor()
  await page.unroute(/\/(v1|healthz)/)
  await page.getByTestId('problem').waitFor({ state: 'hidden' })
  await say(page, 'hello')
  expect(server.starts).toHaveLength(1)
})

test('without a list of businesses there is one choice', async () => {
  const plain = await startFakeServer({ businesses: false })
  const other = await openSimulator(browser, plain.url)
  await call(other.page)
  expect(plain.starts).toEqual([{ caller_phone: '+18605550142', channel: 'simulator' }])
  await other.close()
  await plain.close()
})
