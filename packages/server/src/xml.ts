const NOT_XML = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu

/** Text without what XML 1.0 cannot hold. */
export function xmlText(text: string): string {
  return text.toWellFormed().replaceAll(NOT_XML, ' ').trim()
}

/** Text as the content of an element. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
