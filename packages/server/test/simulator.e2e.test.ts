import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchBrowser } from '@callwright/test-fixtures/browser'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call, openSimulator, say } from '../../console/test/page.ts'

const folder = mkdtempSync(join(tmpdir(), 'callwright-simulator-'))
let server: ChildProcess
let browser: Browser
let url = ''

beforeAll(async () => {
  const socket = createServer().listen(0, '127.0.0.1')
  await once(socket, 'listening')
  const address = socket.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  socket.close()
  server = spawn(process.execPath, ['--conditions=source', new URL('../src/main.ts', import.meta.url).pathname], {
    env: { PATH: process.env['PATH'] ?? '', PORT: String(port), CALLWRIGHT_DATA_DIR: folder, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (server.stdout) await once(server.stdout, 'data')
  url = `http://127.0.0.1:${port}`
  browser = await launchBrowser()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  server?.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

describe('the simulator on the real server', { timeout: 120_000 }, () => {
  it('books a visit, which is then in the calendar', async () => {
    const { page, complaints, close } = await openSimulator(browser, url)
    await page.getByLabel('Bristol Plumbing').check()
    await call(page)
    await say(page, "hi this is maria alvarez i'm at 31 maple street in bristol my kitchen tap drips")
    await say(page, 'yes')
    await say(page, 'as soon as possible')
    await page.getByTestId('state').and(page.locator('[data-state=SCHEDULING]')).waitFor()
    if ((await page.getByTestId('state').textContent())?.includes('offering')) await say(page, 'the first one')
    expect(await page.getByTestId('slot-caller_name').textContent()).toContain('Maria Alvarez')
    expect(await page.getByTestId('slot-service_address').textContent()).toContain('31 Maple Street')
    await say(page, 'yes please')
    await page.getByTestId('hang-up').click()
    await page.getByTestId('outcome').and(page.locator('[data-outcome=booked]')).waitFor()
    const start = await page.getByTestId('appointment').getAttribute('data-start')
    expect(start).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00[-+]\d\d:\d\d$/)
    expect(complaints).toEqual([])
    await close()
  })

  it('mishears the caller on a noisy line, and shows what was said and what was heard', async () => {
    const { page, complaints, close } = await openSimulator(browser, url)
    await page.getByLabel('Bristol Plumbing').check()
    await page.getByTestId('noise').selectOption('0.2')
    await call(page)
    const said = 'hello the tap in my kitchen has been dripping all week and i would like somebody to come and have a look'
    await say(page, said)
    const heard = page.getByTestId('heard').first()
    await heard.waitFor()
    expect(await page.getByTestId('caller-bubble').first().textContent()).toContain(said)
    expect(await heard.textContent()).not.toContain(said)
    expect(complaints).toEqual([])
    await close()
  })

  it('saves a call as a fixture that replays the same', async () => {
    const { page, close } = await openSimulator(browser, url)
    await call(page)
    await say(page, 'are you open on saturday')
    await page.getByTestId('hang-up').click()
    await page.getByTestId('ended').waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('save-fixture').click()])
    const saved = join(folder, 'call.json')
    await download.saveAs(saved)
    const replay = spawn(
      process.execPath,
      ['--conditions=source', new URL('../../cli/src/main.ts', import.meta.url).pathname, 'replay', saved],
      { stdio: 'inherit' },
    )
    const [code] = await once(replay, 'exit')
    expect(code).toBe(0)
    await close()
  })
})

describe('the page of the REST doors', { timeout: 60_000 }, () => {
  it('shows each door and tries it, and loads nothing from elsewhere', async () => {
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => !/^(data:|http:\/\/127\.0\.0\.1:)/.test(request.url()) && complaints.push(request.url()))
    await page.goto(`${url}/docs`)
    await page.locator('.opblock').first().waitFor()
    expect(await page.locator('.opblock').count()).toBe(6)
    await page.getByText('Free times, nearest to what is wanted first').click()
    await page.getByRole('button', { name: 'Execute' }).click()
    await page.locator('.live-responses-table .response-col_status', { hasText: '200' }).first().waitFor()
    expect(await page.locator('.live-responses-table').textContent()).toContain('"offers"')
    expect(complaints).toEqual([])
    await page.close()
  })
})
