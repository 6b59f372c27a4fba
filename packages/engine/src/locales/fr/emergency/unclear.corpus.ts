/** What a recogniser makes of it: homophones, lost elisions, infinitives for participles. */
export const emergencyMisheard: readonly string[] = [
  'tuyo peter sou sol inonder',
  'ya une odeur de gaze chez moi sa devient fort',
  'le tuyau a éclater dans la cave',
  'sa coule du plafon',
  'y a de leau partout',
  'détecteur de mono oxyde qui sonne',
  'l égout refoule dans mon sous sol',
  'jai plus deau du tout',
  'la conduite à pété sa gicle',
  'ca sens le gaz',
  'le chofo a éclaté',
  'la toilettes débordent sur le planché',
  'le détecteur de céo arrête pas',
  "des gâts d'eau dans le salon",
  'on a pu de chauffage pis on gelle',
  'l eau monte dans la cave c est la panique',
  "mon panneau électrique est tout mouiller il y a de l'eau dedans",
  'les goûts refoulent dans le bain',
  "une fuit d'eau énorme",
  "mon chauffe haut est percé y a de l'eau partout",
  'lé vié déborde par terre',
]

/** May be trouble or not: the dialog asks, nobody is woken. */
export const emergencyAmbiguous: readonly string[] = [
  "y'a un peu d'eau autour de la toilette",
  'ça sent drôle dans la salle de bain',
  'ma toilette coule',
  'mon robinet coule',
  'le plafond a une tache',
  'la chaudière fait un bruit bizarre',
  "on entend l'eau couler dans le tuyau quand le voisin prend sa douche",
  'le chauffe-eau est humide en dessous',
  "j'ai moins d'eau que d'habitude",
  "l'évier est bouché",
]
