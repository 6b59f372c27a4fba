import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Absolute path of the folder with the console's static files. Everything in it is public. */
export const consoleAssetsDir: string = fileURLToPath(new URL('../public/', import.meta.url))

/**
 * Every route of the console and the file that answers it, relative to `consoleAssetsDir`: the pages, and all that they load.
 * No file holds an inline script or style or names another origin, so that `default-src 'self'` is policy enough.
 */
export const consolePages: Readonly<Record<string, string>> = {
  ...assets(),
  '/simulator': 'simulator/index.html',
  '/simulator/': 'simulator/index.html',
}

function assets(): Record<string, string> {
  const files = readdirSync(consoleAssetsDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(consoleAssetsDir.length))
  return Object.fromEntries(paths.map((path) => path.replace(/^\/+/, '')).map((path) => [`/${path}`, path]))
}
