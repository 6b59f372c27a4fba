import { cpSync, mkdirSync } from 'node:fs'

const root = new URL('../../../', import.meta.url)
const target = new URL('../dist/businesses/', import.meta.url)

mkdirSync(target, { recursive: true })
cpSync(new URL('examples/bristol-plumbing/business.json', root), new URL('bristol-plumbing.json', target))
cpSync(new URL('test-fixtures/businesses/plomberie-lachine.json', root), new URL('plomberie-lachine.json', target))
