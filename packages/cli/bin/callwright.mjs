#!/usr/bin/env node
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const source = new URL('../src/main.ts', import.meta.url)
const built = new URL('../dist/main.js', import.meta.url)

// A checkout runs its TypeScript as it stands; an installed package, which node_modules holds for good, runs what was built.
const installed = fileURLToPath(import.meta.url).includes(`${join('node_modules', '@callwright')}`)
if (existsSync(built) && (installed || !existsSync(source))) await import(built.href)
else if (existsSync(source)) runSource()
else {
  console.error('callwright: this package holds neither src nor dist; install it again')
  process.exitCode = 2
}

function runSource() {
  // What was compiled once is kept: a third less time until the command begins.
  const env = { NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache'), ...process.env }
  const child = spawn(nodeForTypeScript(), ['--conditions=source', fileURLToPath(source), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env,
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // A terminal sends Ctrl-C to the child itself, as it is in the same group.
      if (!(signal === 'SIGINT' && process.stdin.isTTY)) child.kill(signal)
    })
  }
  child.on('error', (error) => {
    console.error(`callwright: cannot start node: ${error.message}`)
    process.exitCode = 2
  })
  child.on('exit', (code, signal) => {
    if (signal === null) process.exitCode = code ?? 1
    else {
      process.removeAllListeners(signal)
      process.kill(process.pid, signal)
    }
  })
}

/** Node runs TypeScript by itself from 22.18 and 23.6 on; on an older one the pinned `node` package of the checkout is used. */
function nodeForTypeScript() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major >= 24 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18)) return process.execPath
  try {
    const manifest = createRequire(import.meta.url).resolve('node/package.json')
    return join(dirname(manifest), JSON.parse(readFileSync(manifest, 'utf8')).bin.node)
  } catch {
    return process.execPath
  }
}
