import type { Section } from './section.ts'

/** A section as plain text: its title, one table, the targets, the conditions. */
export function printSection({ title, columns, rows, targets, conditions }: Section): string {
  const cells = [columns, ...rows.map((row) => row.map(show))]
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('   ')
      .trimEnd()
  const [head = [], ...body] = cells
  return [
    `== ${title}`,
    ...conditions.map((condition) => `   ${condition}`),
    '',
    line(head),
    widths.map((width) => '-'.repeat(width)).join('   '),
    ...body.map(line),
    '',
    ...targets.map(
      ({ what, wanted, measured, unit, met }) => `${met ? 'reached' : 'MISSED '}  ${what}: ${show(measured)} ${unit} (target ${wanted})`,
    ),
    '',
  ].join('\n')
}

/** Three digits are enough to compare. */
function show(cell: string | number): string {
  if (typeof cell === 'string') return cell
  if (cell >= 1_000) return Math.round(cell).toLocaleString('en-US')
  return cell >= 100 ? cell.toFixed(0) : cell >= 10 ? cell.toFixed(1) : cell >= 1 ? cell.toFixed(2) : cell.toFixed(3)
}
