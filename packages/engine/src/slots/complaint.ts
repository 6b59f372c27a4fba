import type { Language } from '../understanding/candidate.ts'
import { phraseBook } from '../understanding/phrases.ts'
import type { Token } from '../understanding/token.ts'

/** Words of callers who are dissatisfied with the business or with work that it has done. */
const WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    '(make|file|have|with|lodge|register) (a|my|another)? (formal|serious)? complaint',
    'complain (about|to)',
    'complaining about',
    '(unhappy|dissatisfied|disappointed|furious) (with|about) (your|the|what|how)',
    'not (happy|satisfied|pleased) (with|about) (your|the|what|how)',
    '(terrible|awful|shoddy|sloppy) (job|work|service|workmanship)',
    '(want|demand|get|need|give me) (a|my|our|all my) (full)? (refund|money back)',
    '(overcharged|overcharging|over charged|over billed|overbilled|double charged|charged twice|charged me twice|charged too much|charged me too much|ripped off|ripped me off|ripping me off)',
    'your (technician|plumber|man|guy|people|worker) (broke|damaged|ruined|never came|never showed|was rude)',
  ],
  fr: [
    '(faire|déposer|porter|formuler|loger) (une|ma)? plainte',
    '(faire|déposer|formuler) une réclamation',
    "(j'ai|pour|avec) une (plainte|réclamation)",
    'me plaindre',
    '(mécontent|mécontente|insatisfait|insatisfaite|déçu|déçue) (de|du|des|par)',
    'pas (content|contente|satisfait|satisfaite) (de|du|des)',
    'travail (bâclé|mal fait)',
    'être remboursé',
    '(un|mon|le) remboursement',
    '(surfacturé|surfacturée|surchargé|chargé trop cher|facturé trop cher|facturé deux fois|chargé deux fois|trop facturé|arnaqué|arnaquée|me suis fait avoir|fait fourrer)',
    'être remboursée',
    'votre (technicien|plombier) (a cassé|a brisé|a abîmé|a endommagé|est jamais venu|a été impoli)',
  ],
  es: [
    '(poner|presentar|hacer|tengo|con) una (queja|reclamación)',
    'quejarme',
    'me quejo',
    'no (estoy|quedé|quede) (nada)? (contento|contenta|satisfecho|satisfecha) con',
    '(descontento|descontenta|molesto|molesta|decepcionado|decepcionada) con (su|el|la|lo)',
    '(pésimo|pésima|mal) (trabajo|servicio)',
    '(que)? (me|nos) (devuelvan|devuelva|regresen|regrese|reembolsen) (el|mi)? (dinero)?',
    '(un|mi) reembolso',
    '(cobraron|cobraste|cobró|cobrado) (de más|demasiado|dos veces|doble)',
    '(me|nos) (estafaron|robaron en la factura)',
    'su (técnico|plomero|fontanero) (rompió|dañó|nunca vino|nunca llegó|fue grosero)',
  ],
}

const BOOKS = {
  en: phraseBook([[true, WORDS.en]]),
  fr: phraseBook([[true, WORDS.fr]]),
  es: phraseBook([[true, WORDS.es]]),
}

/** Whether a caller complains. */
export function complains(tokens: readonly Token[], language: Language): boolean {
  return BOOKS[language].scan(tokens).length > 0
}
