import type { CorrectedSlot } from '../../slots/correction.ts'

export const correctionCorpus: readonly { readonly line: string; readonly slot?: CorrectedSlot; readonly not?: string }[] = [
  { line: 'perdón es cuarenta y dos no veinticuatro', not: 'veinticuatro' },
  { line: 'dije López no Gómez', not: 'Gómez' },
  { line: 'cambie la dirección', slot: 'service_address' },
  { line: 'esa no es mi dirección', slot: 'service_address' },
  { line: 'no es el nombre correcto', slot: 'caller_name' },
  { line: 'el apellido está mal escrito', slot: 'caller_name' },
  { line: 'me equivoqué de número', slot: 'callback_number' },
  { line: 'el teléfono está equivocado', slot: 'callback_number' },
  { line: 'quiero corregir la hora', slot: 'preferred_time' },
]

export const correctionRejects: readonly string[] = [
  'sí',
  'no gracias',
  'no sé',
  'se tapó el lavabo',
  '¿perdón?',
  'calle mayor 12',
  'no hay agua caliente',
]
