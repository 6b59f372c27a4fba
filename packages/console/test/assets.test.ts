import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { consoleAssetsDir, consolePages } from '../src/index.ts'

const read = (file: string) => readFileSync(join(consoleAssetsDir, file), 'utf8')
const files = [...new Set(Object.values(consolePages))]

test('the simulator is a page, with and without the slash', () => {
  expect(consolePages['/simulator']).toBe('simulator/index.html')
  expect(consolePages['/simulator/']).toBe('simulator/index.html')
})

test('whatever a file loads has a route', () => {
  const references = files.flatMap((file) => [
    ...[...read(file).matchAll(/(?:href|src)="(\/[^"#]+)"|url\("(\/[^"]+)"\)/g)].map((match) => match[1] ?? match[2] ?? ''),
    ...[...read(file).matchAll(/^import .* from '\.\/([^']+)'/gm)].map((match) => `/simulator/${match[1]}`),
  ])
  expect(references.length).toBeGreaterThan(20)
  expect(references.filter((reference) => consolePages[reference] === undefined)).toEqual([])
})

test('no page holds inline script or style, or names another origin', () => {
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const page = read(file)
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=|https?:\/\//)
  }
})
