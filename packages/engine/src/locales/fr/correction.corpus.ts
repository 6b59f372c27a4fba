import type { CorrectedSlot } from '../../slots/correction.ts'

export const correctionCorpus: readonly { readonly line: string; readonly slot?: CorrectedSlot; readonly not?: string }[] = [
  { line: 'non quarante-deux pas vingt-quatre', not: 'vingt-quatre' },
  { line: "non c'est Tremblay pas Tremblé", not: 'Tremblé' },
  { line: "changez l'adresse", slot: 'service_address' },
  { line: "c'est pas la bonne adresse", slot: 'service_address' },
  { line: 'ce n’est pas le bon nom', slot: 'caller_name' },
  { line: 'mon nom est mal écrit', slot: 'caller_name' },
  { line: 'je me suis trompé de numéro', slot: 'callback_number' },
  { line: 'le numéro de téléphone est pas bon', slot: 'callback_number' },
  { line: "vous avez la mauvaise heure, changez l'heure", slot: 'preferred_time' },
  { line: 'corrigez le prénom', slot: 'caller_name' },
]

export const correctionRejects: readonly string[] = [
  'oui',
  'pas vraiment',
  'mon évier est bouché',
  'pardon',
  'je sais pas',
  '12 rue notre-dame',
  "j'ai pas d'eau chaude",
]
