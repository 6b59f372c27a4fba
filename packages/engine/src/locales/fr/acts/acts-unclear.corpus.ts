import { type CorpusEntry, either } from '../../../testing/corpus.ts'
import type { Says } from '../../../testing/corpus-lines.ts'
import type { Command, Language } from '../../../understanding/candidate.ts'

/** What a receptionist would ask back about: move it or cancel it? */
export const intentAmbiguous: readonly CorpusEntry[] = [
  either(
    'intent',
    ['cancel', 'reschedule'],
    [
      'je veux soit déplacer mon rendez-vous soit l’annuler',
      'je dois annuler ou déplacer mon rendez-vous',
      'annulez ou bien est-ce qu’on peut déplacer à la semaine prochaine',
    ],
  ),
  either(
    'intent',
    ['message', 'reschedule'],
    ['pouvez-vous changer mon rendez-vous ou je laisse un message', 'rappelez-moi pour déplacer mon rendez-vous'],
  ),
  either('intent', ['cancel', 'message'], ['dites à marc que je dois annuler', 'faites le message que je veux annuler']),
  either('intent', ['cancel', 'status'], ['personne est venu hier alors annulez']),
  either('intent', ['human', 'cancel'], ["je peux parler à quelqu'un pour annuler ma visite"]),
  either('intent', ['question', 'new_appointment'], ["c'est combien pour envoyer un plombier"]),
]

/** Two commands in one breath. */
export const commandAmbiguous: readonly CorpusEntry[] = [
  either('command', ['wait', 'never_mind'], ['attendez laissez faire', 'un instant oubliez ça']),
  either('command', ['wait', 'repeat'], ['un instant répétez', "attendez répétez s'il vous plaît"]),
  either('command', ['repeat', 'slower'], ['pardon moins vite', 'répétez plus lentement']),
  either('command', ['back', 'start_over'], ['on recommence ou on revient en arrière', 'retour non on recommence']),
  either('command', ['human', 'never_mind'], ["laissez faire je veux parler à quelqu'un"]),
  either('command', ['never_mind', 'goodbye'], ['laissez faire au revoir', 'oubliez ça bonne journée']),
]

/** As recognisers print it: homophones, lost accents and apostrophes, infinitives for participles. */
export const commandMisheard: readonly Says<Command>[] = [
  { value: 'repeat', says: ['repetez sil vous plait', 'pouvez vous repeter', 'répété', 'jai pas compris', 'jai pas entendu', 'quoi sa'] },
  { value: 'slower', says: ['moin vite', 'plus lentemant', 'parler moins vite', 'plu lentement'] },
  { value: 'human', says: ['un agen', 'parler a quelqu un', "je veut parlé à quelqu'un"] },
  { value: 'wait', says: ['atendez', 'un instan', 'une minute'] },
  { value: 'goodbye', says: ['au revoirs', 'bonne journé', 'cest tout'] },
  { value: 'never_mind', says: ['laisser faire', 'laissé faire', 'oublier ça', 'oubliez sa', 'oublié ça'] },
  { value: 'start_over', says: ['on recommance', 'recommencer'] },
  { value: 'back', says: ['revenir en arriere', 'revenez en arriere'] },
]

/** Words of a topic where nothing is asked. */
export const topicRejects: readonly string[] = [
  'la fenêtre est ouverte',
  'ma carte est dans la voiture',
  'ça prend du temps à se vider',
  'le robot aspirateur a brisé le tuyau',
  'ça coule depuis deux heures',
  'le secteur sous l’évier est mouillé',
  'on est libres toute la journée',
  'la valve est ouverte',
]

/** Two things are asked: both have to be answered. */
export const topicAmbiguous: readonly CorpusEntry[] = [
  either('topic', ['duration', 'price_of_a_job'], ['combien ça coûte et combien de temps ça prend']),
  either('topic', ['payment', 'visit_fee'], ["c'est combien le déplacement et acceptez-vous les cartes"]),
  either('topic', ['area', 'visit_fee'], ["venez-vous jusqu'à lachine et c'est combien le déplacement"]),
  either(
    'topic',
    ['licence', 'warranty'],
    ['avez-vous une licence et une garantie', 'êtes-vous certifiés et vos travaux sont-ils garantis'],
  ),
  either('topic', ['hours', 'area'], ['êtes-vous ouverts le samedi et venez-vous à dorval']),
]

export const topicMisheard: readonly Says<string>[] = [
  { value: 'licence', says: ['avez vous une license', 'ete vous certifier'] },
  {
    value: 'hours',
    says: ['etes vous ouverts le dimanche'],
  },
  { value: 'payment', says: ['accepter vous les cartes', 'prenez vous les carte de crédit', 'je peux tu payer par chek'] },
  { value: 'visit_fee', says: ['charger vous pour venir', 'sest combien le déplacement', 'cest combien le deplacement'] },
  { value: 'warranty', says: ['y a ti une garanti', 'vos travaux son garanti'] },
  { value: 'duration', says: ['combien de temps sa prend'] },
  { value: 'area', says: ['desservez vous la chine', 'venez vous jusqua dorval'] },
  { value: 'are_you_a_robot', says: ['est ce que je parle a une machine'] },
]

/** Languages that nobody asks to speak. */
export const languageRejects: readonly string[] = [
  "j'ai une clé anglaise",
  'la douche à la française goutte',
  'on habite rue des anglais',
  'la rue de la capitale anglaise',
  'mon robinet est de style français',
  'une toilette japonaise',
  'le restaurant italien a un drain bouché',
  "c'est au nom de Lallemand",
]

/** Two languages: which one the call shall go on in is to be asked. */
export const languageAmbiguous: readonly CorpusEntry[] = [
  either('language', ['fr', 'en'], ['anglais ou français', 'français ou anglais', "en français ou en anglais ça m'est égal"]),
  either('language', ['en', 'es'], ['parlez-vous anglais ou espagnol', 'je parle anglais et espagnol']),
]

export const languageMisheard: readonly Says<Language>[] = [
  { value: 'en', says: ['en anglai', 'parler vous anglais', 'parlé vous anglais', 'inglish please'] },
  { value: 'es', says: ['parlez vous espagnole', 'en espagnole', 'abla espanol', 'en espagnol'] },
]
