import type { SpanPart } from '../../../slots/date-time/calendar-spans.ts'

/** Words of stretches of days, as parts of patterns. */
export const EARLY = '(debut|en debut|au debut|en tout debut|tout debut|des le debut|courant debut)'
export const MID = '(milieu|au milieu|en milieu|mi|a la mi|vers la mi|vers le milieu|courant mi)'
export const LATE = '(fin|en fin|a la fin|vers la fin|toute fin|sur la fin|derniere moitie)'
export const OF = "(de|du|d'|de la|de l'|des|le|la)?"
export const NEXT =
  "(semaine (prochaine|suivante|d'apres|d apres|qui vient|qui s'en vient|qui arrive|a venir|qui suit)|prochaine semaine|autre semaine)"
export const NEXT_WEEK = `((dans le|au|en)? (courant|cours) (de)?|dans|pendant|durant)? (la|l'|l)? ${NEXT}`
export const THIS_WEEK =
  '(cette semaine|(dans|courant|durant|pendant|(dans le|au|en) courant de|au cours de|en cours de) (la|de)? semaine|cette semaine -? ci|semaine en cours|la semaine)'
export const WEEKEND = '(week -? end|weekend|week -? ends|weekends|wkend)'
/** What names a part of a span of days. */
export const SPAN_PARTS: readonly (readonly [SpanPart, string])[] = [
  ['early', EARLY],
  ['mid', MID],
  ['late', LATE],
]
