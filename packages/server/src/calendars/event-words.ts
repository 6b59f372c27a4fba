import type { EventWords } from '@callwright/calendar'

const ENGLISH: EventWords = {
  emergency: 'EMERGENCY',
  problem: 'Problem',
  phone: 'Phone',
  onSite: 'On site',
  addressUnresolved: 'Please check the address: it is as it was heard.',
  reference: 'Reference',
}

const FRENCH: EventWords = {
  emergency: 'URGENCE',
  problem: 'Problème',
  phone: 'Téléphone',
  onSite: 'Sur place',
  addressUnresolved: 'Adresse à vérifier : elle est notée comme elle a été entendue.',
  reference: 'Référence',
}

const SPANISH: EventWords = {
  emergency: 'EMERGENCIA',
  problem: 'Problema',
  phone: 'Teléfono',
  onSite: 'En el lugar',
  addressUnresolved: 'Hay que comprobar la dirección: está como se oyó.',
  reference: 'Referencia',
}

const WORDS: { readonly [language: string]: EventWords } = { en: ENGLISH, fr: FRENCH, es: SPANISH }

/** The words of an event for a reader of this language; English for languages that have none. */
export function eventWords(locale: string): EventWords {
  return WORDS[locale.slice(0, 2)] ?? ENGLISH
}
