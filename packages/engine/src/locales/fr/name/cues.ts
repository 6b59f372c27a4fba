import type { NameCue } from '../../../slots/name/language.ts'

const RELATIVES =
  '(mari|femme|epoux|epouse|conjoint|conjointe|blonde|chum|fils|fille|gars|garcon|mere|pere|maman|papa|frere|soeur|oncle|tante|cousin|cousine|voisin|voisine|proprietaire|proprio|locataire|patron|patronne|boss|ami|amie|copain|copine|colocataire|coloc|docteur|plombier|beau pere|belle mere|associe|collegue|assistant|assistante|grand mere|grand pere)'

/** Cues before a name, and what is said around one. */
export const NAME_CUES: readonly (readonly [NameCue, readonly string[]])[] = [
  [
    'full',
    [
      "(moi)? (mon|le|notre) nom (complet|au complet|a moi)? (est|c'est|cest|ce serait|sera|ca serait)?",
      "(moi)? (je)? m'appelle",
      '(moi)? (je)? mappelle',
      "on m'appelle",
      '(vous pouvez)? (appelez|appeler) moi',
      '(demandez|demander) (pour|a parler a)?',
      "vous pouvez m'appeler",
      '(moi)? je me nomme',
      "nom (est|c'est)?",
      'nom complet',
      'titulaire (du compte)? (est)?',
    ],
  ],
  ['iam', ["(moi)? (je|j') suis (encore|toujours)?", '(moi)? (chu|chus|jsuis)', "c'est (encore|toujours)"]],
  ['role', ["(je|j') suis (le|la) _", "(je|j') suis l' _"]],
  [
    'self',
    [
      `(c'est|cest|ici|je suis|chus) (sa|son|leur) ${RELATIVES}`,
      "(moi)? c'est moi",
      "moi (c'est|cest)",
      'ici',
      '(vous)? parlez (a|avec)',
      "c'est (monsieur|madame)",
    ],
  ],
  [
    'it',
    [
      "(c'est|cest|c'etait|c'est bien|ce sera|ce serait|ca serait|ca va etre|ca sera)",
      '(mettez|inscrivez|marquez|notez|ecrivez|met|mets|marque) (moi)? (ca|le|y)?',
    ],
  ],
  [
    'account',
    [
      "(c'est|cest|mettez|inscrivez|est|etait|reserve|marque)? (au|aux) (nom|noms) (de|d')?",
      "sous le nom (de|d')?",
      "de la part (de|d')",
      "pour le compte (de|d')",
    ],
  ],
  ['for', ['pour', "(rendez vous|rendezvous|visite|dossier|compte) (pour|de|d')"]],
  ['first', ["(mon|le|et|de|son)? (prenom|petit nom) (est|c'est|cest|a moi c'est)?", '(je)? me prenomme', 'nom de bapteme']],
  [
    'last',
    ["(mon|le|et|de)? nom de (famille|fille|naissance|jeune fille) (est|c'est|cest)?", '(la)? famille', "(mon|le)? patronyme (est|c'est)?"],
  ],
  [
    'other',
    [
      "(son|leur|votre) (nom|prenom) (est|c'est|a elle|a lui)?",
      `(mon|ma|mes|son|sa|notre|votre|le|la|les|l'|ce|celui de mon|celui de ma) ${RELATIVES} (est|etait|s'appelle|se nomme)?`,
      `_ est (mon|ma|notre) ${RELATIVES}`,
      "(il|elle|qui) s'appelle",
      "(le|la) nom (de|d') (mon|ma|mes|notre|la|l'|son|sa) _",
    ],
  ],
  [
    'skip',
    [
      "(avec|sans|pas de) (un|le)? (trait d'union|tiret|apostrophe)",
      'pas de (nom|prenom)',
      'sans (nom|prenom)',
      '(nom et prenom|prenom et nom)',
      'en? (un|deux|trois) (mot|mots)',
      "(ca|ca se|qui) (s')? (ecrit|epelle)",
      "(je)? (vous)? (l')? epelle",
      "je vais (vous)? (l')? epeler",
      'meme nom',
    ],
  ],
  [
    'question',
    [
      '(votre|quel|quelle|ton) (nom|prenom)',
      'quel est (votre|le|ton) (nom|prenom)',
      "(c'est quoi|c'est qui)",
      'comment (vous vous appelez|ca|tu)',
      'qui (etes vous|parle)',
      'pourquoi',
      "qu'est ce",
      'est ce que',
      'voulez vous',
      'vous voulez',
    ],
  ],
  ['not', ['pas', "(c'est|cest|ce n'est|c'etait|je suis|je ne suis|non) pas", "(c'est|cest) plus", 'plutot que', 'au lieu de', 'jamais']],
  [
    'restart',
    [
      '(non|nan|pardon|excusez|excuse|scusez|attendez|attends|oups|desole|desolee|correction|minute|plutot|enfin)',
      'en fait',
      'excusez moi',
      'je (veux|voulais) dire',
      "c'est a dire",
      'mais',
      'sinon',
    ],
  ],
  [
    'filler',
    [
      '(euh|heu|hum|hm|ben|beh|bah|bien|bon|oui|ouais|ouin|ouaip|si|allo|allo oui|bonjour|bonsoir|salut|hey|alors|donc|hein|voila|ok|okay|merci|certainement|absolument|exact|exactement|moi|et|puis|pis|faque|svp|parfait|tiens|encore|juste|seulement)',
      "d'accord",
      'tout a fait',
      'fait que',
      'bien sur',
      "s'il vous plait",
      '(vous|tu) (savez|sais)',
      "(je pense|je crois) (que|que c'est)?",
      "(j'ai|je vous ai) (deja)? dit",
      "c'est (simple|facile|ca)",
      "(c'est|cest)? pas (complique|difficile|dur)",
      '(un|une) (instant|moment|seconde|minute)',
      'mon doux',
      'oui oui',
      'le nom',
    ],
  ],
  [
    'like',
    [
      "comme (dans|le|la|les|l'|un|une|mon|ma)? (mot|nom|couleur|pays|ville|fleur|metier)?",
      'qui rime avec',
      'a la (francaise|quebecoise|anglaise)',
    ],
  ],
  [
    'behind',
    [
      "a l'appareil",
      "(a l'autre)? (au)? bout (du fil)?",
      'au (telephone|tel|bout du fil)',
      'qui (parle|appelle|vous parle)',
      "(c'est|cest) (mon nom|moi)",
      'est mon nom',
      'pour vous servir',
    ],
  ],
  ['first_behind', ["(c'est|cest|est) (mon|le) (prenom|petit nom)", '(de|comme) prenom']],
  ['last_behind', ["(c'est|cest|est) (mon|le) nom de famille", '(de|comme) nom de famille']],
]

/** Words without one of which no cue can match: looked up before anything else, as most utterances hold none. */
export const CUE_STARTERS: ReadonlySet<string> = new Set(
  'rendez rendezvous visite nom noms prenom prenomme appelle mappelle appelez nomme ici appareil monsieur madame mme mr m. famille inscrivez mettez part'.split(
    ' ',
  ),
)

/** Cues that are common words too: they count only when a word follows that could be a name. */
export const WEAK_STARTERS: ReadonlySet<string> = new Set(['est', 'cest', 'suis', 'chus', 'chu', 'moi', 'pour'])
