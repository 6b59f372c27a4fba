import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const guide = readFileSync(new URL('../../../docs/build-your-own.md', import.meta.url), 'utf8')
const example = new URL('../', import.meta.url)
const blocks = [...guide.matchAll(/```ts\n\/\/ (\S+)\n([\s\S]*?)\n```/g)].map(([, file = '', code = '']) => ({ file, code: `${code}\n` }))

test.each(blocks)('the guide shows $file as it is', ({ file, code }) => {
  expect(code).toBe(readFileSync(new URL(file, example), 'utf8'))
})

test('every file of the example but its guards is in the guide, and every TypeScript block of the guide is a file', () => {
  const files = ['src', 'test'].flatMap((folder) => readdirSync(new URL(folder, example)).map((file) => `${folder}/${file}`))
  const guards = ['test/guide.test.ts', 'test/main.test.ts']
  expect(blocks.map(({ file }) => file).sort()).toEqual(files.filter((file) => !guards.includes(file)).sort())
  expect(guide.match(/```ts\n/g)).toHaveLength(blocks.length)
})
