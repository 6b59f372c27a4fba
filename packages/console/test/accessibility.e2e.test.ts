import { launchBrowser } from '@callwright/test-fixtures/browser'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CALLER_LINES } from './fake-call.ts'
import { type FakeServer, startFakeServer } from './fake-server.ts'
import { call, openSimulator, say } from './page.ts'

let browser: Browser
let server: FakeServer

beforeAll(async () => {
  browser = await launchBrowser()
  server = await startFakeServer()
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

const SCREENS: { readonly [screen: string]: (page: Page) => Promise<void> } = {
  'before the call': async () => undefined,
  'in the call': async (page) => {
    await call(page)
    await say(page, CALLER_LINES[0])
    await say(page, CALLER_LINES[1])
  },
  'with the keypad': async (page) => {
    await call(page)
    await page.getByTestId('keypad-toggle').click()
  },
  'in an emergency': async (page) => {
    await call(page)
    await say(page, 'water pouring through the ceiling')
  },
  'with a problem': async (page) => {
    await call(page)
    server.trouble.push('fail')
    await page.getByTestId('say').fill('hello')
    await page.getByTestId('send').click()
    await page.getByTestId('problem').waitFor()
  },
  'after the call': async (page) => {
    await call(page)
    for (const line of CALLER_LINES) await say(page, line)
  },
  'with the list of shortcuts': async (page) => {
    await page.getByTestId('shortcuts-open').click()
  },
}

/** What axe calls critical or serious: rule, and where. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await page.evaluate<axe.AxeResults>(`axe.run(document, { resultTypes: ['violations'] })`)
  const grave = found.filter(({ impact }) => impact === 'critical' || impact === 'serious')
  return grave.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`).join(', ')}`,
  )
}

test.each(Object.keys(SCREENS))('axe finds nothing grave %s', async (screen) => {
  const { page, close } = await openSimulator(browser, server.url)
  await SCREENS[screen]?.(page)
  await page.evaluate(axe.source)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await violations(page), colorScheme).toEqual([])
  }
  await close()
})

test.each(Object.keys(SCREENS))('nothing is wider than a screen of 360 pixels %s', async (screen) => {
  const { page, close } = await openSimulator(browser, server.url, { width: 360, height: 640 })
  await SCREENS[screen]?.(page)
  const wider = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(await wider()).toBe(0)
  if (!(await page.getByTestId('shortcuts').isVisible())) await page.getByTestId('view-inside').click()
  expect(await wider()).toBe(0)
  await close()
})
