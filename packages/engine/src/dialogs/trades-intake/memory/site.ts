import type { Heard } from '../acts.ts'
import type { IntakeContext, IntakeMemory } from '../context.ts'
import { update } from '../update.ts'

/** Who is at the place of a visit, where that is somebody else than the caller: whom the technician will meet. */
export type Site = {
  readonly name: string | null
  /** A number there, beside the caller's own. E.164. */
  readonly phone: string | null
  /** Who that is, in the caller's words: "my mother". */
  readonly relation: string | null
  /** Whether it was asked who will be there: once is enough. */
  readonly asked: boolean
}

/** What was said of somebody else. */
export type SiteHeard = Partial<Omit<Site, 'asked'>>

const NOBODY: Site = { name: null, phone: null, relation: null, asked: false }

/** Adds what was said of whoever is at the place. */
export function withSite(call: IntakeContext, { site }: Heard): Partial<IntakeContext> {
  return site ? { site: { ...NOBODY, ...call.site, ...site } } : {}
}

/** Whom the technician will meet, in one word or two: the name, else what was said of them. */
export const whoIsThere = (site: Site | null): string | undefined => site?.name ?? site?.relation ?? undefined

export const siteActions = {
  askedSite: update(({ site }) => (site ? { site: { ...site, asked: true } } : {})),
}

export const siteGuards = {
  needsSite: ({ context: { call } }: { readonly context: IntakeMemory }) =>
    call.site !== null && call.site.name === null && !call.site.asked,
}
