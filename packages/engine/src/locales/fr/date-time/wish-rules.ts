import { made } from '../../../slots/date-time/item.ts'
import type { Rule } from '../../../slots/date-time/rules.ts'
import { ends, isDay, ruledOut } from '../../../slots/date-time/spans.ts'
import { frenchLayer } from './layer.ts'

const CAN = "(me va|ca me va|va|fait l'affaire|fait|convient|m'arrange|marche|est bon)?"
const DAYS = "<date/dates> ((et|ou|ni|ou encore|et puis) (le|la|l')? <date/dates>)?"
const TWO = "<date> ((et|ni|ou) (le|la|l')? <date>)?"
const SLOT = '(rendez -? vous|rdv|date|creneau|moment|place|disponibilite|plage)?'

const wishes: readonly Rule[] = [
  {
    name: 'fr.wish.any',
    patterns: [
      `(n'importe|n importe|nimporte|importe) (quand|quel jour|quelle heure|quelle journee|quel moment|lequel|laquelle|quelle date|quel creneau) ${CAN}`,
      "peu importe (le jour|l'heure|quand|la date|le moment|la journee|lequel|quel jour|quelle heure)?",
      "(ca m'est|ca nous est|c'est|m'est) (completement|bien|parfaitement)? egal",
      '(je suis|on est|nous sommes|suis) (tres|assez|plutot|completement|pas mal|totalement|bien)? (flexible|flexibles|souple|ouvert)',
      "quand (vous voulez|vous pouvez|vous pourrez|ca vous arrange|ca vous adonne|ca t'adonne|ca adonne|ca vous convient|bon vous semble|vous etes libres|vous avez (de la place|une place|du temps)|c'est possible|ca vous va|ca fait votre affaire|ca fit)",
      '(a|selon|suivant) (votre|vos) (convenance|disponibilite|disponibilites|guise|choix)',
      "(j'ai)? (pas|aucune|sans) (de)? (preference|preferences)",
      'tous les jours (me)? (vont|conviennent|marchent|sont bons)?',
      'en tout temps',
      'a toute heure',
      "(j'ai|je suis) tout mon temps",
    ],
    make: () => made.wish({ type: 'any' }),
  },
  {
    name: 'fr.wish.any',
    patterns:
      '(je suis|on est|nous sommes|suis) (disponible|dispo|libre|la) (tout le temps|toute la journee|toute la semaine|tous les jours|en tout temps|tout le jour)',
    // "Je suis là toute la journée jeudi" is about that day.
    make: ({ before, after }) => (isDay(before) || isDay(after) ? made.nothing() : made.wish({ type: 'any' })),
  },
  {
    // Where no dialog is known, now is a time of the day.
    name: 'fr.time.now',
    patterns: ["(des|tout de suite|la)? (maintenant|tout de suite|immediatement|a l'instant|a l'instant meme)"],
    make: (context) => (context.hoursAsSaid && context.before === undefined ? made.moment(context.today(), context.minute()) : undefined),
  },
  {
    name: 'fr.wish.soonest',
    patterns: [
      'le plus (tot|vite|rapidement|rapide|proche) (possible|que (possible|vous pouvez|vous pourrez))?',
      'au plus (tot|vite|sacrant|coupant|presse)',
      "(des|aussitot|sitot) que (possible|vous pouvez|vous pourrez|vous avez (une place|un trou|de la place)|quelqu'un est (libre|disponible))",
      'aussi (vite|tot|rapidement) que (possible|vous (pouvez|pourrez))',
      '(tout)? de suite',
      '(sur le champ|sans attendre|sans tarder|sans delai|dans les plus brefs delais|drette la)',
      `(la|le|votre|vos)? (premiere|premier|prochaine|prochain) ${SLOT} (disponible|libre|possible|dispo)`,
      '(votre|la|le) (date|moment|creneau|rendez -? vous|place) (la|le)? plus (tot|proche|rapproche|rapprochee)',
      "plus (tot|vite) (ce|que) (sera|ca sera|c'est) (le)? mieux",
      'tantot si possible',
    ],
    make: ({ before, wantsTime, wantsDate, after }) =>
      before && !wantsTime && !wantsDate && after && STAYS.has(after.norm) ? undefined : made.wish({ type: 'soonest' }),
  },
  {
    name: 'fr.wish.soonest',
    patterns: ['(la)? (la)? (maintenant|immediatement)', '(tres|assez|plus|bien)? (rapidement|vite) (possible)?'],
    make: ({ before, wantsTime, wantsDate }) =>
      wantsTime || wantsDate || COMING.has(before?.norm ?? '') ? made.wish({ type: 'soonest' }) : undefined,
  },
  {
    name: 'fr.wish.later',
    patterns: [
      '(un peu|quelque chose de|quelque chose|bien|beaucoup|une heure|ou)? plus tard (dans la journee|ce jour -? la|le meme jour|la meme journee)?',
      'le meme jour (mais|juste)? (un peu)? plus tard',
      'moins tot',
      'le plus tard possible',
      'repousser',
    ],
    make: ({ before }) => (before?.norm === 'au' || before?.norm === 'ou' ? undefined : made.wish({ type: 'later' })),
  },
  {
    name: 'fr.wish.earlier',
    patterns: [
      '(un peu|quelque chose de|quelque chose|bien|beaucoup)? (plus tot|avant ca|moins tard) (dans la journee|ce jour -? la|le meme jour|la meme journee)?',
      'le meme jour (mais|juste)? (un peu)? plus tot',
    ],
    make: ({ before }) => (before?.norm === 'au' || before?.norm === 'le' ? undefined : made.wish({ type: 'earlier' })),
  },
  {
    name: 'fr.wish.same-week',
    patterns: ['(la|dans la|de la)? meme semaine', 'cette semaine -? la'],
    make: () => made.wish({ type: 'same_week' }),
  },
  {
    name: 'fr.wish.same-time',
    patterns: ['(a|la|a la)? meme (heure|heures)', '(a)? la meme heure'],
    make: () => made.wish({ type: 'same_time' }),
  },
  {
    name: 'fr.wish.not',
    patterns: [
      `(pas|sauf|excepte|hormis|a part|autre que|autre chose que|un autre jour que|un autre jour qu'|autrement que|a l'exception de|a l'exception du|mais pas|surtout pas|sans|en dehors de|en dehors du|moins) (le|la|l'|les|pour|pour le|avant)? ${DAYS}`,
      `(peux|peut|pourrai|pourra|suis|serai|sera|est|sommes|travaille|voudrais|veux|veut|faut|marche|va) pas (la|libre|disponible|dispo|etre la|venir|chez nous|chez moi|a la maison|possible|bon|m'arranger)? (le|la|l'|les|pour|pour le|ce)? ${DAYS}`,
      `${TWO} (ca|je|je ne|on|on ne|ce|il|ca ne|ne|moi je)? (me|n')? (peux|peut|pourrai|va|vont|marche|est|suis|serai|sera|fonctionne|convient|m'arrange|fit|adonne|travaille) pas (possible|bon|bien|libre|disponible|dispo|la|du tout)?`,
      `${TWO} (c'est|c est|ce n'est|ca n'est|y'a|il y a|j'ai|j'aurai) pas (possible|bon|bien|le temps|moyen|une bonne journee|faisable)`,
      `${TWO} pas (possible|bon|libre|disponible|dispo)`,
      `${TWO} (ca|c'est|c est) (impossible|complique|non|mort|plein|exclu)`,
      `${TWO} (je|on|j') (travaille|travaillons|bosse|suis pris|suis prise|suis occupe|suis occupee|suis absent|suis absente|est pris|est occupe|est absent|suis au travail|suis a l'ouvrage|suis parti|suis partie|ai autre chose|ai deja quelque chose|ai un empechement|est parti|est partis)`,
      `(je|on|j') (travaille|bosse|suis pris|suis prise|suis occupe|suis occupee|suis absent|suis absente|est absent|est pris|serai absent|serai absente|serai pas la|serons absents|sera absent|serai parti|serai partie|pars|suis parti|suis en vacances|serai en vacances|est partis|est en vacances|suis en conge|est parti) (le|la|les|tout le|toute la)? ${DAYS}`,
      `(tout|n'importe quand|n'importe quel jour|tous les jours|toute la semaine|quand vous voulez|peu importe) (sauf|excepte|hormis|a part|mais pas|moins|a l'exception de|a l'exception du) (le|la|l'|les)? ${DAYS}`,
    ],
    make: (context, date, other) =>
      ASKING.has(context.before?.norm ?? '') ? undefined : other.value ? ruledOut(date, other) : ruledOut(date),
  },
  {
    name: 'fr.wish.not',
    patterns: 'ni (le|la|pour)? <date/dates> ni (le|la|pour)? <date/dates>',
    make: (_, first, second) => ruledOut(first, second),
  },
  {
    name: 'fr.date-range.busy-until',
    patterns:
      "(suis|serai|est|sera|sommes|serons|j'ai) (absent|absente|absents|pris|prise|occupe|occupee|parti|partie|partis|en vacances|en voyage|en conge|au travail|a l'exterieur|pas la|pas libre|pas disponible|pas chez moi|deja pris) <dates>",
    make: (_, span) => {
      const { from, to } = ends(span)
      return from === undefined ? made.dates(to, undefined) : undefined
    },
  },
]
/** "Vous avez pas vendredi?" asks for Friday. */
const ASKING: ReadonlySet<string> = new Set(['avez', 'auriez', 'aurais', 'as', 'aviez', 'avons', 'reste', 'restait'])
/** Words behind which "maintenant" is a wish, not a report. */
const COMING: ReadonlySet<string> = new Set([
  'venir',
  'vienne',
  'viennent',
  'passer',
  'passe',
  "quelqu'un",
  'un',
  'arriver',
  'besoin',
  'envoyer',
  'disponible',
  'dispo',
  'libre',
  'ici',
  'la',
])
/** Words behind which "vite" is a report: "l'eau monte vite dans la cave". */
const STAYS: ReadonlySet<string> = new Set(['dans', 'du', 'de', 'sur'])

/** A time that is ruled out is none that is wished for: "pas à midi". */
const refusals: readonly Rule[] = [
  {
    name: 'fr.not-a-wish',
    patterns:
      "(plutot que|plutot qu'|au lieu de|au lieu du|au lieu d'|a la place de|a la place du|a la place d') (le|la|l'|a|pour)? <date/dates/time/times/moment/dayPart>",
    make: () => made.nothing(),
  },
  {
    name: 'fr.wish.not-time',
    patterns: [
      "(pas|sauf|excepte|surtout pas|hormis|a part) (a|vers|le|la|l'|en|dans|au|dans l'|dans la|avant le|trop|a l')? <time>",
      "(pas|sauf|excepte|surtout pas|hormis|a part) (le|la|l'|en|dans l'|dans la|au|en|trop|trop en)? <part>",
      "<part> (c'est|ca|je|je ne|on|ca ne) (me)? (peux|peut|va|marche|suis|est|convient)? pas (possible|la|libre|disponible)?",
    ],
    make: () => made.nothing(),
  },
]

/** Greetings and goodbyes hold a day or a part of one but no wish. */
const greetings: readonly Rule[] = [
  // "De bon matin" is early.
  { name: 'fr.greeting', patterns: 'bon matin', make: ({ before }) => (before?.norm === 'de' ? undefined : made.nothing()) },
  {
    name: 'fr.greeting',
    patterns: [
      'bonne (fin de)? (journee|soiree|nuit|semaine|fin de semaine|matinee|apres -? midi|annee|fete)',
      'bon (apres -? midi|avant -? midi|week -? end|weekend|dimanche|lundi|noel|aprem|diner|dejeuner|souper)',
      'bonne fin de (journee|soiree|semaine|matinee)',
      "(c'est|ce sera|ca sera|c'etait|sera) tout (pour)? (aujourd'hui|maintenant|ce soir)",
      "(merci|comment allez -? vous|comment ca va|ca va|allez -? vous) (pour)? (aujourd'hui|ce matin|ce soir)",
      '(a|a la) (demain|lundi|semaine prochaine|prochaine) (merci|alors|au revoir)',
    ],
    make: () => made.nothing(),
  },
]

const SO: ReadonlySet<string> = new Set(['date', 'joined', 'time', 'times'])
const repairs: readonly Rule[] = [
  {
    // "Mardi j'ai un rendez-vous, donc mercredi": the day that follows from what was told.
    name: 'fr.repair.so',
    patterns: '(donc|alors|faque|fait que|ca fait que) (mettons|disons|plutot|on va dire|pour|va pour|celle de|le|ca serait|ce serait)?',
    make: ({ after }) => (SO.has(after?.value?.type ?? '') ? made.repair() : undefined),
  },
  {
    // "Jeudi j'ai le dentiste, disons vendredi": a day that is proposed behind one that was talked about.
    name: 'fr.repair.proposed',
    patterns: '(disons|mettons|on va dire|va pour|allons pour) (donc|plutot|le|la|pour|pour le)?',
    make: ({ before, after }) =>
      before !== undefined && before.value === undefined && (after?.value?.type === 'date' || after?.value?.type === 'joined')
        ? made.repair()
        : undefined,
  },
  {
    name: 'fr.repair',
    patterns: [
      "(non|pardon|excusez|excusez -? moi|desole|desolee|attendez|oups|plutot|enfin|correction|finalement|en fait|ou plutot|ah non|euh non|je me trompe|je me suis trompe|je me suis trompee|je corrige|oh non|minute) (non|attendez|pardon|plutot|c'est|je veux dire|je voulais dire|disons|mettons|c'est plutot|on va dire|mettez|excusez|en fait)?",
      "(je (veux|voulais) dire|je disais|qu'est-ce que je dis|mettez plutot|changez (ca|le|la) pour|disons plutot|mettons plutot)",
    ],
    make: () => made.repair(),
  },
]

export const greetingLayer = frenchLayer(greetings)
export const wishLayer = frenchLayer([...wishes, ...refusals])
export const repairLayer = frenchLayer(repairs)
