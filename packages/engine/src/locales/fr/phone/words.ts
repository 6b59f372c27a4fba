import type { PhoneCue } from '../../../slots/phone/phone.ts'

/** What is said between the digits of a phone number. */
export const PHONE_CUES: readonly (readonly [PhoneCue, readonly string[]])[] = [
  [
    'filler',
    [
      `(euh|heu|hum|ben|bin|bah|bon|alors|et|puis|pis|la|ok|okay|oui|ouais|voila|tiret|point|espace|virgule|donc|c'est|cest|est|ensuite|apres|hein|tu|vous)`,
      'et (puis|ensuite|apres)',
      '(attendez|attends|minute|patientez|une seconde|une minute|deux secondes|un instant)',
      '(vous|tu) (me)? (suivez|suis|notez|notes|avez note|avez|entendez)',
      "(c'est|vous avez) (bon|note|ca|noté)",
      'ca (commence|debute) par',
      '(le)? reste (est|c)?',
    ],
  ],
  [
    'number',
    [
      `(le|mon|un|son|notre)? (numero|no|tel|telephone|cell|cellulaire|portable|mobile|fixe|gsm|natel) (de)? (telephone|tel|portable|cell|cellulaire|mobile|telephone portable|maison|travail|fixe)? (est|c'est|cest)? (le)?`,
      `(appelez|appeler|rappelez|rappeler|joindre|rejoindre|contacter|contactez|textez|texter|joignable|sonnez) (moi|nous|me)? (sur|au|a) (le|mon)? (cell|portable|cellulaire|fixe|mobile)?`,
      `(au complet|en entier|en tout) (ca (fait|donne)|c'est)?`,
      'signal* le',
      '(est|sont) joignable* au',
    ],
  ],
  [
    'restart',
    [
      '(non|nan|excusez|excuse|pardon|desole|desolee|oups|attendez non|plutot|enfin|correction|erreur|zut)',
      '(excusez|excuse) (moi)?',
      '(je|j) (me)? (suis)? (trompe|tromper|trompee)',
      '(je)? veux dire',
      'je recommence',
      'je (me)? reprends',
      'ou plutot',
    ],
  ],
  [
    'not',
    [
      "(c'est|cest|ce n'est|est)? (pas|plus) (le|la|au|sur)",
      'au lieu du',
      'pas',
      "(c'|avant c')? etait (le)?",
      "(mon|l'|le)? ancien (numero|cell)? (est|c'est|c'etait)? (le)?",
    ],
  ],
  ['area', ["(l')? (indicatif|code) (regional)? (est|c'est|de)? (le)?", 'prefixe (est|c)?', 'dans le']],
  [
    'ends',
    [
      '(finit|termine|se termine|finissant) (par|en)',
      "(les)? (quatre|4|deux|2) derniers (chiffres)? (sont|c'est|cest)?",
      "(la)? fin (est|c'est)",
    ],
  ],
  ['extension', ['(poste|extension|ext|interne) (numero)? (le)?']],
  ['plus', ['plus']],
  [
    'prefer',
    [
      "(mais)? (maintenant|a present|desormais) (c'est|cest|on a|j'ai)? (le)?",
      "(mon|le)? nouveau (numero|cell)? (est|c'est|cest)? (le)?",
      "(plutot|de preference|mieux|preferable|idealement|mais) (de)? (m')? (appelez|appeler|rappelez|rejoindre|essayez|au|sur|prenez) (moi)? (sur|au|a)? (le|mon)? (cell|cellulaire|portable|fixe|mobile|maison|travail)?",
    ],
  ],
  [
    'other',
    [
      `(le|mon|notre|un|son)? (numero|no) (de|d') (compte|carte|client|dossier|commande|facture|contrat|police|reference|reservation|membre|serie|modele|permis|securite sociale|siret|assurance) (est|c'est|cest)? (le)?`,
      "(ma|mon|le|la)? (compte|carte|dossier|commande|facture|contrat|police|reference|confirmation|modele|carte de credit) (numero|no) (est|c'est|cest)? (le)?",
    ],
  ],
  [
    'denied',
    [
      "(ca)? (c'est|cest|c'etait) (mon|l'|le|un)? (ancien|vieux|mauvais) (numero|cell|telephone)?",
      "(n'est|ce n'est|c'est|cest|est) (pas|plus) (un|mon|le|son|notre) (bon)? (numero|telephone)",
      '(ne)? (marche|fonctionne|existe|repond) (pas|plus|pus)',
    ],
  ],
]

/** Digits in the plural. */
export const DIGIT_PLURALS: ReadonlyMap<string, string> = new Map([
  ['zeros', '0'],
  ['uns', '1'],
  ['cinqs', '5'],
  ['septs', '7'],
  ['huits', '8'],
  ['neufs', '9'],
])
