import { clockEntries, type MinuteWord } from '../../slots/clock-words.ts'
import type { ChoiceEntries, ChoiceWord } from '../../slots/menu-choice-grammar.ts'

const NUMBERS = [
  ...[
    'un',
    'deux',
    'trois',
    'quatre',
    'cinq',
    'six',
    'sept',
    'huit',
    'neuf',
    'dix',
    'onze',
    'douze',
    'treize',
    'quatorze',
    'quinze',
    'seize',
  ],
  ...['dix sept', 'dix huit', 'dix neuf', 'vingt', 'vingt et un', 'vingt deux', 'vingt trois', 'vingt quatre', 'vingt cinq', 'vingt six'],
  ...['vingt sept', 'vingt huit', 'vingt neuf', 'trente', 'trente et un'],
]

/** Hours as said before "heures", with what a recogniser makes of them. */
const HOURS: readonly (readonly string[])[] = [
  ['(une|un)'],
  ["(deux|de|d'eux)"],
  ['(trois|troie|3)'],
  ['(quatre|catre|quatr)'],
  ['(cinq|saint|sain|cinque)'],
  ['(six|scie|sis|si)'],
  ['(sept|cet|cette|set|sète)'],
  ['(huit|uit|oui|ouit)'],
  ['(neuf|neuve)'],
  ['(dix|dis|dit|disse)'],
  ['(onze|onse)'],
  ['(douze|douce)'],
  ...[
    'treize',
    'quatorze',
    'quinze',
    'seize',
    'dix sept',
    'dix huit',
    'dix neuf',
    'vingt',
    'vingt et une',
    'vingt deux',
    'vingt trois',
  ].map((word) => [word]),
]
const MINUTES: readonly MinuteWord[] = [
  ['et (demie|demi|dmi|trente)', 30],
  ['(trente|trente minutes)', 30],
  ['et (quart|car)', 15],
  ['(quinze|quinze minutes)', 15],
  ['(quarante cinq|trois quarts|et trois quarts)', 45],
  ['cinq', 5],
  ['dix', 10],
  ['vingt', 20],
  ['vingt cinq', 25],
  ['trente cinq', 35],
  ['quarante', 40],
  ['cinquante', 50],
  ['cinquante cinq', 55],
  ['moins (le)? (quart|car)', -15],
  ['moins dix', -10],
  ['moins vingt', -20],
  ['moins cinq', -5],
  ['moins vingt cinq', -25],
]
const ORDINALS = [
  '(premier|première|1er|1ère|1re)',
  '(deuxième|second|seconde|2e|2ème)',
  '(troisième|3e|3ème)',
  '(quatrième|4e|4ème)',
  '(cinquième|5e|5ème)',
]
const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const MONTH_NAMES = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')
const MONTHS = `(${MONTH_NAMES.join('|')})`
const THING = '(choix|option|plage|créneau|rendez vous|case|heure|proposition|possibilité|disponibilité|date|offre|place|jour|journée)'

/** Words that point at one of the offers. Figures are read by the grammar itself. */
export const CHOICE_WORDS: ChoiceEntries = [
  ...ORDINALS.map((word, at): [ChoiceWord, string[]] => [
    { type: 'position', position: at + 1 },
    [word, `(le|la|l'|au|du)? ${word} ${THING}`],
  ]),
  ...NUMBERS.slice(0, 5).map((word, at): [ChoiceWord, string[]] => [
    { type: 'position', position: at + 1 },
    [
      `(numéro|option|choix|plage|case|touche|chiffre|possibilité|proposition|le numéro) (${word === 'un' ? 'un|une' : word}|${at + 1})`,
      `(la|l') ${word === 'un' ? '(un|une)' : word}`,
    ],
  ]),
  [
    { type: 'position', position: 2 },
    ["(l'autre|l'autre option|l'autre choix|l'autre heure|l'autre journée|le numéro de|option de|choix de)"],
  ],
  ...NUMBERS.map((word, at): [ChoiceWord, string[]] => [{ type: 'number', number: at + 1 }, [word, ...(word === 'un' ? ['une'] : [])]]),
  ...NUMBERS.map((word, at): [ChoiceWord, string[]] => [
    { type: 'day_of_month', day: at + 1 },
    [`(le)? ${at === 0 ? ORDINALS[0] : word} ${MONTHS}`, `(le)? # ${MONTHS}`.replace('#', String(at + 1))],
  ]),
  ...NUMBERS.map((word, at): [ChoiceWord, string[]] => [
    { type: 'number', number: at + 1, ...(at > 4 ? { day: true as const } : {}) },
    [`(le|du) ${word}`],
  ]),
  ...clockEntries(
    HOURS,
    MINUTES,
    (said) => [`(à|vers|pour|de|d'|le|les|l')? ${said} (heures|heure|h|eur|heure pile|heures pile)`, `(à|vers) ${said}`],
    (said, minute, value) => [
      `(à|vers|pour|de|d'|le|les|l')? ${said} (heures|heure|h) ${minute}`,
      ...(value > 2 && value !== 6 ? [`(à|vers)? ${said} ${minute}`] : []),
    ],
  ),
  [{ type: 'time', hour: 12, minute: 0 }, ['(midi|le midi|à midi)']],
  [{ type: 'time', hour: 12, minute: 30 }, ['midi (et)? (demi|demie|trente)']],
  [{ type: 'time', hour: 12, minute: 15 }, ['midi (et)? (quart|quinze)']],
  [{ type: 'time', hour: 11, minute: 45 }, ['midi moins (le)? quart']],
  ...DAYS.map((word, at): [ChoiceWord, string[]] => [{ type: 'weekday', weekday: at + 1 }, [word, `${word}s`]]),
  [{ type: 'in_days', days: 0 }, ["(aujourd'hui|aujourdhui)"]],
  [{ type: 'in_days', days: 0, part: 'morning' }, ['(ce|cet) (matin|avant midi)']],
  [{ type: 'in_days', days: 0, part: 'afternoon' }, ['(cet|cette|ct) (après midi|aprèm|après dîner)', 'tantôt']],
  [{ type: 'in_days', days: 0, part: 'evening' }, ['ce soir']],
  [{ type: 'in_days', days: 1 }, ['(demain|deux main|de main)']],
  [{ type: 'in_days', days: 2 }, ['après demain', 'surlendemain']],
  ...MONTH_NAMES.map((word, at): [ChoiceWord, string[]] => [{ type: 'month', month: at + 1 }, [`(en|de|d') ${word}`]]),
  [{ type: 'week', weeks: 0 }, ['(cette|dans la) semaine (ci)?']],
  [{ type: 'week', weeks: 1 }, ["((la|l') semaine (prochaine|suivante|d'après)|semaine prochaine)"]],
  [
    { type: 'part', part: 'morning' },
    ["(celui|celle) d'avant (midi|dîner|le dîner)", '(matin|matins|matinée|avant midi|avant dîner|am|a m)'],
  ],
  [
    { type: 'part', part: 'afternoon' },
    [
      "(celui|celle) d'après (midi|dîner|lunch|le dîner|le lunch|le repas)",
      '(après midi|aprèm|après dîner|pm|p m|après lunch|après le (dîner|lunch|repas))',
    ],
  ],
  [{ type: 'part', part: 'evening' }, ['(soir|soirée)']],
  [{ type: 'end', which: 'last' }, ['(dernier|dernière|la fin|tout dernier|toute dernière)', `(dernier|dernière) ${THING}`]],
  [{ type: 'end', which: 'middle' }, ['(du|au|de|le|dans le) (milieu|centre)', "(l')? (entre les deux|intermédiaire)"]],
  [
    { type: 'end', which: 'earliest' },
    [
      "(le|la|au|celui|celle|ce qui est|la date|celui qui est|celle qui est|ce qu'il y a de) (le|la)? plus (tôt|vite|proche|rapproché|rapprochée|rapide|de bonne heure|sacrant|matinal|hâtif|hâtive) (possible)?",
      '(le plus tôt|le plus vite|plus vite|au plus vite|au plus tôt|aussitôt que possible|dès que possible|au plus sacrant|le plus de bonne heure|le début|le plus rapidement) (possible)?',
      '(début|tôt|de bonne heure)',
      'de bonne heure',
    ],
  ],
  [
    { type: 'end', which: 'latest' },
    [
      '(le|la|au|celui|celle|ce qui est|celui qui est|celle qui est) (le|la)? plus (tard|tardif|tardive|loin|éloigné|éloignée)',
      '(fin|la fin|en fin|lendemain|le lendemain)',
    ],
  ],
  [{ type: 'end', which: 'next' }, ['(le|la) (suivant|suivante|prochain|prochaine|plus prochain)', "(celui|celle) (d'après|qui suit)"]],
  [
    { type: 'any' },
    [
      "n'importe (lequel|laquelle|lesquels|quand|quelle|quel|quoi|quelle heure|quel jour)",
      'importe (lequel|laquelle|quand|quelle|quel)',
      "(peu importe|qu'importe|ça m'est égal|m'est égal|ça me dérange pas|ça dérange pas|c'est égal|égal|comme vous voulez|comme tu veux|à votre choix|à vous de choisir|vous choisissez|choisissez|choisis|au choix|comme ça vous arrange|ce qui vous arrange|ce que vous voulez|ce que vous préférez|celui que vous voulez|celle que vous voulez|l'un ou l'autre|l'une ou l'autre|un ou l'autre|pas de préférence|aucune préférence|sans préférence|aucune importance|pas d'importance|tous me vont|toutes me vont|ils me vont tous|elles me vont toutes|tous bons|tout me va|ça me va tout|tout est bon|tous sont bons|les deux me vont|les trois me vont|les deux marchent|les trois marchent|les trois sont bons|les deux sont bons|les deux font|les trois font|les deux conviennent|les trois conviennent|je suis flexible|je suis libre tout le temps|surprenez moi|décidez)",
    ],
  ],
  [
    { type: 'none' },
    [
      "(aucun|aucune|nul|nulle|rien) (de|d'|des|parmi|là dedans|dans)? (ces|ceux|celles|ça|les|tout|trois|deux|cela|eux|là dedans|ce|vos|là|qui)? (ça|trois|deux|là|heures|jours|dates|choix|options|créneaux|plages|propositions)? (là)?",
      "(ni (l')? (un|une) ni (l')? autre|pas un|pas une|pas un seul|pas une seule|rien|pantoute)",
      '(autre|autres) (chose|moment|date|dates|jour|jours|journée|journées|heure|heures|choix|option|options|fois|plage|plages|semaine|créneau|créneaux|disponibilité|disponibilités|possibilité|possibilités|proposition)',
      "(n'importe (quel|quelle) autre|d'autres|d'autre|quelque chose d'autre|un autre|une autre|quoi d'autre)",
      '(trop tôt|trop tard|trop loin|trop de bonne heure)',
      "(quelque chose|rien|pas|qu'est ce que vous avez|avez vous|auriez vous|vous avez|vous auriez|y a t il|il y a|y aurait il) (de|rien|pas|quelque chose)? (plus|moins|un peu plus) (tard|tôt|vite|de bonne heure|rapide|proche|loin)",
      '(peux|peut|pourrai|pourrais|suis|serai) pas (venir|être là)? (à)? (aucune|aucun|ces|les|ça|libre|disponible|rien) (de|des|heures|moments|jours|trois|deux)?',
      "(ces|les|ça|ceux|ceux là|celles là|ces heures|ces heures là|tout ça) (trois|deux)? (heures|dates|jours|là)? (ne|n')? (me|m'|nous)? (va|vont|marche|marchent|convient|conviennent|fonctionne|fonctionnent|arrange|arrangent|fait|font) (pas|plus)",
      '(me|nous) (va|vont|convient|conviennent|arrange|arrangent) (aucun|aucune)',
      '(partis|parti|partie|absents|absent|occupés|occupé|pris|en vacances) (toute|tous|toutes) (la|cette|ces|les) (semaine|jours|journées) (là)?',
      "(c'est|sont|ils sont|elles sont) (tous|toutes|tout) (pendant|durant|quand|sur|dans)",
      "(tout ça|toutes|tous|ces (heures|jours|journées|dates)|celles là|ceux là|ça) (ça|ils|elles)? (me|m')? (tombe|tombent|adonne|adonnent|va|vont) (toutes|tous|tout)? (mal|très mal|vraiment mal)",
    ],
  ],
  [{ type: 'none', side: 'latest' }, ['plus tard']],
  [{ type: 'none', side: 'earliest' }, ['plus (tôt|de bonne heure)']],
  [
    { type: 'counter' },
    [
      "(avez vous|auriez vous|vous avez|vous avez quoi|avez vous quoi|vous auriez quoi|qu'est ce que vous (avez|auriez)|vous auriez|vous (n')? (auriez|avez) (pas|plus|rien)|n'avez vous|n'auriez vous|auriez|avez|est ce que|est ce qu'il y a|y a t il|y aurait|il y aurait|j'aimerais mieux|j'aime mieux|j'aurais aimé|j'aurais préféré|je préférerais|je préfèrerais|ça serait possible|serait il possible|ce serait possible|plutôt que|j'ai dit|j'ai demandé|j'avais demandé|je voulais|pourquoi pas|pis|et pour|qu'en est il|mettons|on pourrait)",
    ],
  ],
  [
    { type: 'again' },
    [
      '(pardon|je veux dire|je voulais dire|en fait|finalement|attendez|attends|excusez|excusez moi|non attendez|ou plutôt|plutôt|correction|désolé|désolée|oups|non non|je me trompe|euh non)',
    ],
  ],
  [{ type: 'not' }, ['(pas|pas le|pas la|pas celui|pas celle|sauf|sauf le|excepté|tout sauf|à part|mais pas|surtout pas)']],
  [
    { type: 'cannot' },
    [
      "(je|j'|on|nous|moi je) (ne|n')? (peux|peut|pourrai|pourrais|suis|serai) (pas|plus) (venir|être là|libre|disponible|là|chez nous|chez moi|à la maison)?",
      "(je|j'|on) (travaille|suis (occupé|occupée|pris|prise|parti|partie|au travail|absent|absente)|ai (un|une|déjà|pas le temps)|peux pas|pars)",
      "(ça|ce) (ne|n')? (me|m'|nous|va)? (va|marche|fonctionne|convient|fait|arrange|adonne) (pas|plus|mal)",
    ],
  ],
  [
    { type: 'ask' },
    [
      "((lequel|laquelle) (était|est|c'était|c'est|vous)|c'était quoi|c'est quoi|quoi|c'était quand|c'est quand|c'était lequel|quelle|quelles|quel|quels|lesquels|répéter|répétez|redire|redites|redire|vous avez dit|vous dites|comment|combien|est ce que c'est|c'était à|c'est à quelle|rappelez moi)",
    ],
  ],
  [
    { type: 'skip' },
    [
      '(un|une|deux) (instant|instants|moment|minute|minutes|seconde|secondes|petit|petite|peu|autre chose|chance|problème|personne|plombier)',
      '(les|ces|vos) (deux|trois|quatre)',
      '(si|oui|dit|dis|de|saint) (vous|que|je|merci)',
      "l'un (des|de)",
      '(fin|la fin) (de semaine|du mois|de la semaine|novembre|décembre)',
      "(s'il|si) (vous|te) plaît",
      "à (la|le|l'|mon|ma)",
    ],
  ],
]
