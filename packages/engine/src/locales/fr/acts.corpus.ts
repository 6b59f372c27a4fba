import type { Command, Intent, Language } from '../../understanding/candidate.ts'

/** What the best reading of a caller's line must be. */
export type Says<T> = { readonly value: T; readonly says: readonly string[] }

export const intentCorpus: readonly Says<Intent>[] = [
  {
    value: 'new_appointment',
    says: [
      'je voudrais prendre rendez-vous',
      "j'aurais besoin d'un plombier",
      'pouvez-vous envoyer quelqu’un jeudi',
      'avez-vous de la place demain',
      "j'ai une fuite sous le lavabo",
      'mon évier est bouché',
      'vous seriez libres quand',
      'il faudrait que quelqu’un passe voir mon chauffe-eau',
      'inscrivez-moi pour mercredi',
      'est-ce que vous auriez un créneau mardi matin',
      'lundi c’est-tu possible',
      "l'autre plombier s'est jamais présenté",
      'ça me prendrait une soumission pour la salle de bain',
      'jai besoin dun plombier',
    ],
  },
  {
    value: 'reschedule',
    says: [
      'je veux déplacer mon rendez-vous',
      'ça marche plus pour demain',
      'on peut-tu mettre ça un autre jour',
      "j'ai un empêchement, avez-vous autre chose",
      'je serai pas là jeudi',
      'pourriez-vous passer plus tard',
      'il faudrait reporter à la semaine prochaine',
      'au lieu de lundi est-ce que mardi serait possible',
      "n'annulez pas, je veux juste changer de date",
    ],
  },
  {
    value: 'cancel',
    says: [
      'je veux annuler',
      'décommandez ma visite',
      "on n'a plus besoin de vous",
      "c'est pas la peine de venir",
      'envoyez personne demain',
      'laissez faire le rendez-vous de jeudi',
      'on a trouvé un autre plombier',
      'enlevez-moi de votre liste',
    ],
  },
  {
    value: 'status',
    says: [
      'à quelle heure est mon rendez-vous',
      'est-ce que le plombier s’en vient',
      'il est rendu où votre gars',
      'personne est venu ce matin',
      "c'est toujours bon pour demain",
      "ça fait une heure que j'attends",
      'qui va venir demain',
    ],
  },
  {
    value: 'message',
    says: [
      'je voudrais laisser un message',
      'dites à stéphane que la pièce est arrivée',
      'rappelez-moi quand vous pouvez',
      "j'ai manqué un appel de votre part",
      'mettez une note que le chien est gentil',
    ],
  },
  {
    value: 'human',
    says: [
      'je voudrais parler à quelqu’un',
      'passez-moi une vraie personne',
      'un agent s’il vous plaît',
      'je veux pas parler à une machine',
      'y’a-tu quelqu’un au bureau',
    ],
  },
  { value: 'owner', says: ["c'est moi le propriétaire", 'menu du propriétaire', 'c’est le boss lis-moi mes messages'] },
  {
    value: 'question',
    says: [
      'êtes-vous ouverts le samedi',
      'combien ça coûte pour changer un robinet',
      'est-ce que vous venez jusqu’à verdun',
      'vous prenez les cartes de crédit',
      'êtes-vous assurés',
      'vaut-il la peine de réparer',
      'avez-vous des rabais',
    ],
  },
  {
    value: 'other',
    says: ['je me suis trompé de numéro', "c'est tout merci bonne journée", 'embauchez-vous des apprentis', 'm’entendez-vous'],
  },
]

/** Nothing here asks for a visit, moves or cancels one. */
export const intentRejects: readonly string[] = [
  'julie tremblay',
  'bonjour je m’appelle julie',
  'oui',
  '12 rue notre-dame',
  'réservez une table au restaurant',
  'annulez ma réservation d’hôtel',
  'cinq cent quatorze cinq cent cinquante-cinq zéro un quarante-deux',
  'merci beaucoup',
  "c'est pas la pizzeria",
]

/** Both are meant, and reported. */
export const intentBoth: readonly { readonly line: string; readonly intents: readonly Intent[] }[] = [
  { line: 'êtes-vous ouverts demain et pouvez-vous envoyer quelqu’un', intents: ['question', 'new_appointment'] },
  { line: 'je veux annuler et laisser un message au patron', intents: ['cancel', 'message'] },
]

export const commandCorpus: readonly Says<Command>[] = [
  {
    value: 'repeat',
    says: [
      'pardon',
      'hein',
      'pouvez-vous répéter',
      'encore une fois',
      "qu'est-ce que vous avez dit",
      "j'ai pas compris",
      'vous pouvez-tu répéter ça',
      'comment',
      'je vous entends pas bien',
    ],
  },
  { value: 'slower', says: ['plus lentement', 'moins vite', 'parlez plus doucement', 'vous parlez trop vite'] },
  { value: 'help', says: ['aide', "qu'est-ce que je peux dire", 'quelles sont mes options'] },
  { value: 'human', says: ['je voudrais parler à quelqu’un', 'un agent', 'une vraie personne', 'zéro', 'passez-moi quelqu’un'] },
  { value: 'back', says: ['retour', 'revenir en arrière', 'la question précédente'] },
  { value: 'start_over', says: ['recommencer', 'on recommence du début', 'tout recommencer'] },
  { value: 'wait', says: ['attendez minute', 'un instant', 'attendez', 'deux secondes', 'laissez-moi vérifier', 'quittez pas'] },
  { value: 'goodbye', says: ['au revoir', 'bonne journée', "c'est tout merci", "non c'est tout"] },
  { value: 'never_mind', says: ['laissez faire', 'oubliez ça', "c'est pas grave", 'je vais rappeler plus tard', 'laissez tomber'] },
]

/** Words of a command as part of something else: no command of 0.6 or more. */
export const commandRejects: readonly string[] = [
  "le retour d'eau est bouché en arrière de la maison depuis hier",
  'je voudrais parler de la toilette qui coule dans la salle de bain du haut',
  '12 rue notre-dame',
  "l'eau coule plus lentement dans l'évier de la cuisine depuis une semaine",
]

export const topicCorpus: readonly { readonly topics: readonly string[]; readonly says: readonly string[] }[] = [
  { topics: ['hours'], says: ['êtes-vous ouverts le samedi', 'à quelle heure fermez-vous', "quelles sont vos heures d'ouverture"] },
  { topics: ['area'], says: ['desservez-vous lachine', 'venez-vous jusqu’à dorval', 'quels secteurs desservez-vous'] },
  { topics: ['visit_fee'], says: ["c'est combien le déplacement", 'la soumission est-elle gratuite', 'chargez-vous pour venir'] },
  {
    topics: ['price_of_a_job'],
    says: ['combien ça coûte pour changer un robinet', 'quel est votre taux horaire', 'quels sont vos tarifs'],
  },
  {
    topics: ['payment'],
    says: ['prenez-vous les cartes de crédit', 'est-ce que je peux payer par chèque', 'quels sont les modes de paiement'],
  },
  { topics: ['licence'], says: ['avez-vous une licence', 'êtes-vous certifiés'] },
  { topics: ['duration'], says: ['combien de temps ça prend', 'ça prend combien de temps'] },
  { topics: ['warranty'], says: ['y a-t-il une garantie', 'vos travaux sont-ils garantis'] },
  { topics: ['are_you_a_robot'], says: ['êtes-vous un robot', 'est-ce que je parle à une machine'] },
  { topics: [], says: ["j'ai besoin d'un plombier", 'oui', 'demain à dix heures', 'annulez mon rendez-vous'] },
]

export const languageCorpus: readonly Says<Language | undefined>[] = [
  {
    value: 'en',
    says: ['en anglais s’il vous plaît', 'English please', 'parlez-vous anglais', 'do you speak English', 'hello I need a plumber please'],
  },
  { value: 'es', says: ['español por favor', 'hola necesito un plomero por favor', 'parlez-vous espagnol'] },
  { value: undefined, says: ['oui', 'hello oui bonjour', 'ok bye', "j'ai une clé anglaise", "ma toilette coule, c'est urgent"] },
]
