import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const folder = new URL('../src/', import.meta.url)
const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

describe('the clinic stands on what is published', () => {
  it('imports its own files, its dependencies, and only public doors of the engine', () => {
    const imports = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [...readFileSync(new URL(file, folder), 'utf8').matchAll(/ from '([^']+)'/g)].map(([, name = '']) => name))
    const foreign = imports.filter((name) => !name.startsWith('./') && !name.startsWith('../') && !name.startsWith('node:'))
    const allowed = new Set(['@callwright/engine', '@callwright/engine/testing', ...Object.keys(dependencies)])
    expect(foreign.filter((name) => !allowed.has(name))).toEqual([])
    expect(imports.filter((name) => name.startsWith('../') && name.includes('packages'))).toEqual([])
    expect(foreign).toContain('@callwright/engine')
  })
})
