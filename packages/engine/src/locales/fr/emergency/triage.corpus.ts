/** Emergencies told without any word for one: what happens is described, and a question has to find out. */
export const obliqueEmergencies: readonly string[] = [
  'le plafond du corridor fait des vagues',
  'le tapis du salon fait floc floc sous mes pieds et à midi il était normal',
  'la tapisserie de la salle à manger se décolle toute seule sous mes yeux',
  'il y a un étang là où était ma salle de lavage',
  'la lampe au-dessus de la table se remplit comme un aquarium',
  "quelque chose a cédé en haut et l'escalier est devenu une cascade",
  'mon poisson rouge serait heureux dans mon sous-sol',
  'la peinture gonfle comme un ballon au-dessus du lit',
  "les planches se soulèvent et j'entends une rivière en dessous",
  'le canari est couché sur le dos et on se sent tous bizarres',
  "l'air près du réservoir me pique les yeux",
  'les enfants se sont endormis dès que le chauffage est parti',
  'ça grouille dans le mur et le plâtre vient de glisser',
  'le compteur dehors tourne comme une toupie et personne ne se sert de rien',
  'la machine dans la cave rougeoie là où elle devrait être noire',
  'le mur à côté des fusibles transpire',
  "le couvercle du garage a sauté et ce qui en sort n'est pas beau",
  'il pleut dans mon garde-manger',
  "le voisin d'en bas cogne parce que sa table est mouillée",
  "mon bain se remplit et personne n'a rien ouvert",
  'la douche traverse jusque dans la cuisine',
  'les portes des armoires ont enflé et la plinthe flotte',
  "la boîte en métal près de l'escalier ronronne et elle est brûlante",
  "j'ai touché la champlure et mon bras est devenu engourdi",
  'le gros réservoir se bombe et il grogne',
  "l'affaire sur le dessus siffle et fait trembler tout l'appareil",
  'le calorifère a craché son bouchon et la chambre est un sauna',
  'le vide sanitaire chante comme un ruisseau et la galerie penche',
  "les portes d'en haut ne ferment plus et il y a une nouvelle lézarde au-dessus de chacune",
  "mon locataire dit qu'il en a jusqu'aux chevilles dans le corridor",
]

/** What can wait, in many ways: nobody is to be asked about these. */
export const routineProblems: readonly string[] = [
  'le robinet de la cuisine dégoutte la nuit',
  'notre toilette coule dix minutes après la chasse',
  'je veux faire poser une nouvelle tête de douche',
  'le lavabo se vide lentement',
  'pouvez-vous me donner un prix pour deux toilettes neuves',
  'le broyeur est coincé',
  "on refait la salle d'eau et il nous faut la plomberie",
  'le chauffe-eau a douze ans et je veux le remplacer',
  'la poignée du bain ne tourne plus',
  "il faut fermer l'eau dehors pour l'hiver",
  'mon lave-vaisselle est à brancher',
  'il manque de pression dans la douche du haut',
  'le siège de toilette est lousse',
  "il n'y a pas d'eau chaude dans la chambre d'amis",
  'les tuyaux cognent quand je ferme le robinet',
  'il faudrait passer le furet dans le drain principal',
  "l'entretien annuel de la chaudière s'il vous plaît",
  'la pompe de puisard serait à vérifier avant le printemps',
  "l'évier est bouché",
  "j'ai acheté une vanité et il faut l'installer",
  "c'est juste une petite fuite sous l'évier et il n'y a pas de presse",
  'la toilette ne chasse pas comme il faut',
  'le robinet de la salle de lavage grince',
  'pouvez-vous venir voir un radiateur qui reste froid',
  "une inspection de plomberie pour une maison qu'on achète",
  "déplacer la prise de la laveuse sur l'autre mur",
  'la porte de douche coule un peu quand vous pourrez',
  "j'aimerais faire installer un adoucisseur d'eau",
  'le drain du bain est plein de cheveux',
  "remplacer la valve d'arrêt sous la toilette",
]

/** How pressing it is said to be, by what it says. */
export const urgencySays = {
  worse: [
    'ça empire',
    'oui et ça monte de plus en plus',
    "on n'arrive pas à l'arrêter",
    'mon fils est blessé',
    'ça coule de partout',
    'ça va tomber',
  ],
  ongoing: ['en ce moment même', 'oui ça continue', 'tout de suite', 'ça vient de commencer'],
  over: [
    "ça s'est arrêté",
    'pas maintenant mais hier soir ça tombait',
    "non ça va, c'est sec maintenant",
    "c'était hier soir",
    "j'ai fermé la valve",
  ],
  slight: ["non c'est juste une goutte", 'seulement une petite fuite', 'rien ne presse', 'quand vous pourrez', 'ça peut attendre'],
  planned: ['je veux le remplacer', 'une inspection annuelle', 'une soumission pour un neuf'],
  withdrawn: [
    "non non c'est pas si grave",
    "c'est une fausse alerte",
    "attendez non c'est les poubelles que je sens",
    "ce n'est pas une urgence",
    "j'ai paniqué excusez",
    "n'envoyez personne",
    "c'était seulement le voisin",
    "c'est pas grave",
    "non finalement c'est correct",
  ],
} as const

/** What says nothing of how pressing it is. */
export const urgencyRejects: readonly string[] = [
  '12 rue Piché à Lachine',
  "je m'appelle Luc Bernier",
  'mardi à deux heures',
  'la maison verte au coin',
  'non',
  'oui',
]

/** Sounds like one thing and may be another: left to the question. */
export const urgencyAmbiguous: readonly string[] = ['je ne sais pas trop', 'peut-être', 'difficile à dire', 'ça dépend']

/** What recognisers make of it. */
export const urgencyMisheard: readonly { readonly says: string; readonly value: 'worse' | 'over' | 'slight' | 'withdrawn' }[] = [
  { says: 'cest pas si grave', value: 'withdrawn' },
  { says: 'ca empire', value: 'worse' },
  { says: 'ca sest arrete', value: 'over' },
  { says: 'cest juste une goutte', value: 'slight' },
]
