import { launchBrowser } from '@callwright/test-fixtures/browser'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FakeServer, startFakeServer } from './fake-server.ts'
import { call, openSimulator } from './page.ts'

/** A recogniser that hears the same thing each time, and a voice that notes what it was given. */
const FAKE_VOICE = `
  window.spoken = []
  class FakeRecognition {
    start() {
      const alternatives = [{ transcript: 'my tap drips', confidence: 0.82 }, { transcript: 'my cap trips', confidence: 0 }]
      setTimeout(() => {
        this.onresult({ results: [Object.assign(alternatives, { isFinal: true })] })
        this.onend()
      }, 50)
    }
    stop() {}
    abort() {}
  }
  window.SpeechRecognition = FakeRecognition
  window.speechSynthesis.speak = ({ text, lang }) => window.spoken.push([lang, text])
`
const NO_VOICE = `
  delete window.SpeechRecognition
  delete window.webkitSpeechRecognition
  delete window.speechSynthesis
  delete window.AudioContext
`

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

test('what is spoken is sent with what else it may have been, and replies are read aloud until muted', async () => {
  const { page, close } = await openSimulator(browser, server.url, { init: FAKE_VOICE })
  await call(page)
  await page.getByTestId('mic').click()
  await page.getByTestId('agent-bubble').nth(1).waitFor()
  expect(server.inputs.at(-1)).toEqual({ text: 'my tap drips', confidence: 0.82, alternatives: [{ text: 'my cap trips' }] })
  const spoken = await page.evaluate<[string, string][]>('window.spoken')
  expect(spoken.map(([language, words]) => `${language} ${words.slice(0, 10)}`)).toEqual(['en-US Bristol Pl', 'en-US A dripping'])
  await page.getByTestId('sound').click()
  await page.getByTestId('silence').click()
  await page.getByTestId('agent-bubble').nth(2).waitFor()
  expect(await page.evaluate('window.spoken.length')).toBe(2)
  await close()
})

test('a browser without voice shows no trace of it', async () => {
  const { page, complaints, close } = await openSimulator(browser, server.url, { init: NO_VOICE })
  await call(page)
  expect(await page.getByTestId('mic').isVisible()).toBe(false)
  expect(await page.getByTestId('sound').isVisible()).toBe(false)
  expect(complaints).toEqual([])
  await close()
})
