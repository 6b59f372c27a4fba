const WHEN =
  "(le samedi|le dimanche|samedi|dimanche|lundi|vendredi|demain|aujourd'hui|ce soir|la fin de semaine|les fins de semaine|la fin de semaine|le week end|le weekend|les week ends|le soir|la nuit|les soirs|pendant les fêtes|les jours fériés|à noël|tard|encore|maintenant|le midi|sur l'heure|durant les vacances|à toute heure)"
const WORK = '(remplacer|réparer|installer|déboucher|poser|changer|nettoyer|brancher|refaire|souder|passer|vidanger|débloquer)'
const THING =
  "(toilette|toilettes|robinet|chauffe eau|réservoir|drain|évier|lavabo|tuyau|fuite|bain|douche|salle de bain|lave vaisselle|pompe|débouchage|réparation|installation|valve|chaudière|baignoire|entrée d'eau|job|inspection|remplacement|changement|ballon)"
const HOW_MUCH =
  "(combien|c'est combien|combien ça|ça coûte combien|quel est le prix|quel prix|c'est quoi le prix|à combien|dans les combien|quel est le coût|c'est quoi le coût|combien est ce que|combien vous|quel serait le prix|ça va chercher dans les combien)"
const COME =
  "(venir|passer|vous déplacer|se déplacer|le déplacement|un déplacement|la visite|une visite|l'appel de service|un appel de service|l'estimation|une estimation|une soumission|un devis|vous déplacez|déplacement|visite|évaluation)"

/** What callers ask about, by topic. */
export const TOPIC_WORDS: Readonly<Record<string, readonly string[]>> = {
  hours: [
    `(êtes vous|vous êtes|est ce que vous êtes|vous êtes tu|êtes vous tu) (encore|toujours|tu)? (ouvert|ouverts|ouverte|ouvertes|fermé|fermés)`,
    "(c'est|est ce|c'est tu|est ce que c'est) (tu|encore|toujours)? (ouvert|fermé) (le|la|les|pendant|à|demain|aujourd'hui|en|durant|lundi|samedi|dimanche|ce|cette)",
    "(ouvrez|fermez|ouvrent|ferment|ouvre|ferme) (vous)? (à|le|la|les|pour|sur|tu|quand|jusqu'à|pendant|quelle|à quelle|tard|tôt)",
    "(vous) (ouvrez|fermez) (à|le|la|les|pour|sur|tu|quand|jusqu'à|pendant|quelle)?",
    "(à quelle heure|quand|jusqu'à quelle heure|jusqu'à quand) (est ce que)? (vous)? (ouvrez|fermez|êtes|fermes|ouvrent|ferment|travaillez|finissez|commencez) (vous)?",
    "(ouvert|ouverts|travaillez|répondez|ouvertes) (jusqu'à|à partir de) (quelle|quand|#)?",
    `(travaillez|travaillez vous|venez vous|répondez vous|vous travaillez|vous travaillez tu|est ce que vous travaillez) (vous)? (aussi|même)? ${WHEN}`,
    '(vous) (venez|travaillez|passez|êtes là) (tu|ti) (le|la|les|en|durant la|pendant la)? (fin de semaine|fins de semaine|week end|samedi|samedis|dimanche|dimanches|soir|soirs)',
    "(vos|quelles|quels|quelles sont vos|c'est quoi vos|c'est quoi les|c'est quoi votre|quel est votre|c'est quoi l'|votre) (heures|horaires|horaire d'ouverture|horaire de bureau|heures de bureau) (d'|de)? (ouverture|affaires|affaire|bureau|travail|ouvertures)?",
    "(c'est quoi|quel est) (votre|l') horaire",
    "heures d'ouverture",
    "(sont|est|c'est quoi) (vos|votre) (heures|horaire|horaires)",
  ],
  area: [
    "(vous)? (montez|descendez|rendez|venez|allez) (vous)? (tu|ti|aussi)? (jusqu'à|jusque|jusqu'au|jusqu'en)",
    "(desservez|couvrez|desservir|servez|couvre|dessert) (vous)? (aussi|le|la|les|l'|tout|toute|tu|mon|notre)? _",
    "(pouvez vous|pourriez vous|vous pouvez|vous pourriez|peux tu|est ce que vous pouvez|est ce que vous pourriez) (aussi|tu)? (venir|aller|vous rendre|vous déplacer|vous déplacer jusqu'|passer|monter|descendre) (aussi)? (jusqu'à|à|au|dans|jusque|jusqu'au|vers)",
    "(venez vous|allez vous|vous venez|vous allez|vous déplacez vous|vous vous déplacez|est ce que vous venez|est ce que vous allez|vous venez tu|vous allez tu|est ce que vous vous déplacez|passez vous|montez vous|descendez vous) (aussi|tu)? (jusqu'à|à|au|dans|jusque|sur|en|jusqu'au|vers|chez|loin)",
    "(secteur|secteurs|territoire|zone|zones|quartier|quartiers|région|régions) (desservi|desservis|couvert|que|est|faites|desservez|couvrez|de service|couverts|de couverture|d'intervention|faites vous)",
    '(dans|hors de|hors) (votre|vos) (secteur|zone|territoire|région|coin)',
    '(quels|quel|quelle|quelles) (secteurs|secteur|villes|régions|zone|territoire|quartiers)',
    '(trop loin|assez proche) (pour vous)?',
  ],
  visit_fee: [
    '(chargez|charge|facturez|demandez|prenez|coûte|payer|paie) (vous|tu|t il|ti|on)? (quelque chose|combien|un montant|des frais|cher)? (juste|seulement|rien que|même|simplement|déjà)? pour (venir|passer|se déplacer|vous déplacer|regarder|voir)',
    `${HOW_MUCH} (coûte|est|pour|ça coûte|est ce que ça coûte|chargez vous pour|de|du|ça|vous chargez pour|juste pour|c'est pour|le|prenez vous pour|demandez vous pour|facturez vous pour|chargez vous|que ça coûte)? (juste|seulement|rien que)? (pour|le|la|un|une|vous|faire|d'un|d'une|de|du)? (faire)? ${COME}`,
    `(chargez|facturez|demandez|prenez|chargent|coûte) (vous)? (tu|quelque chose|des frais|de l'argent|combien)? (pour|le|la|un|une) (faire)? (${COME}|un prix|venir faire|soumission|devis)`,
    `(vous) (chargez|facturez) (tu|combien)? (pour|le|la) ${COME}`,
    `(frais|coût|prix|tarif|montant|coûts) (de|du|d'|pour|des) (la|le|un|une|l')? ${COME}`,
    "(visite|déplacement|soumission|devis|estimation|estimé|évaluation|soumissions|estimations|consultation) (est|sont|c'est|est ce|est elle|est il|est tu|sont ils|sont elles) (tu|t il)? (gratuit|gratuite|gratuits|gratuites|payant|payante|combien|inclus|incluse|chargé|chargée|payants)",
    "(gratuit|gratuite|gratuits|gratuites) (la|le|les|l'|vos|une|pour) (visite|déplacement|soumission|devis|estimation|estimés|soumissions|évaluation)",
    '(soumission|devis|estimation|déplacement|estimé|visite|soumissions|estimations) (gratuit|gratuite|gratuits|gratuites)',
    "(le|la|les) (quatre vingt quinze|95|frais|montant|déplacement) (est|sont|c'est|va|vont) (tu|il|ti)? (déduit|déduits|inclus|compris|crédité|appliqué|être|soustrait|enlevé)",
    '(plus cher|en extra|un extra|extra|un supplément|double|surcharge) (le|la|les|pour) (soir|fin de semaine|nuit|samedi|dimanche|week end|weekend|fêtes)',
    'frais de (déplacement|visite|service)',
    "(c'est combien|combien c'est|c'est quoi) (déjà|donc|encore) (le|la|pour le|pour la|pour un|pour une|votre) (prix du|frais de)? (déplacement|visite)",
    'appel de service (coûte|est|combien)',
  ],
  price_of_a_job: [
    '(plus|moins) (que|de|cher que) (#|cent|deux cents|trois cents|cinq cents|mille|deux mille) (dollars|piastres|euros|pièces|balles)',
    '(juste|seulement) (une idée|un prix|un ordre de grandeur|à peu près)',
    '(faire|faites|fais|arrangez|arranger|réparer|réparez) (le|la|ça)? (ça)? (pour|à) (moins de|environ|à peu près)? (#|cent|cinquante|vingt|soixante|quarante|deux cents|trois cents) (dollars|piastres|euros|pièces|balles)?',
    `${HOW_MUCH} (coûte|coûterait|est ce que ça coûte|ça coûte|ça coûterait|pour|chargez vous pour|vous chargez pour|de|d'|serait|ça me coûterait|ça va me coûter|prenez vous pour|ça prend pour|demandez vous pour|me coûterait|coûterais|c'est pour|environ|à peu près|la)? (environ|à peu près|pour|de|faire)? (faire)? (un|une|le|la|l'|mon|ma|d'un|d'une)? (nouveau|nouvelle)? (${WORK}|${THING})`,
    `(prix|coût|tarif|coûts|prix moyen|montant) (pour|de|d'|d'un|d'une|du|moyen) (un|une|le|la|l'|faire|moyen)? (${WORK}|${THING})`,
    "(tarif|taux|prix|tarifs) (horaire|à l'heure|de l'heure|horaires)",
    "(vos|votre|quels sont vos|quel est votre|c'est quoi vos|les) (tarifs|tarif|prix|taux)",
    "(combien) (de l'|à l'|par|l') heure",
    "(combien|à combien|dans les combien) (est ce que)? (vous|ça|vous chargez|ça coûte|chargez|ça va|coûte|ça coûterait|coûterait|ça me|prenez|demandez|c'est|vaut|revient|ça revient)",
    "(c'est|ça coûte|ça vaut|ça revient|ça sort|ça va|ça va coûter|ça va chercher) (à)? (combien|dans les combien|cher)",
    '(un ordre de grandeur|prix approximatif|idée de prix|idée du prix|fourchette de prix|prix au téléphone|à peu près combien|environ combien|idée du coût)',
    `${THING} (neuf|neuve|gallons|# gallons|soixante gallons|quarante gallons|standard)? (posé|posée|installé|installée)`,
    `${THING} ... (coûte|coûterait|c'est combien|ça coûte)`,
    '(combien ça coûte|combien ça vaut|quel prix)',
  ],
  payment: [
    "(prenez|acceptez|acceptent|prennent|prend|accepte) (vous)? (tu|aussi)? (les|la|le|l'|des|par)? (carte|cartes|visa|mastercard|débit|crédit|chèque|chèques|interac|argent|comptant|liquide|espèces|virement|virements|amex|paiement|paiements)",
    "(payer|paie|paye|payé|régler|paiement|paiements|paies|payons) (par|avec|en|comptant|plus tard|à l'avance|plusieurs|sur|à tempérament|après|avant) (carte|chèque|interac|argent|crédit|débit|virement|liquide|comptant|espèces|versements|plusieurs|fois|_)?",
    '(modes|mode|moyens|méthodes|façons) de (paiement|payer|paiements)',
    "(comment|quand) (est ce qu'|est ce que)? (je|on|peut on|puis je|dois je|doit on|est ce qu'on|faut il|peux je)? (peux|peut|dois|doit|faut)? (vous)? (payer|paie|paye|régler|payez)",
    '(avez|offrez|faites|avez vous|offrez vous|y a t il) (vous|tu|du|un|des)? (du|un|des)? (financement|versements|plan de paiement|paiements égaux)',
    "(acompte|dépôt) (requis|demandé|à payer|avant|nécessaire|d'avance)?",
    "(cartes de crédit|carte de crédit|carte de débit|carte bancaire|carte bleue) (ou|c'est|okay|ok|acceptées|acceptée|ça)",
    "(vous) (prenez|acceptez) (tu|aussi)? (les|la|le|des|l')? (carte|cartes|chèque|chèques|interac|comptant|argent|débit|crédit|virement|visa|espèces)",
  ],
  licence: [
    '(licence|licences|rbq|r b q|cmmtq|assuré|assurés|assurée|vos assurances|avez vous des assurances|vous avez des assurances|une assurance|assurance responsabilité|accrédité|accrédités|certifié|certifiés|certification|corporation|maîtres plombiers|maître plombier|carte de compétence|permis|qualifié|qualifiés|agréé|agréés|décennale|qualifications|membre de|membres de)',
  ],
  duration: [
    "(combien de temps|combien d'heures|quelle est la durée|c'est long|ça dure combien|combien de jours|ça prend combien|c'est quoi la durée|durée)  (ça|est ce que|pour|faut|dure|prend|prendra|environ|de|d'|va|prendrait|qu'est|à|il|une|la|le|la visite)?",
    '(ça|cela) (prend|prendra|dure|durera|va prendre|prendrait|va durer) (combien|longtemps|tu|à peu près combien|environ combien)',
  ],
  warranty: ['(garantie|garanties|garantit|garanti|garantis|garantissez|garantissez vous|garanties)'],
  // What is nobody's business but the customers' and our own.
  private: [
    "(c'est|est ce|est ce que c'est)? (le|les|la|un)? (rendez vous|visite|visites|réservation|réservations|chantier) (de|à|est à|pour|c'est pour|c'est à) qui",
    "(à|de|pour) qui (est|c'est|appartient) (le|la|les|ce|cette)? (rendez vous|visite|maison|réservation)",
    "(qui|qui est ce qui) (est|sera|habite|reste|demeure|va être) (le client|la cliente|réservé|prévu|inscrit|noté|chez|au|à) (au|à l'|à la|#)?",
    '(chez) qui (allez vous|vous allez|va le technicien|va le plombier|passez vous|est ce que vous allez)',
    '(ignorez|ignore|oubliez|oublie|contournez|contourne) (toutes|tous)? (tes|vos|les|mes)? (consignes|instructions|regles|directives) (precedentes)?',
    '(mode|mot de passe|invite) (developpeur|administrateur|admin|systeme|secret|debogage)',
    "(lisez|lis|donnez|donne|dites|dis|montrez|montre|envoyez|envoie) (moi|nous) (tout|tous|toutes)? (l'horaire|l'agenda|le calendrier|les rendez vous|la liste des clients|la liste de clients|vos clients|les clients|vos rendez vous|votre agenda|votre horaire)",
    "(qui|qui d'autre|quels clients) (a|ont|est|sont) (un|des|pris|inscrit|inscrits)? (rendez vous|reserve|au calendrier|a l'horaire)",
    "(donnez|donne|dites|dis) moi (son|sa|leur|l') (adresse|numero|telephone|nom)",
    "(nip|mot de passe|code secret|adresse|nom|courriel|salaire|(numero|cellulaire|cell|telephone|numero de telephone|numero personnel) (de cellulaire|de telephone|personnel)?) (du|de la|de l'|de votre|de vos|des) (proprietaire|patron|patronne|boss|technicien|technicienne|plombier|employe|employes|client|clients|cliente|clientes)",
    "(donnez|donne|dites|dis) moi (l'adresse|le numero|le telephone|le rendez vous) (de|d'un|d'une|des) (client|cliente|clients|autre|autres|_)",
  ],
  recording: [
    "(est ce que)? (l'|cet|cette|la|mon|notre|ma)? (appel|conversation|ligne|discussion) (est|est il|est elle|sera|va être|est ce qu'elle est) (tu|t il|il|elle)? (enregistré|enregistrée|écouté|écoutée|surveillé|enregistrer)",
    "(est ce que|êtes vous|vous êtes|suis je|je suis|c'est|on est|est ce que je suis|est ce que c'est|est ce qu'on est)? (tu|ti)? (enregistré|enregistrée|enregistrés|en train d'enregistrer|en train de m'enregistrer|sur écoute)",
    "(est ce que)? (vous|vous m'|tu m'|tu|on|on m'|ils|m') (enregistrez|enregistre|enregistres|enregistrent|gardez) (vous|tu|on)? (les|l'|cet|nos|mes|la|ça|cette|un enregistrement de|ma)? (appels|appel|conversations|conversation|voix)?",
    "enregistrez vous (les|l'|cet|nos|mes|la|cette)? (appels|appel|conversations|conversation)?",
    "(qui) (écoute|entend|peut écouter|peut entendre) (cet|l'|cette|la|notre)? (appel|conversation)?",
  ],
  are_you_a_robot: [
    "(êtes vous|vous êtes|es tu|t'es|c'est|est ce|est ce que c'est|est ce que vous êtes|je parle à|je parle avec|suis je avec|parle je à|t'es tu|c'est tu|vous êtes tu|est ce que je parle à) (un|une|à un|à une|bien un|vraiment une|tu un|tu une|tu)? (vrai|vraie)? (robot|machine|ordinateur|répondeur|enregistrement|intelligence artificielle|ia|humain|personne|vraie personne|vrai humain|bot|être humain|automate|vrai monde)",
    '(à qui) (je parle|ai je|est ce que je parle|parle je)',
    "(c'est qui|qui est ce|qui parle|qui est là|qui est à l'appareil) (ça|là|au téléphone)?",
  ],
  address_of_business: [
    "(où|c'est où) (est|êtes|sont|se trouve|êtes vous|vous êtes|c'est|exactement|votre|est ce que vous êtes|est situé) (vous|votre|situé|situés|exactement|le|localisés|basés|bureau|vos|que)",
    "(quelle est|c'est quoi) (votre|l') adresse",
    "(c'est où|où est|où se trouve|où c'est) (exactement)? (votre|le) (bureau|magasin|boutique|local|atelier|place|shop)",
    "(votre|vos) (adresse|bureau|bureaux|magasin|local) (est|sont|c'est|se|ils)",
  ],
  services_offered: [
    '(vendez vous|louez vous|livrez vous|vous vendez|vous louez|vous livrez|est ce que vous vendez|est ce que vous louez) (aussi|tu)? _',
    "(faites vous|offrez vous|installez vous|réparez vous|vendez vous|posez vous|vous faites|vous faites tu|est ce que vous faites|vous réparez|vous installez|vous vendez|occupez vous|vous occupez vous|vous posez|travaillez vous sur|nettoyez vous|débouchez vous|est ce que vous installez|est ce que vous réparez|remplacez vous) (aussi|tu|de la|du|de|juste|même)? (les|des|le|la|l'|du|de la|de l'|aussi|tu|un)? (chauffe eau|chauffage|gaz|égouts|égout|fosses|fosse|thermopompes|thermopompe|climatisation|électricité|commercial|résidentiel|rénovations|rénovation|salles|salle|drains|drain|piscines|piscine|chaudières|chaudière|inspections|inspection|caméra|pompes|pompe|urgences|urgence|toilettes|robinets|pièces|plomberie|débouchage|adoucisseurs|gicleurs|_)",
    "(faites|offrez|installez|réparez|vendez|posez) (aussi|tu|de la|du|de|juste|même)? (les|des|le|la|l'|du|de la|de l'|aussi|tu|un)? (chauffe eau|chauffage|gaz|égouts|égout|fosses|fosse|thermopompes|thermopompe|climatisation|électricité|commercial|résidentiel|rénovations|rénovation|salles|salle|drains|drain|piscines|piscine|chaudières|chaudière|inspections|inspection|caméra|pompes|pompe|urgences|urgence|toilettes|robinets|pièces|plomberie|débouchage|adoucisseurs|gicleurs)",
    '(quels|quel|quelle|quelles|quelle sorte|quel genre|quel type) (services|service|sorte de travaux|genre de travaux|type de travaux|travaux|de travaux|marques|marque)',
    "(qu'est ce que vous faites|qu'est ce que vous offrez|vous faites quoi)",
  ],
  how_soon: [
    "(combien de temps|c'est quoi) (d'|l'|le|est)? (attente|délai|délais)",
    "(quels|quel|vos|votre|le|les) (sont|est|c'est)? (vos|le|les|votre)? (délais|délai|temps d'attente)",
    "(dans combien de temps) (pourriez vous|vous pourriez|est ce que vous pouvez|pouvez vous|d'habitude|normalement)",
    "(normalement|habituellement|d'habitude) (combien de temps|ça prend combien|dans combien)",
  ],
}

/** Sounds like a topic and is none. */
export const TOPICS_IGNORED: readonly string[] = ['(#|deux|trois|quatre|cinq|six|quelques|des|plusieurs|une couple d) heures']
