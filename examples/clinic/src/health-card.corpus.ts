import type { SlotCorpusEntry } from '@callwright/engine/testing'

/** What callers say, by the card that must be heard; null for what is no card. */
export const english: readonly SlotCorpusEntry<string>[] = [
  [
    'BAKA85521456',
    [
      'B A K A 8 5 5 2 1 4 5 6',
      'it is b as in boy a k a eight five five two one four five six',
      "no it's B A K A eight five five two fourteen fifty six",
      'baka eighty five fifty two fourteen fifty six',
    ],
  ],
  // The month does not exist; a telephone number has no letters; a card is not cut short.
  [null, ['B A K A 8 5 3 3 1 4 5 6', 'four five oh five five five oh one four two', 'B A K A 8 5 5 2 1 4 5']],
]

export const french: readonly SlotCorpusEntry<string>[] = [
  ['BERL85121456', ['B E R L huit cinq douze quatorze cinquante-six', 'b comme bernard e r l 8512 1456']],
  [null, ['je ne l’ai pas sous la main', 'quatre cinq zéro cinq cinq cinq zéro un quatre deux']],
]
