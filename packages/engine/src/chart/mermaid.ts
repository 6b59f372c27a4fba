import type { Picture, PictureNode } from './picture.ts'

/** A picture as a Mermaid state diagram. */
export function toMermaid({ nodes, edges, initial, anywhere }: Picture): string {
  const id = (path: string) => path.replaceAll('.', '_')
  const lines = ['stateDiagram-v2', '  direction LR', `  [*] --> ${id(initial)}`]
  const write = (node: PictureNode, indent: string): void => {
    const inside = nodes.filter(({ within }) => within === node.path)
    if (inside.length === 0) lines.push(`${indent}state "${node.label}" as ${id(node.path)}`)
    else {
      lines.push(`${indent}state "${node.label}" as ${id(node.path)} {`)
      for (const each of inside) write(each, `${indent}  `)
      lines.push(`${indent}}`)
    }
  }
  for (const node of nodes) if (node.within === null) write(node, '  ')
  for (const { from, to, labels } of edges) {
    const label = labels.join(' · ').replaceAll(':', '').replaceAll(';', ',')
    lines.push(`  ${id(from)} --> ${id(to)}${label ? ` : ${label}` : ''}`)
  }
  for (const node of nodes) if (node.kind === 'ends') lines.push(`  ${id(node.path)} --> [*]`)
  if (anywhere.length > 0) {
    lines.push(`  note right of ${id(initial)}`)
    for (const line of anywhere) lines.push(`    ${line.replaceAll(':', '').replaceAll(';', ',')}`)
    lines.push('  end note')
  }
  return `${lines.join('\n')}\n`
}
