import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as own from '@callwright/engine'
import { UsageError } from '../../command.ts'

/** What a replay needs of an engine: that of the working tree, or one of another checkout. */
export type EngineDoor = Pick<typeof own, 'start' | 'step' | 'tradesIntake'>

/** The engine of this installation. */
export const ownEngine: EngineDoor = own

const INSTALLED = `${join('node_modules', '@')}`.slice(0, -1)

/** The file that opens the engine of a checkout, or of the engine's own package folder; undefined where there is none. */
export function engineEntry(folder: string): string | undefined {
  for (const place of [join(folder, 'packages', 'engine'), folder]) {
    if (nameOf(place) !== '@callwright/engine') continue
    const [source, built] = [join(place, 'src', 'index.ts'), join(place, 'dist', 'index.js')]
    // Node runs no TypeScript out of node_modules.
    const installed = realpathSync(place).includes(INSTALLED)
    const found = (installed ? [built] : [source, built]).find((file) => existsSync(file))
    if (found !== undefined) return found
  }
  return undefined
}

/** Loads the engine behind a file. What it imports comes from its own `node_modules`, else from those of this installation. */
export async function loadEngine(entry: string): Promise<EngineDoor> {
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      try {
        return next(specifier, context)
      } catch (error) {
        if (/^(?:[./]|node:|file:)/.test(specifier)) throw error
        return next(specifier, { ...context, parentURL: import.meta.resolve('@callwright/engine') })
      }
    },
  })
  try {
    const loaded: unknown = await import(pathToFileURL(entry).href)
    if (isEngine(loaded)) return loaded
  } catch (error) {
    throw new UsageError(`the engine at ${entry} cannot be loaded: ${error instanceof Error ? error.message : String(error)}`)
  } finally {
    hooks.deregister()
  }
  throw new UsageError(`${entry} has no start, step and tradesIntake: it is too old or too new to be compared`)
}

function isEngine(loaded: unknown): loaded is EngineDoor {
  if (typeof loaded !== 'object' || loaded === null) return false
  const doors: ReadonlyMap<string, unknown> = new Map(Object.entries(loaded))
  return ['start', 'step', 'tradesIntake'].every((name) => typeof doors.get(name) === 'function')
}

function nameOf(folder: string): unknown {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    return typeof manifest === 'object' && manifest !== null && 'name' in manifest ? manifest.name : undefined
  } catch {
    return undefined
  }
}
