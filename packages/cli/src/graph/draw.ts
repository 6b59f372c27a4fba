import { type Picture, toDot, toMermaid } from '@callwright/engine'
import { drawSvg } from './svg.ts'

export const FORMATS = ['svg', 'mermaid', 'dot'] as const
export type Format = (typeof FORMATS)[number]

const EXTENSION: Readonly<Record<Format, string>> = { svg: 'svg', mermaid: 'mmd', dot: 'dot' }

/** Pictures as files: name and text. */
export async function drawDialog(pictures: readonly Picture[], format: Format): Promise<[name: string, text: string][]> {
  const files: [string, string][] = []
  for (const picture of pictures) files.push([`${picture.id}.${EXTENSION[format]}`, await draw(picture, format)])
  return files
}

async function draw(picture: Picture, format: Format): Promise<string> {
  if (format === 'mermaid') return toMermaid(picture)
  return format === 'dot' ? toDot(picture) : drawSvg(toDot(picture), picture.title)
}
