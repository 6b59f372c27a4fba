import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Dialog } from '@callwright/engine'
import { UsageError } from '../command.ts'

/** The dialogs that a module exports, whatever they are called. */
export async function dialogsOf(file: string): Promise<Dialog[]> {
  if (!existsSync(file)) throw new UsageError(`there is no file "${file}"`)
  const module: unknown = await import(pathToFileURL(resolve(file)).href)
  const found = typeof module === 'object' && module !== null ? Object.values(module).filter(isDialog) : []
  if (found.length === 0) throw new UsageError(`"${file}" exports no dialog, which is what defineDialog and setupDialog make`)
  return found
}

function isDialog(value: unknown): value is Dialog {
  return typeof value === 'object' && value !== null && 'id' in value && 'machine' in value && 'hear' in value && 'locales' in value
}
