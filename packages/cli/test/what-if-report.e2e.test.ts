import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { launchBrowser } from '@callwright/test-fixtures/browser'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lineFinder } from '../src/dialogs.ts'
import { htmlReport } from '../src/replay/report/html.ts'
import type { CallDifference } from '../src/replay/what-if/difference.ts'
import { type EngineDoor, ownEngine } from '../src/replay/what-if/engine-door.ts'
import type { WhatIfReport } from '../src/replay/what-if/what-if.ts'
import { whatIfFile } from '../src/replay/what-if/what-if-file.ts'
import { redirected, reworded } from './mutants.ts'

const CALLS = fileURLToPath(new URL('../../../test-fixtures/recorded-calls', import.meta.url))
const HOSTILE = `</p><script>document.title='owned'</script><img src=x onerror="document.title='owned'">`

let browser: Browser
let folder = ''
let report: WhatIfReport

beforeAll(async () => {
  browser = await launchBrowser()
  folder = mkdtempSync(join(tmpdir(), 'callwright-'))
  const differences = [
    ...(await compared(redirected('SCHEDULING.offering', 'CHOICE', 'SCHEDULING.booking'), ownEngine)),
    ...(await compared(redirected('SCHEDULING.confirming', 'YES', 'SCHEDULING.changing'), ownEngine)),
    ...(await compared(reworded('ask_name', HOSTILE), ownEngine)),
  ]
  const byKind = { harm: 0, outcome: 0, effects: 0, state: 0, words: 0 }
  for (const { kind } of differences) byKind[kind]++
  report = {
    against: 'main (1234567)',
    calls: 412,
    turns: 4_000,
    differ: differences.length,
    unread: 1,
    byKind,
    causes: [...new Set(differences.map(({ cause }) => cause))].map((cause) => ({ cause, calls: 1 })),
    differences,
    mistakes: [{ file: `old${HOSTILE}.json`, mistakes: [{ line: 1, reason: 'not the log of a call' }] }],
    ms: 400,
  }
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true })
})

async function compared(today: EngineDoor, other: EngineDoor): Promise<CallDifference[]> {
  const found: CallDifference[] = []
  for (const name of readdirSync(CALLS).sort()) {
    const result = await whatIfFile(join(CALLS, name), { findLine: lineFinder([]), today, other, showNumbers: false })
    if (result.type === 'differs') found.push(result.difference)
  }
  return found
}

async function open(width: number): Promise<{ page: Page; requests: string[]; errors: string[] }> {
  const file = join(folder, 'report.html')
  writeFileSync(file, htmlReport(report))
  const page = await browser.newPage({ viewport: { width, height: 800 } })
  const requests: string[] = []
  const errors: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await page.goto(pathToFileURL(file).href)
  return { page, requests, errors }
}

test('shows both replies side by side, asks for nothing else, and lets nothing of a call run', async () => {
  const { page, requests, errors } = await open(1200)
  expect(await page.textContent('h1')).toBe(`${report.differ} of 411 calls would go differently`)
  const call = page.locator('details.call').first()
  expect(await call.getAttribute('data-kind')).toBe('harm')
  expect(await call.locator('.harms').innerText()).toContain('before the yes that the caller gave')
  const pair = call.locator('.turn.differs .pair').first()
  expect(await pair.locator('.before .words').innerText()).toContain('Shall I book it?')
  expect(await pair.locator('.now .words').innerText()).toContain("You're booked")
  const [before, now] = [await pair.locator('.before').boundingBox(), await pair.locator('.now').boundingBox()]
  expect(now?.y).toBe(before?.y)
  expect(now?.x).toBeGreaterThan(before?.x ?? 0)
  expect(await pair.locator('.trace pre').first().isVisible()).toBe(false)
  await pair.locator('.trace summary').first().click()
  expect(await pair.locator('.trace pre').first().innerText()).toContain('taken as')
  expect(await page.title()).not.toBe('owned')
  expect(await page.locator('img').count()).toBe(0)
  expect(await page.locator('body').innerHTML()).toContain('&lt;script&gt;')
  expect(requests).toHaveLength(1)
  expect(errors).toEqual([])
  await page.close()
})

test('filters by kind, by what changed and by words', async () => {
  const { page } = await open(1200)
  const visible = () => page.locator('details.call:visible').count()
  expect(await visible()).toBe(report.differ)
  for (const kind of ['harm', 'outcome']) await page.locator(`input[value="${kind}"]`).uncheck()
  expect(await visible()).toBe(report.byKind.words)
  expect(await page.locator('#shown').innerText()).toBe(`${report.byKind.words} of ${report.differ} calls shown.`)
  await page.locator('input[name="words"]').fill('wanda pruitt')
  expect(await visible()).toBe(1)
  await page.locator('input[name="words"]').fill('nobody said that')
  expect(await visible()).toBe(0)
  await page.close()
})

test.each([360, 1200])('axe finds nothing grave, and nothing is wider than a screen of %d pixels', async (width) => {
  const { page } = await open(width)
  await page.evaluate(`document.querySelectorAll('details').forEach((each) => { each.open = true })`)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  await page.evaluate(axe.source)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await page.evaluate<axe.AxeResults>(`axe.run(document, { resultTypes: ['violations'] })`)
    const grave = violations.filter(({ impact }) => impact === 'critical' || impact === 'serious')
    expect(
      grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`)}`),
    ).toEqual([])
  }
  await page.close()
})

test('a comparison without a difference is a report too', async () => {
  const none = {
    ...report,
    differ: 0,
    byKind: { harm: 0, outcome: 0, effects: 0, state: 0, words: 0 },
    causes: [],
    differences: [],
    mistakes: [],
    unread: 0,
  }
  const page = await browser.newPage()
  await page.setContent(htmlReport(none))
  expect(await page.textContent('h1')).toBe('None of 412 calls would go differently')
  expect(await page.locator('form').count()).toBe(0)
  await page.close()
})
