import type { DateTimeWords } from '../../../slots/date-time/lex.ts'
import type { Part } from '../../../slots/date-time/part.ts'
import type { Remarks } from '../../../slots/date-time/remarks.ts'
import { dateTimeTable } from '../../../slots/date-time/table.ts'
import { NUMBER_WORDS, numberAt } from '../numbers.ts'

const MONTHS = [
  'janvier janv jan',
  'fevrier fevr fev',
  'mars',
  'avril avr',
  'mai',
  'juin',
  'juillet juil juill jui',
  'aout aou',
  'septembre septembres',
  'octobre oct',
  'novembre nov',
  'decembre dec',
]

const WEEKDAYS = [
  'lundi lundis lundit lun',
  'mardi mardis mardit mar',
  'mercredi mercredis mercredit mer merc mecredi',
  'jeudi jeudis jeudit jeu',
  'vendredi vendredis vendredit ven vendr',
  'samedi samedis samedit sam',
  'dimanche dimanches dim',
]

/** Abbreviations of weekdays that are more often another word: alone they name no day. */
export const WEAK_WORDS: ReadonlySet<string> = new Set(['lun', 'mar', 'mer', 'merc', 'jeu', 'ven', 'sam', 'dim'])

/** In the order of `UNIT`. */
const UNITS = [
  'seconde secondes sec',
  'minute minutes min mn',
  'heure heures h hr hrs',
  'jour jours journee journees',
  'semaine semaines sem',
  'quinzaine quinzaines',
  'mois',
  'trimestre trimestres',
  'an ans annee annees',
]

const PART_WORDS: readonly (readonly [Part, string])[] = [
  ['morning', 'matin matins matinee matinees mat'],
  ['afternoon', 'aprem apremidi apresmidi'],
  ['evening', 'soir soirs soiree soirees'],
  ['night', 'nuit nuits'],
]

/** Holidays of one word, in the order of `WORD_HOLIDAYS`. */
const HOLIDAY_WORDS = ['noel', 'paques', 'halloween', 'toussaint', 'ascension', 'pentecote', 'assomption', 'thanksgiving', 'epiphanie']

/** Who may belong to a party: one each, or at least two. */
const KIN: readonly [string, string] = [
  'femme mari conjoint conjointe epouse epoux copain copine blonde chum compagnon compagne ami amie mere pere maman papa frere soeur fils fille enfant bebe collegue voisin voisine coloc cousin cousine oncle tante neveu niece adulte invite',
  'enfants bebes amis amies parents freres soeurs fils filles collegues voisins voisines colocs cousins cousines adultes invites grands-parents jumeaux potes copains copines',
]

/** Words without which no rule finds a day, a time, a wish or a count, besides those with a number of their own. */
const CUES =
  "aujourd'hui aujourdhui aujourd demain lendemain surlendemain hier veille midi midis minuit avant weekend weekends week end wkend tantot tot tard vite possible importe flexible egal convenance disponible dispo maintenant immediatement pouvez pourrez voulez ecole suite rapidement sacrant meme quand adonne arrange personne personnes gens couverts couvert diner dejeuner souper lunch travail boulot job ouvrage prochain prochaine prochains prochaines suivant suivante aube aurore aurores ferie feries ete automne hiver printemps saint st fete grace graces armistice main mains sept drette delais demin lever coucher crepuscule brunante tombee huitaine fetes diman mercre vendre same"

/** Words that may follow a bare number without making it a count of something: "à neuf s'il vous plaît". */
const BEHIND_NUMBER: ReadonlySet<string> = new Set(
  [
    "s' s il si ca c' ce cela serait sera irait iraient va vas marche marcherait convient conviendrait fonctionne parfait parfaite ok okay correct merci pile environ maximum max ou et mais puis donc parce",
    "car pour du des au la le les l' cet cette vers entre jusqu' jusque avant apres a j' je on nous vous il elle moi est c'est ben bon bien oui non ouais pas plutot peut que qu' alors en sinon dans avec svp voila hein la-bas - euh quoi",
    'pis soit midi minuit chaque sur possible impeccable super genial nickel impec cool demain mettons disons tapant tapantes precises precise merci',
  ]
    .join(' ')
    .split(' '),
)

/** Words behind a day that a time of it begins with: "le 22 tôt le matin". */
export const DAY_GOES_ON: ReadonlySet<string> = new Set(
  "midi minuit tot tard debut fin milieu meme tout plus n' passe autour aux d' jusqu' entre vers".split(' '),
)

/** How a caller tells of what has happened, and words behind which a wish begins again. */
export const REMARKS: Remarks = {
  past: new Set(
    'commence lache casse brise pete arrete coule reveille appele rappele reserve remarque vu decouvert saute explose deborde gele fendu tombe trouve essaye parle recu venu passe vient'.split(
      ' ',
    ),
  ),
  wish: new Set(
    'peux pouvez peut pourrait pourriez voudrais voudrait aimerais faudrait faut pour svp plait besoin disponible libre venir passer envoyer'.split(
      ' ',
    ),
  ),
}

/** French words of dates and times, for `lex`. */
export const dateTimeWords: DateTimeWords = dateTimeTable({
  parts: PART_WORDS,
  months: MONTHS,
  weekdays: WEEKDAYS,
  units: UNITS,
  holidays: HOLIDAY_WORDS,
  halves: ['am', 'pm'],
  kin: KIN,
  cues: CUES,
  numbers: NUMBER_WORDS,
  articles: ['un', 'une', 'second', 'seconde'],
  numberAt,
  zeros: new Set(['zero']),
  behindNumber: BEHIND_NUMBER,
  fillers: new Set(['euh', 'heu', 'hum', 'hmm', 'hm', 'mmm', 'ah', 'bah', 'beh', 'genre', 'ben']),
})
