import type { EmergencyWords } from '../../../slots/emergency/concepts.ts'

/** Gas, carbon monoxide, fire, electricity, people in danger. */
export const DANGER_WORDS = {
  gas: [
    '(gaz|gas|gasz|propane|butane|méthane|gpl|émanation|émanations|vapeurs de gaz|gaz naturel|gaz propane|gazeux|gaze|bonbonne|bouteille de gaz)',
    '(conduite|tuyau|ligne|compteur|valve|vanne|robinet|arrivée|flexible|entrée|réservoir|odeur|senteur|fuite) (de|du|à|au) (gaz|propane|gas)',
  ],
  gas_certain: [
    '(odeur|odeurs|senteur|fuite) (de|du) (gaz|propane|gas|butane) (qui)? (est|est encore|était)? (revenue|revenu|revient|de retour|recommence|recommencée|toujours là|encore là)',
    '(entend|entends|entendons|entendre) (le|du) (gaz|propane)',
    "(gaz|propane) (fuser|fuse|siffle|siffler|chuinte|souffle|s'échappe|s'échapper|sortir|gicle)",
    '(gaz gaz|gaz vite|vite gaz|fuite gaz|urgence gaz)',
    "(j'ai|il y a|y a|y'a|ya|on a|ai|avons|pense|crois|c'est|est|sûr) (une|la|qu'il y a une|qu'y a une|que c'est une|que j'ai une)? (grosse|petite|possible|vraie)? (fuite) (de|du) (gaz|propane|gas|butane)",
    '(odeur|odeurs|senteur|émanation|émanations|relent|relents) (de|du) (gaz|propane|gas|butane)',
    '(rempli|remplie|plein|pleine) (de|du) (gaz|propane)',
    '(laissé|oublié) le gaz (ouvert|allumé)',
    '(gaz|propane) (partout|qui sort|qui fuit|qui s’échappe|qui coule|sort|fuit|coule)',
    "gaz (qui s'échappe|s'échappe)",
    '(sent|sens|sentait|pue|senti|sentir|sans|cent|s’en) (fort|beaucoup|vraiment|drôlement|ben|tellement|comme|un peu|comme un peu|très fort)? (le|du|au|de)? (gaz|gas|propane|butane)',
    "s'en (le|du)? gaz",
  ],
  gas_place: [
    '(chauffe eau|chauffage|cuisinière|poêle|foyer|bbq|barbecue|chaudière|fournaise|sécheuse|plaque|four|insert) (au|à|à la) (gaz|propane)',
    '(compteur|compteur de gaz|cuisinière|cuisinière à gaz|gazinière|poêle|poêle au gaz|poêle à gaz|four|rond de poêle|plaque de cuisson|brûleurs|veilleuse|pilote|flamme pilote|bbq|barbecue|foyer au gaz|chauffe eau au gaz|chaudière à gaz|chaudière au gaz|détendeur|tuyau jaune|tuyau noir|bonbonne|citerne de propane|sécheuse au gaz)',
  ],
  gas_only: [
    '(citerne|bonbonne|réservoir|bouteille|coffret|boîtier|compteur|entrée|borne) (de|du|à)? (propane|gaz|butane)',
    '(cuisinière|poêle|foyer|bbq|barbecue|sécheuse|plaque|four|insert) (au|à|à la) (gaz|propane)',
    '(cuisinière|cuisinière à gaz|gazinière|poêle au gaz|poêle à gaz|rond de poêle|plaque de cuisson|plaque à gaz|four|bbq|barbecue|foyer au gaz|sécheuse au gaz|compteur de gaz)',
  ],
  unlit: [
    '(flamme|veilleuse|pilote) (est)? (éteint|éteinte|morte)',
    "(sans|pas de|plus de|y a pas de|n'y a pas de) (feu|flamme|la flamme)",
    '(sans flamme|pas de flamme|pas allumé|pas allumée|resté ouvert|restée ouverte|laissé ouvert|laissée ouverte|tourné le bouton|tourné les boutons|toute la nuit ouvert)',
  ],
  eggs: [
    '(oeufs pourris|œufs pourris|oeuf pourri|œuf pourri|oeufs pouris|oeuf pouri|œuf pouri|œufs|oeufs|oeuf|œuf|soufre|souffre|mouffette|moufette|bête puante|putois|ail|chou pourri)',
  ],
  co: [
    '(affiche|marque|indique|dit|lit|écrit) (le)? (co|c o|céo)',
    '(monoxyde|monoxide|monoxyd|mono oxyde|monoxyde de carbone|monoxide de carbone|carbone|co2|intoxication au monoxyde)',
    '(détecteur|détecteurs|avertisseur|avertisseurs|alarme|capteur|appareil|machine|affaire|sonde|cossin|patente) (de|à|du|au|pour le) (co|c o|monoxyde|monoxide|carbone|céo|ceo|gaz carbonique)',
    '(le|de|du|au) (c o|céo|co)',
  ],
  alarm: [
    "(ça|sa) (resonne|re sonne|rebipe|sonne encore|bipe encore|sonne toujours|s'est remis à sonner|s'est remise à sonner|recommence à (sonner|biper|crier)|recommencé à (sonner|biper|crier))",
    "(alarme incendie|alarme d'incendie|détecteur d'incendie|système d'incendie|avertisseur d'incendie)",
    '(alarme|alarmes|détecteur|détecteurs|avertisseur|avertisseurs|sirène|détecteur de fumée|détecteur de fumé|avertisseur de fumée|alarm)',
  ],
  electrical: [
    '(prise|prises|prise de courant|prise électrique|prises électriques|multiprise|rallonge|rallonges|barre d’alimentation|fiche|branché|branchée|branchés|branchées)',
    '(disjoncteur|disjoncteurs|breaker|breakers|panneau électrique|panneau|panneau de breakers|boîte électrique|boîte à fusibles|boîtier électrique|tableau électrique|le tableau|coffret électrique|fusible|fusibles|plombs|compteur électrique|électricité|électrique|électriques|courant|jonction électrique)',
    '(plafonnier|plafonniers|lumière|lumières|luminaire|luminaires|lampe|lampes|ampoule|ampoules|lustre|spot|spots|encastrés|néon|néons|interrupteur|interrupteurs|les fils|des fils|un fil|le fil|du fil|fil électrique|fils électriques|filage|câble|câbles|transformateur|carte électronique)',
  ],
  smell: [
    '(odeur|odeurs|senteur|senteurs|puanteur|relent|relents|sent|sens|sentait|sentir|senti|pue|pus fort|puait|puent|empeste|empestait|schlingue|fouette|cocotte|ça sent|sa sent|ça pue|smell)',
  ],
  odd_smell: [
    '(odeur|senteur|sent|ça sent|sa sent|odeurs) (vraiment|très|ben|bien|un peu|pas mal|comme)? (bizarre|drôle|étrange|suspecte|suspect|forte|fort|chimique|mauvais|louche|weird|pas normal|spécial|dégueulasse|inquiétante)',
    '(drôle de|drôle d’|étrange|forte|mauvaise|bizarre) (odeur|senteur)',
    "drôle d'odeur",
    '(produit chimique|produits chimiques)',
  ],
  hiss: [
    '(pchh|pchhh|pshh|pshhh|fsss|fssh|fffff|pfff|tchhh|souffle|chuinte|sifflote)',
    '(siffle|sifflement|siffler|sifflait|sifflements|chuinte|chuintement|psst|pschitt|pschit|ssss|chuchotement de gaz|souffle d’air|bruit d’air|fuite d’air)',
  ],
  sounding: [
    "(ça|sa) (resonne|re sonne|rebipe|sonne encore|bipe encore|sonne toujours|s'est remis à sonner|s'est remise à sonner|recommence à (sonner|biper|crier)|recommencé à (sonner|biper|crier))",
    '(affiche|indique|dit|marque|lit|montre|monte à|mesure) (#|évacuer|alerte|danger|cent|deux cents|un chiffre)',
    "(sonne|sonnent|sonné|sonner|sonnait|resonne|re sonne|bipe|bipent|bip|bips|biper|bipait|beep|beepe|hurle|hurlent|crie|crient|siffle|retentit|s'est déclenchée|s'est déclenché|s'est déclencher|s'est mis à|s'est mise à|se déclenche|déclenché|déclenchée|déclenche|part|est parti|est partie|partie|arrête pas|gueule|lumière rouge|clignote|s'arrête pas|s'arrête plus|ppm|en alarme|en alerte|alerte|fait du bruit|capote|sonnerie)",
  ],
  chirp: ['(pépie|couine|cui cui|grésillement du détecteur)'],
  four_beeps: ['(quatre|4) (bip|bips|coups|beep|beeps|sons|fois de suite|petits coups)', '(bip|beep) (bip|beep) (bip|beep)'],
  fresh_air: [
    "(dit|crie|marqué|demande|affiche|écrit|veut|répète|faut|ont|fait) (qu'on|d'|de|nous)? (évacuer|évacue|évacuez)",
    "(air frais|move to fresh air|l'air frais|evacuate|évacuez|évacués|évacuation immédiate|évacuer (la maison|l'immeuble|les lieux|tout le monde|le bloc)|sortir dehors|sortez de la maison|quitter les lieux)",
  ],
  symptom: [
    "(j'ai|il a|elle a|on a) (de la misère|du mal) à respirer",
    'mal (à la|au|aux|de|dans la) (tête|ventre|bloc|coeur|crâne|estomac|gorge|yeux)',
    '(malaise|malaises|convulsions|convulsion|spasmes|maux de cœur|perte de connaissance)',
    '(molle|pâle|blême|amorphe|livide)',
    '(étourdi|étourdie|étourdis|étourdies|étourdissement|étourdissements|vertige|vertiges|nausée|nausées|nauséeux|vomit|vomi|vomir|vomis|vomissent|vomissements|mal de tête|maux de tête|mal de coeur|mal de cœur|mal au coeur|mal au cœur|mal à la tête|mal au crâne|migraine|migraines|tourne de l’oeil|tête qui tourne|tête me tourne|tête lui tourne|tête nous tourne|tête tourne|évanoui|évanouie|perdu connaissance|perd connaissance|sans connaissance|inconscient|inconsciente|confus|confuse|somnolent|somnolente|somnole|endormi bizarrement|vaseux|vaseuse|malade|malades|file pas|files pas|filent pas|feel pas|feele pas|se sent mal|me sens mal|sens pas bien|sent pas bien|sentons mal|sentent mal|étouffe|étouffons|suffoque|respirer|respire mal|tousse|toussent|gorge qui brûle|pique les yeux|pique aux yeux|piquent|yeux qui piquent|yeux qui brûlent|yeux qui chauffent|pris à la gorge|prend à la gorge|prend au nez|pique le nez|pique la gorge|tombe dans les pommes|tombé dans les pommes|tombée dans les pommes|faible|faibles|fatigués bizarre|envie de vomir|envie de dormir|dizzy|headache|shaké|les jambes molles|joues rouges|s’endorment|s’endort)',
    "(s'endort|s'endorment|s'est évanoui|s'est évanouie|s'évanouit|tourne de l'oeil)",
  ],
  smoke: ['(fumée|fume|boucane|boucanne|fument|boucane noire|smoke)'],
  fire: [
    '(flamme|flammes) ... (sort|sortent|jaillit|jaillissent|dépasse|dépassent)',
    'boule de feu',
    '(chaudière|fournaise|sécheuse|chauffe eau|laveuse|maison|prise|panneau|mur|murs|cuisine|toit|garage) (qui)? (brûle|brûlent|crame|flambe)',
    '(une|la|grosse|grosses|longue) (flamme|flammes) (qui)? (sort|sortent|jaillit|monte|orange|au plafond)',
    '(fait|font|crache|crachent|sort) (du|des|de la|le|un)? (feu|flammes|petites flammes)',
    "(en feu|prend feu|pris feu|pris en feu|a pris le feu|le feu|du feu|au feu|flamme sort|flammes|des flammes|incendie|ça brûle|explosion|ça flambe|flambe|s'enflamme|un feu)",
    "(début d'incendie|début de feu)",
  ],
  burning_smell: [
    '(odeur|senteur|sent|ça sent|sa sent|pue) (de|du|le|la|comme|un peu|fort|très)? (brûlé|brulé|brûler|roussi|cramé|chaud|fumée|plastique brûlé|plastique fondu|plastique|caoutchouc|fil brûlé|fils brûlés|chauffé|fondu|électrique|boucane)',
    "(odeur|senteur) d'électrique",
    '(quelque chose|de quoi|un truc) (qui)? (brûle|chauffe|fond|crame)',
    '(plastique|fil|fils|prise|prises|panneau|mur) (qui)? (est|sont)? (brûlé|brûlés|fondu|fondue|noirci|noircie|chaud|chaude|brûlante|cramé|roussi)',
  ],
  shock: [
    '(prendre|pogner|recevoir|manger|ramasser) (un|une|des|le)? (petit|gros|bon|méchant)? (choc|chocs|décharge|coup de jus|courant|jus|châtaigne)',
    '(brasser|secouer|électrocuté) (solide|fort)?',
    "(donne|donnent|envoie|envoient|passe|passent) (du|le|des|de l') (courant|jus|électricité|chocs)",
    '(envoie|passe|donne|laisse passer|conduit) (du|le|des) (courant|jus|chocs|coups)',
    '(pris|prend|prends|prenait|reçu|reçois|reçoit|eu|donne|donné|donnait|fait|attrapé|mangé|poigné|pogné|ramassé) (un|des|une|le|comme un|comme des|comme une)? (petit|petite|gros|méchant|léger|petits|bon)? (choc|chocs|décharge|décharges|coup de jus|coup de courant|coups de jus|châtaigne|jus|courant|picotement|picotements|tap|shock)',
    '(choc électrique|chocs électriques|électrocuté|électrocutée|électrocution|électrise|électrisé|électrocute|choque|picote|picotements|chocs|coup de jus|décharge|fourmillements)',
  ],
  sparks_seen: ['(étincelle|étincelles|étincel|flammèche|flammèches|éclair bleu|arc électrique|feux bleus|ça étincelle|ça flashe)'],
  spark: [
    '(grésille|grésillement|grésillements|grésiller|crépite|crépitement|court circuit|court circuité|courcircuit|crac crac|disjoncte en|zzz|bzzz|spark*)',
  ],
  trips: [
    '(disjoncte|disjoncter|disjoncté|plombs sautent|plomb saute|breaker saute|breakers sautent|breaker a sauté|tout saute|courant saute|saute le disjoncteur)',
  ],
  electric_sign: [
    '(bourdonne|bourdonnement|bourdonner|vrombit|ronronne|clignote|clignotent|flash|flashe|flashent|saute|sautent|sauté|saute tout le temps|disjoncte|disjoncté|vacille|vacillent|courant est parti|plus de courant|panne de courant|chauffe|buzz|buzze|chaud au toucher|silement|sile)',
  ],
  collapse: [
    "(s'effondre|s'effondrer|effondré|effondrée|effondre|effondrer|tombe|tombé|tombée|tomber|tombent|s'écroule|écroulé|écroule|s'écrouler|gonfle|gonflé|gonflée|gonfler|bombe|bombé|bombée|courbe|courbé|ventre|bedaine|bulle|bulles|poche|cloque|cloques|craque|craquent|fissure|fissuré|se fissure|lâche|lâcher|lâché|s'affaisse|affaissé|affaissée|affaisse|descend|descendu|pend|pendouille|plie|fléchit|s'ouvre|défonce|défoncé|défoncer|cède|céder|cédé|ballon)",
  ],
  ceiling_falls: [
    "(bout|morceau|morceaux|partie|moitié|pan) (de|du|de la|des) (plafond|gyproc|plâtre|placo) (vient de|vient|est|a|sont|qui|s'est)? (tomber|tombé|tombe|pend|pendent|descendre|descend|par terre|à terre|effondré|décroché)",
    "(plafond|gyproc|plâtre|placo) (est|a|sont|qui est)? (tout|toute|déjà|maintenant)? (par terre|à terre|au sol|sur le plancher|en morceaux|à moitié tombé|en train de (tomber|descendre|lâcher|céder|s'ouvrir))",
    '(plafond|gyproc|plâtre|placo|toit) (vient de|est en train de|va|est|a|commence à|menace de|qui|a commencé à|est sur le point de|est à veille de|est prêt à)? (juste)? (tomber|tombé|tombe|descendre|descendu|descend|lâcher|lâché|lâche|céder|cédé|effondré|défoncer|crever|crevé|crève)',
    "(plafond|gyproc|plâtre|placo) (va|est en train de|menace de|vient de|commence à|qui|est sur le point de)? (s'effondrer|s'écrouler|s'effondre|s'est effondré|s'est écroulé|s'affaisse|s'écroule)",
  ],
  floor_falls: [
    "(plancher|planchers|sol|dalle) (de|du)? (la)? (_)? (de)? (_)? (est|a|est en train de|commence à|vient de)? (s'affaisse|s'affaisser|s'enfonce|s'enfoncer|s'effondre|s'effondrer|défonce|défoncer|cède|céder|cale|caler|s'est affaissé|s'est enfoncé|s'est effondré|effondré)",
  ],
  buried: [
    '(sans connaissance|inconscient|perdu connaissance|perd connaissance|en arrêt cardiaque|plus de pouls)',
    "(femme|mari|fils|fille|filles|gars|enfant|enfants|bébé|petit|petite|père|mère|blonde|chum|frère|soeur|conjoint|conjointe|épouse|grand mère|grand père|voisin|voisine|locataire|employé|ouvrier|collègue|dame|il|elle|y|je|quelqu'un) (est|a|s'est|suis|vient de|me suis)? (tombé|glissé|débarqué) (dans|en bas de|en bas des|au fond de|sur|au bas de) (l'|la|les|le|des)? (eau|cave|sous sol|escaliers|escalier|marches|trou|puits|fosse|douche|bain|flaque|plancher mouillé)",
    '(effondré|tombé|écroulé|débarqué|cavé|effondre|tombe|écroule) (dessus|sur (lui|elle|moi|nous|eux)|sur (la|ma|sa|mon|le|les|mes|un|une|son|notre|nos) (femme|mari|fils|fille|filles|gars|enfant|enfants|bébé|petit|petite|père|mère|blonde|chum|frère|soeur|conjoint|conjointe|épouse|grand mère|grand père|voisin|voisine|locataire|employé|ouvrier|collègue|jambe|jambes|pied|pieds|dos|bras|épaule|tête))',
    '(enseveli|enterré|écrasé) (sous|par|dans) (la|le|les)',
  ],
  trapped: [
    '(plafond|mur|plâtre|gyproc) (tombé|effondré|écroulé) sur',
    '(coincé|coincée|coincés|prisonnier|prisonnière|enfermé|enfermée|enfermés|bloqué dedans|bloquée dedans|bloqué dans|bloquée dans|pris dans|prise dans|pogné dans|pognée dans|pogné en bas|pogné|pognée|pognés|stuck)',
    "(peut|peux|peuvent|arrive|arrivent|capable|pouvons|réussit|réussi) (pas|plus|pus|pas à|plus à|pas de) (sortir|s'en sortir|descendre|remonter|bouger|ressortir)",
    '(porte) (ouvre|s’ouvre|bouge|veut) (pas|plus|pus)',
    "porte (s'ouvre|s'ouvre) (pas|plus|pus)",
    'porte (est)? (bloquée|coincée|prise)',
  ],
  hurt: [
    "(avalé|bu|reçu|échappé) (de l'|d')eau (brûlante|bouillante)",
    '(éclaboussé|brûlé|ébouillanté) (mon|ma|le|la|un|une|mes|les|au|à la|aux) (_)? (au|à la|aux|visage|main|mains|bras|jambe|jambes|yeux|pied|pieds|dos) (visage|main|mains|bras|jambe|jambes|yeux|pied|pieds|dos)?',
    '(cogné|frappé|fendu|ouvert|fracturé|cassé) (la|le|un|une|sa) (tête|crâne|front|jambe|bras|hanche|poignet|cheville|côte)',
    "(électrocuté|foudroyé|blessé|blessée|ébouillanté|ébouillantée|brûlé au|brûlée au|s'est brûlé|s'est brulé|s'est brûlée|s'est ébouillanté|brûlures|saigne|saignait|sang partout|respire plus|respire pus|bouge plus|bouge pus|se noie|noyé dans (le|la) (sous sol|cave|eau)|glissé|s'est cassé|cassé la jambe|crise cardiaque|inconscient|inconsciente|sans connaissance|assommé|ambulance|réveille pas|réveille plus|réveille pus)",
  ],
  helpless: [
    '(suis|est|vit|reste|habite) (toute|tout)? (seule|seul)',
    '(fauteuil roulant|chaise roulante|marchette|peut pas marcher|peut plus marcher|marche pas|peut pas bouger|peut pas nager|alité|alitée|handicapé|handicapée|paralysé|paralysée|aveugle|béquilles|oxygène)',
  ],
  bang: [
    '(a|vient de|ont) (fait|faire) (un)? (gros|grand)? (boum|bang|pow|paf|pop|clac)',
    '(bang|boum|pow|paf|détonation|gros bruit|grand bruit|coup de fusil|claquement|clac|un bruit sourd|coup de tonnerre|ça a claqué|gros pop|pop)',
  ],
  help: ["(aide|au secours|à l'aide|aidez moi|aidez nous|secours|help|j'ai besoin d'aide|besoin d'aide|sos)"],
  emergency_word: [
    "c'est (la|une|le|l') (vraie)? (cata|cata totale|panique|catastrophe|fin du monde|enfer|horreur|bordel)",
    "(urgence|une urgence|c'est urgent|extrême urgence|catastrophe|désastre|emergency|cas d'urgence|urgentissime|sos)",
  ],
} as const satisfies Partial<EmergencyWords>
