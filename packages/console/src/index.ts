import { existsSync, readdirSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Absolute path of the folder with the console's static files. Everything in it is public. */
export const consoleAssetsDir: string = fileURLToPath(new URL('../public/', import.meta.url))

/**
 * Every route of the console and the file that answers it, relative to `consoleAssetsDir`: the pages, and all that they load.
 * No file holds an inline script or style or names another origin, so that `default-src 'self'` is policy enough.
 */
export const consolePages: Readonly<Record<string, string>> = {
  ...assets(),
  ...swaggerUi(),
  '/docs': 'docs/index.html',
  '/docs/': 'docs/index.html',
  '/simulator': 'simulator/index.html',
  '/simulator/': 'simulator/index.html',
}

/**
 * Swagger UI, which shows the REST doors in the browser: copied here by the build, in a checkout from where npm put it. Its package is none
 * that users install, for it brings one that reports installations.
 */
function swaggerUi(): Record<string, string> {
  const copied = new URL('./swagger-ui/', import.meta.url)
  const folder = existsSync(copied) ? copied : new URL('../../../node_modules/swagger-ui-dist/', import.meta.url)
  const files = ['swagger-ui.css', 'swagger-ui-bundle.js'].map((file) => ({ file, path: fileURLToPath(new URL(file, folder)) }))
  const there = files.filter(({ path }) => existsSync(path))
  return Object.fromEntries(there.map(({ file, path }) => [`/docs/${file}`, relative(consoleAssetsDir, path)]))
}

function assets(): Record<string, string> {
  const files = readdirSync(consoleAssetsDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(consoleAssetsDir.length))
  return Object.fromEntries(paths.map((path) => path.replace(/^\/+/, '')).map((path) => [`/${path}`, path]))
}
