/** Shapes of postcodes, A for a letter, 9 for a digit, a blank where the printed form has one; longest first. */
const SHAPES: Readonly<Record<string, readonly string[]>> = {
  US: ['99999'],
  FR: ['99999'],
  ES: ['99999'],
  MX: ['99999'],
  BE: ['9999'],
  CH: ['9999'],
  CA: ['A9A 9A9'],
  GB: ['AA9A 9AA', 'AA99 9AA', 'AA9 9AA', 'A9A 9AA', 'A99 9AA', 'A9 9AA'],
}

/** Characters that are said or heard for each other, by the place where they stand. */
const AS_DIGIT: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', Z: '2', S: '5', B: '8', V: '5' }
const AS_LETTER: Readonly<Record<string, string>> = { 0: 'O', 1: 'I', 5: 'S', 8: 'A', 2: 'Q' }

/** The shapes of a country's postcodes, longest first. */
export function postcodeShapes(country: string): readonly string[] {
  return SHAPES[country] ?? ['99999']
}

/** Characters without a blank as they are printed: "h8s2c3" is "H8S 2C3". */
export function printPostcode(code: string, country: string): string {
  const upper = code.toUpperCase()
  const gap = country === 'GB' || country === 'CA' ? upper.length - 3 : 0
  return gap > 0 ? `${upper.slice(0, gap)} ${upper.slice(gap)}` : upper
}

/** True where postcodes are digits only. */
export function isNumericPostcode(country: string): boolean {
  return SHAPES[country]?.every((shape) => !shape.includes('A')) ?? true
}

/** The number of digits of a numeric postcode. */
export function postcodeLength(country: string): number {
  return SHAPES[country]?.[0]?.length ?? 5
}

/**
 * Letters and digits as the postcode that is printed in a country, or nothing where they have another shape. `mended` counts
 * characters that had to be read as what is said alike ("O" for zero).
 */
export function postcodeFrom(characters: string, country: string): { value: string; mended: number } | undefined {
  let best: { value: string; mended: number } | undefined
  const upper = characters.toUpperCase()
  for (const shape of SHAPES[country] ?? ['99999']) {
    const fitted = fitShape(upper, shape)
    if (fitted && (!best || fitted.mended < best.mended)) best = fitted
  }
  return best
}

function fitShape(characters: string, shape: string): { value: string; mended: number } | undefined {
  let value = ''
  let mended = 0
  let at = 0
  for (const place of shape) {
    if (place === ' ') {
      value += ' '
      continue
    }
    const character = characters.charAt(at)
    at += 1
    const isDigit = character >= '0' && character <= '9'
    if (!isDigit && !(character >= 'A' && character <= 'Z')) return undefined
    if ((place === '9') === isDigit) value += character
    else {
      const other = place === '9' ? AS_DIGIT[character] : AS_LETTER[character]
      if (!other) return undefined
      value += other
      mended += 1
    }
  }
  return at === characters.length ? { value, mended } : undefined
}
