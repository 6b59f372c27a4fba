const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** HTML that is safe to put in a page: made only by `html` from escaped parts. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** What may stand in `html`: text is escaped, HTML is taken as it is, lists are joined, null is left out. */
export type Part = string | number | Html | null | readonly Part[]

/** A template whose values are escaped, for element content and quoted attributes. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.map((text, n) => text + (n < parts.length ? render(parts[n] ?? null) : '')).join(''))
}

function render(part: Part): string {
  if (part === null) return ''
  if (part instanceof Html) return part.text
  if (typeof part === 'object') return part.map(render).join('')
  return escapeHtml(String(part))
}

/** Text as HTML. Control characters, which HTML does not allow, become visible as a box. */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\u2028\u2029]/gu, (character) => (character === '\n' || character === '\t' ? ' ' : '\u2423'))
    .replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character)
}
