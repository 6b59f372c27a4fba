import { type Extent, extentOf } from './ical/extent.ts'
import type { StoredObject } from './reports.ts'

/** What is known of an object: its text, unless that was forgotten to save space, and when it takes place (null: at any time). */
export type KnownObject = { readonly text: string | null; readonly extent: Extent | null }

/** Calendar objects that were read, by address; they are not fetched again until their tag changes. */
export type ObjectMemory = {
  readonly recall: (object: Pick<StoredObject, 'url' | 'etag'>) => KnownObject | null
  readonly keep: (object: StoredObject) => void
  /** Forgets all but these. */
  readonly only: (urls: ReadonlySet<string>) => void
}

type Kept = { readonly etag: string; text: string | null; readonly extent: Extent | null }

/** Characters of calendar objects that are remembered: those of a busy year. */
const MOST_REMEMBERED = 8_000_000

/** Remembers when each object takes place, and the texts that were used last, up to a size. */
export function objectMemory(timeZone: string, mostRemembered = MOST_REMEMBERED): ObjectMemory {
  const objects = new Map<string, Kept>()
  /** Those with a text, the one that was used last at the end. */
  const texts = new Map<string, Kept>()
  let size = 0
  const forgetText = (url: string) => {
    const kept = texts.get(url)
    size -= kept?.text?.length ?? 0
    if (kept) kept.text = null
    texts.delete(url)
  }
  return {
    keep({ url, etag, text }) {
      forgetText(url)
      objects.delete(url)
      // Without a tag nothing tells whether it is still the same.
      if (etag === null) return
      const kept: Kept = { etag, text: null, extent: extentOf(text, timeZone) }
      objects.set(url, kept)
      if (text.length > mostRemembered / 10) return
      kept.text = text
      texts.set(url, kept)
      size += text.length
      for (const first of texts.keys()) {
        if (size <= mostRemembered) break
        forgetText(first)
      }
    },
    recall({ url, etag }) {
      const kept = objects.get(url)
      if (!kept || kept.etag !== etag) return null
      if (texts.delete(url)) texts.set(url, kept)
      return kept
    },
    only(urls) {
      for (const url of objects.keys()) {
        if (urls.has(url)) continue
        forgetText(url)
        objects.delete(url)
      }
    },
  }
}
