import type { Pointing } from '../../slots/caller-number.ts'

/** How callers point at the number of the call, and away from it. */
export const CALLER_NUMBER: readonly (readonly [Pointing, readonly string[]])[] = [
  [
    'this',
    [
      '(ce|le meme|meme|au meme|mon|cette|la meme|sur ce) (numero|telephone|cell|cellulaire|portable|ligne|mobile)',
      'celui (ci|la)',
      'le meme (numero)?',
      "(celui|le numero|le|numero|telephone|ligne|celle|la ligne) (avec lequel|duquel|d'ou|dont|d'|sur lequel|que|avec laquelle|a partir duquel|par lequel) (je|j') (vous|t')? (appelle|telephone|parle|utilise|t'appelle)",
      "(d'ou|dou) (je|j') (vous)? (appelle|telephone|parle)",
      '(celui|numero|le numero) (qui|que) (vous)? (voyez|avez|est affiche|apparait|apparais|vous voyez|s affiche|affiche)',
      "(s'affiche|saffiche|affiche|apparait) (sur|a|chez) (votre|l'|vous) (ecran|afficheur)?",
      "sur (votre|l') afficheur",
      '(rappelez|appelez) (moi|nous)? (ici|la dessus)',
    ],
  ],
  [
    'other',
    [
      '(pas|plutot que|au lieu de|sauf|jamais) ... (ce|meme|mon|cette) (numero|telephone|cell|cellulaire|portable|ligne)',
      '(pas|sauf) celui (ci|la)',
      "numero (de|d') (client|compte|dossier|commande|facture|contrat|reference)",
      "(numero|telephone|cell|cellulaire|portable|ligne) (n'est|est|marche|fonctionne|c'est|est plus) (pas|plus|pus|mauvais|ancien|vieux) (bon|mon|le)?",
      '(autre|nouveau|different|utilisez|appelez|prenez|essayez) ... (mon|son|leur|le) (cell|cellulaire|numero|portable|fixe|travail|mari|maison|bureau)',
      '(un|une|sur un|l) autre (numero|telephone|ligne)',
    ],
  ],
]
