import { cpSync, mkdirSync } from 'node:fs'

const root = new URL('../../../', import.meta.url)
const source = new URL('../src/replay/report/', import.meta.url)
const dist = new URL('../dist/', import.meta.url)

const businesses = new URL('businesses/', dist)
mkdirSync(businesses, { recursive: true })
cpSync(new URL('examples/bristol-plumbing/business.json', root), new URL('bristol-plumbing.json', businesses))
cpSync(new URL('test-fixtures/businesses/plomberie-lachine.json', root), new URL('plomberie-lachine.json', businesses))

const report = new URL('replay/report/', dist)
mkdirSync(report, { recursive: true })
for (const name of ['report.css', 'report.js']) cpSync(new URL(name, source), new URL(name, report))
cpSync(new URL('packages/console/public/simulator/css/tokens.css', root), new URL('tokens.css', report))
