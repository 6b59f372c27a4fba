import type { Picture, PictureNode } from './picture.ts'

/**
 * A picture in Graphviz's DOT language. Every state's SVG group has the state's path as its id, so that a page can light it, and its kind
 * as a class, so that a style sheet can colour it.
 */
export function toDot({ id, initial, nodes, edges, anywhere }: Picture): string {
  const lines = [
    `digraph ${quote(id)} {`,
    `  rankdir=${id === 'overview' ? 'LR' : 'TB'}; compound=true; newrank=true; nodesep=0.3; ranksep=0.45; bgcolor="transparent"; pad=0.2`,
    `  node [shape=box, style="rounded,filled", fontname="Helvetica", fontsize=14.5, height=0.42, margin="0.16,0.08"]`,
    `  edge [fontname="Helvetica", fontsize=12.5, arrowsize=0.7]`,
    '  start [shape=circle, label="", width=0.16, height=0.16, class="start", id="start"]',
    `  start -> ${quote(initial)}`,
  ]
  const write = (node: PictureNode, indent: string): void => {
    if (node.kind !== 'holds' || !nodes.some(({ within }) => within === node.path)) {
      lines.push(
        `${indent}${quote(node.path)} [label=${quote(node.label)}, id=${quote(node.path)}, class="${node.kind}"${LOOKS[node.kind]}]`,
      )
      return
    }
    lines.push(`${indent}subgraph ${quote(`cluster ${node.path}`)} {`)
    lines.push(
      `${indent}  label=${quote(node.label)}; id=${quote(node.path)}; class="group"; fontname="Helvetica-Bold"; fontsize=15; style="rounded,filled"`,
    )
    for (const each of nodes) if (each.within === node.path) write(each, `${indent}  `)
    lines.push(`${indent}}`)
  }
  for (const node of nodes) if (node.within === null) write(node, '  ')
  for (const { from, to, labels } of edges) {
    const label = labels.map((line) => `${line}`).join('\n')
    lines.push(`  ${quote(from)} -> ${quote(to)}${label ? ` [label=${quote(label)}]` : ''}`)
  }
  if (anywhere.length > 0) {
    const text = [id === 'overview' ? 'At any time' : 'Anywhere here', ...anywhere.flatMap(wrapped)]
      .map((line) => `${escaped(line)}\\l`)
      .join('')
    lines.push(`  legend [shape=box, style="filled", class="legend", id="legend", fontsize=12.5, margin="0.2,0.12", label="${text}"]`)
  }
  lines.push('}')
  return `${lines.join('\n')}\n`
}

const LOOKS: Readonly<Record<PictureNode['kind'], string>> = {
  asks: '',
  acts: '',
  passes: ', shape=diamond, fontsize=12, width=0.3, height=0.3, margin="0.02,0.02"',
  ends: ', peripheries=2',
  holds: '',
  elsewhere: ', style="rounded,filled,dashed"',
}

const LINE = 64

/** A long line in several, those behind the first set in. */
function wrapped(text: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > LINE) {
      lines.push(line)
      line = `    ${word}`
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')
const quote = (text: string): string => `"${escaped(text).replaceAll('\n', '\\n')}"`
