/** What leads to a stretch of days. */
export const IN = '(en|durante|para|a lo largo de)?'
const LEAD = '(a|al|el|la|los|hacia|hacia el|para|para el|por|sobre|en|en el)?'
/** Where a week, a month or a year begins, is half over, or ends. */
export const EARLY = `(${LEAD} (principio|principios|comienzo|comienzos|inicio|inicios|primeros|primeros dias|entrada) (de|del)|empezando|iniciando|comenzando)`
export const MID = `(${LEAD} (mediados|mitad|mitades) (de|del)|a media|en medio de|en medio del)`
export const LATE = `${LEAD} (final|finales|fin|fines|ultimos|ultimos dias|termino) (de|del)`
/** The same of a week: "fin de semana" is the weekend. */
export const LATE_WEEK = `${LEAD} (final|finales|fines|ultimos|ultimos dias|termino) (de|del)`
export const OF_MONTH = '(de|del|del mes de|de el mes de|en)?'
/** What is left of one, and when it is over. */
export const REST = '(en|durante|por)? (el|lo que)? (resto|resta|queda|que queda)'
export const FROM_NOW = '(de|desde)? (aqui|ahora|hoy) (a|al|hasta|hasta el)'
export const END = '(fin|final|finales|fines)'
export const ENDS = '(acabe|termine|finalice|se acabe|se termine)'
export const WEEKEND = '(fin de semana|fin de semanas|fines de semana|finde|findes|weekend|fin)'
