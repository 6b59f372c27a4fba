import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Where Chrome and Chromium are usually installed, most common first. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Starts a headless Chromium for tests: the one named by `CHROME_PATH`, else an installed one, else the one packaged in
 * `@sparticuz/chromium` (Linux, x64 and arm64). The caller closes it. When none starts, the error tells what was tried and what to do.
 */
export async function launchBrowser(): Promise<Browser> {
  const tried: string[] = []
  for (const find of candidates()) {
    const place = await find()
    try {
      return await chromium.launch({ executablePath: place.path, args: place.args, headless: true })
    } catch (error) {
      tried.push(`${place.path}: ${firstLine(error)}`)
    }
  }
  throw new Error(
    `No Chromium could be started. Install Chrome or Chromium, or set CHROME_PATH to its executable.\nTried:\n${tried.join('\n')}`,
  )
}

type Place = { readonly path: string; readonly args: string[] }

/** One named by the environment is the only one tried: falling back would hide a mistake in it. */
function candidates(): (() => Promise<Place>)[] {
  const named = process.env['CHROME_PATH']
  if (named !== undefined && named !== '') return [() => Promise.resolve({ path: named, args: ['--no-sandbox'] })]
  const installed = USUAL_PLACES.filter((path) => existsSync(path)).map((path) => () => Promise.resolve({ path, args: ['--no-sandbox'] }))
  return process.platform === 'linux' ? [...installed, packaged] : installed
}

async function packaged(): Promise<Place> {
  const { default: packagedChromium } = await import('@sparticuz/chromium')
  // Made for functions that run once: in a single process, the first page to close takes the browser with it.
  const args = packagedChromium.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote')
  return { path: await packagedChromium.executablePath(), args }
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.split('\n', 1)[0] ?? text
}
