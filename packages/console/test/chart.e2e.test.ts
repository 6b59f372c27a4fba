import { launchBrowser } from '@callwright/test-fixtures/browser'
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

const lit = (page: Page) => page.locator('[data-testid=chart-frame] .lit')
const was = (page: Page) => page.locator('[data-testid=chart-frame] .was')

test('the state of the call is lit, and follows it', async () => {
  const { page, complaints, close } = await openSimulator(browser, server.url)
  expect(await page.getByTestId('chart').isVisible()).toBe(false)
  await call(page)
  await page.getByTestId('chart-whole').click()
  await lit(page).waitFor()
  expect(await lit(page).getAttribute('data-state')).toBe('GREETING')
  await say(page, CALLER_LINES[0])
  const state = (await page.getByTestId('state').getAttribute('data-state')) ?? ''
  await page.locator(`[data-testid=chart-frame] .lit[data-state=${state}]`).waitFor()
  expect(await lit(page).count()).toBe(1)
  expect(await was(page).getAttribute('data-state')).toBe('GREETING')
  expect(complaints).toEqual([])
  await close()
})

test('an earlier turn is lit when it is looked at', async () => {
  const { page, close } = await openSimulator(browser, server.url)
  await call(page)
  await say(page, CALLER_LINES[0])
  await page.getByTestId('chart-whole').click()
  await page.getByTestId('turn-1').click()
  await page.locator('[data-testid=chart-frame] .lit[data-state=GREETING]').waitFor()
  await close()
})

test('on a phone the lit state is in sight, and the keyboard reaches the picture', async () => {
  const { page, close } = await openSimulator(browser, server.url, { width: 390, height: 800 })
  await call(page)
  await say(page, CALLER_LINES[0])
  await page.getByTestId('view-inside').click()
  await page.getByTestId('chart-whole').press('Enter')
  await lit(page).waitFor()
  const inSight = await page.getByTestId('chart-frame').evaluate((frame) => {
    const room = frame.getBoundingClientRect()
    const box = frame.querySelector('.lit')?.getBoundingClientRect()
    return box !== undefined && box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom
  })
  expect(inSight).toBe(true)
  const wide = (await page.locator('[data-testid=chart-frame] svg').getAttribute('width')) ?? ''
  await page.getByTestId('chart-fit').press('Enter')
  await page.waitForFunction((before) => document.querySelector('[data-testid=chart-frame] svg')?.getAttribute('width') !== before, wide)
  await page.getByTestId('chart-frame').focus()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('chart-frame')
  await close()
})
