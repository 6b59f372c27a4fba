/** Dresses text for a terminal; each function answers its text unchanged where colours are not wanted. */
export type Style = Readonly<Record<'dim' | 'bold' | 'red' | 'green' | 'yellow' | 'cyan', (text: string) => string>>

const CODES = { dim: [2, 22], bold: [1, 22], red: [31, 39], green: [32, 39], yellow: [33, 39], cyan: [36, 39] } as const

/** The styles of a terminal, or none. */
export function styles(colour: boolean): Style {
  const wrap =
    ([on, off]: readonly [number, number]) =>
    (text: string) =>
      colour && text ? `\u001b[${on}m${text}\u001b[${off}m` : text
  return {
    dim: wrap(CODES.dim),
    bold: wrap(CODES.bold),
    red: wrap(CODES.red),
    green: wrap(CODES.green),
    yellow: wrap(CODES.yellow),
    cyan: wrap(CODES.cyan),
  }
}

/** What a caller or a file said, safe to show: control characters would move the cursor or colour the screen. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
}
