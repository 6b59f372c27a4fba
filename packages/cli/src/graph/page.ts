import { type Picture, toMermaid } from '@callwright/engine'

/** A Markdown page that shows a dialog's pictures, each with its Mermaid text for whoever wants to change or search it. */
export function page(dialog: string, pictures: readonly Picture[], folder: string): string {
  const parts = pictures.flatMap((picture) => [
    `## ${picture.id === 'overview' ? 'The whole call' : picture.title}`,
    '',
    ...(picture.id === 'overview' ? [] : [`\`${picture.id}\``, '']),
    `![${picture.title}](${folder}/${picture.id}.svg)`,
    '',
    '<details><summary>as Mermaid</summary>',
    '',
    '```mermaid',
    toMermaid(picture).trimEnd(),
    '```',
    '',
    '</details>',
    '',
  ])
  return [
    `# The statechart of \`${dialog}\``,
    '',
    'Drawn by `npx callwright graph` from the dialog itself, and checked against it by a test. White boxes ask the caller something, yellow ones',
    'wait for the world, dashed ones are in another picture; a small diamond only finds out where to go on. Beside an arrow stands what is',
    'heard, and in brackets the condition.',
    '',
    ...parts,
  ]
    .join('\n')
    .replace(/\n+$/, '\n')
}
