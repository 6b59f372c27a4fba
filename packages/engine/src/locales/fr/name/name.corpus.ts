import { type CorpusEntry, rejects, says } from '../../../testing/corpus.ts'

/** Replies to "à quel nom ?". The part in brackets is where the name itself stands. */
export const NAME_SAYS: readonly CorpusEntry[] = [
  says('name', { first: 'Mireille', last: 'Thériault', full: 'Mireille Thériault' }, [
    'mireille thériault',
    '[Mireille Thériault].',
    "c'est [mireille thériault]",
    "je m'appelle [mireille thériault]",
    "mon nom c'est [mireille thériault]",
    "moi c'est [mireille thériault]",
    'madame [mireille thériault]',
    'prénom [mireille nom de famille thériault]',
    'nom de famille [thériault prénom mireille]',
    "c'est au nom de [mireille thériault]",
    "[mireille thériault] à l'appareil",
    'mireille [mireille thériault]',
    'thériault [mireille thériault]',
    'non pas muriel [mireille thériault]',
    "mon mari s'appelle jules mais moi c'est [mireille thériault]",
    'inscrivez [mireille thériault]',
    '[mireille thériault] t h é r i a u l t',
    '[thériault mireille]',
  ]),
  says('name', { first: 'Jean-Guy', last: 'Lapointe', full: 'Jean-Guy Lapointe' }, ['jean-guy lapointe', "c'est [jean-guy lapointe]"]),
  says('name', { first: 'Jean Guy', last: 'Lapointe', full: 'Jean Guy Lapointe' }, ['jean guy lapointe']),
  says('name', { first: 'Marie-Ève', last: 'Gagnon-Roy', full: 'Marie-Ève Gagnon-Roy' }, ['marie-ève gagnon-roy']),
  says('name', { first: 'François', last: "D'Amours", full: "François D'Amours" }, ["françois d'amours"]),
  says('name', { first: 'Léa', last: "L'Heureux", full: "Léa L'Heureux" }, ["je m'appelle [léa l'heureux]"]),
  says('name', { first: 'Marc-Antoine', last: 'de Repentigny', full: 'Marc-Antoine de Repentigny' }, ['marc-antoine de repentigny']),
  says('name', { last: 'Lévesque', full: 'Lévesque' }, [
    'l e accent aigu v e s q u e',
    'madame [lévesque]',
    'l comme lucie é comme élise v e s q u e',
  ]),
  says('name', { first: 'Rita', last: 'Juillet', full: 'Rita Juillet' }, [
    '[rita juillet] juillet comme le mois',
    '[rita juillet] comme le mois',
  ]),
  says('name', { first: 'Louise', last: 'Marchand', full: 'Louise Marchand' }, ['[louise marchand] née tremblay']),
  says('name', { first: 'William', full: 'William' }, ['double v i l l i a m', 'w i deux l i a m']),
  says('name', { first: 'Jean-Marc', full: 'Jean-Marc' }, ["j e a n trait d'union m a r c"]),
  says('name', { first: 'Yves', last: 'Côté', full: 'Yves Côté' }, ['[yves y v e s côté] comme à côté', '[yves côté]']),
  says('name', { first: 'Denise', full: 'Denise' }, ["c'est [denise]", '[denise] et mon numéro je vous le donne', '[denise] avec un s']),
]

/** Two names, a nickname or a name mended on the way: the one that was settled on. */
export const NAME_AMBIGUOUS: readonly CorpusEntry[] = [
  says('name', { first: 'Mireille', last: 'Thériault', full: 'Mireille Thériault' }, [
    "mon nom de famille c'est [thériault prénom mireille]",
    "tout le monde m'appelle mimi mais [mireille thériault]",
    'mettez mimi enfin [mireille thériault]',
    'le dossier est au nom de mon chum mais moi [mireille thériault]',
  ]),
  says('name', { first: 'Carole', last: 'Poulin', full: 'Carole Poulin' }, ["c'est [carole pinard] non poulin"]),
]

/** What a recogniser makes of names: said again, with asides between. */
export const NAME_MISHEARD: readonly CorpusEntry[] = [
  says('name', { first: 'Marie-France', last: 'Lussier', full: 'Marie-France Lussier' }, [
    "marie-france avec un trait d'union [marie-france lussier]",
  ]),
  says('name', { first: 'Olivier', last: 'Marchand', full: 'Olivier Marchand' }, [
    'marchand comme un marchand [olivier marchand]',
    'cest [olivier marchand]',
    'euh [olivier marchand] là',
  ]),
  says('name', { first: 'Luc', last: 'Tardif', full: 'Luc Tardif' }, ['luc pas lucas [luc tardif]', 'je mappelle [luc tardif]']),
]

/** Replies that give no name. */
export const NAME_REJECTS: readonly CorpusEntry[] = [
  rejects('name', [
    "un instant s'il vous plaît",
    'pourquoi vous voulez savoir ça',
    "j'aime mieux pas le dire",
    'je veux parler à quelqu’un',
    'non merci',
    'demain matin',
    "c'est bloqué",
    "l'eau coule partout",
    "c'est moi",
    'le propriétaire',
    'je suis la locataire du deuxième',
    "c'est quoi votre nom à vous",
    'vous l’avez dans votre système',
    "c'est pressant",
    'gestion immobilière laurier',
  ]),
]
