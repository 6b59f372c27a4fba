import type { Browser, Page } from 'playwright-core'

/** A page of the simulator, with whatever the browser complained about. */
export type Simulator = { readonly page: Page; readonly complaints: string[]; close(): Promise<void> }

/** Opens the simulator in a context of its own and waits until the server is seen. `init` is script that runs before the page's own. */
export async function openSimulator(browser: Browser, url: string, { width = 1280, height = 800, init = '' } = {}): Promise<Simulator> {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url })
  if (init !== '') await context.addInitScript(init)
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`${url}/simulator`)
  await page.getByTestId('connection').and(page.locator('[data-state=on]')).waitFor({ state: 'attached' })
  return { page, complaints, close: () => context.close() }
}

/** Presses Call and waits for the greeting. */
export async function call(page: Page): Promise<void> {
  await page.getByTestId('call').click()
  await page.getByTestId('agent-bubble').first().waitFor()
}

/** Types a line, sends it, and waits for the answer to it. */
export async function say(page: Page, words: string): Promise<void> {
  const answers = await page.getByTestId('agent-bubble').count()
  await page.getByTestId('say').fill(words)
  await page.getByTestId('send').click()
  await page.getByTestId('agent-bubble').nth(answers).waitFor()
}
