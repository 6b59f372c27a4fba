import type { EmergencyWords } from '../../../slots/emergency/concepts.ts'

const UP =
  '(remonte|remontent|remonté|remonter|remontait|remonte dans|monte dans|ressort|ressortent|ressorti|revient|reviennent|revenu|revole|rejaillit)'

/** Water and sewage on the move. */
export const WATER_WORDS = {
  sewage: [
    "(ce qu'il y avait|ce qu'y avait|ce qui était|tout ce qu'il y a) (dans) (la|ma|les)? (toilette|toilettes|bol|cuvette|égouts)",
    "(affaires|choses|cochonneries|trucs|morceaux) (d'égout|d'égouts|de toilette|des toilettes)",
    "(merde|marde|caca|cacas|excrément|excréments|crotte|crottes|étron|étrons|selles|pipi|pisse dans|eaux usées|eau usée|eaux d'égout|eau d'égout|eaux vannes|eaux noires|eau noire|matières fécales|matière fécale|papier de toilette|papier toilette|papier cul|boues|eau de toilette|eau des toilettes|contenu des toilettes|jus d'égout|eau de la toilette|sewage|besoins)",
  ],
  sewer: [
    "(égout|égouts|fosse septique|fosse sceptique|septique|champ d'épuration|réseau|collecteur|drain principal|drain de la ville|renvoi principal|égout municipal|conduite d’égout|septic)",
  ],
  dirty: [
    '(eau|eaux|liquide|jus|bouillon) (toute|tout|très|vraiment|bien|super|un peu|qui est)? (brune|brun|noire|noir|sale|sales|brunâtre|dégueulasse|dégeulasse|grise|crasseuse|qui pue|puante|nauséabonde|boueuse|trouble|infecte|souillée|marron|dégoûtante|dégueu)',
    '(cochonneries|cochonnerie|saleté|saletés|saloperies|bouette|boue|vase|gadoue|marde liquide|choses brunes|mottons|morceaux bruns|truc noir|trucs noirs)',
  ],
  gush: [
    '(à plein bord|à pleins bords|à tour de bras|plein pot|à fond|à fond la caisse)',
    '(jaillit|jaillissent|jaillir|gicle|giclent|gicler|giclé|giclait|pisse|pissent|pissait|pisser|déverse|déversent|déverser|asperge|arrose|arrosent|revole|spray*|fuse|projette|crache|crachent|expulse|vomit de l’eau|splash|éclabousse|dégouline|dégoulinent|douche sur|cascade|ruisselle|ruissellent|ruisseler)',
    "(vide|vident|se vide|vider|vidé|se vident|s'est vidé) (sur|dans|partout|par|complètement|en|au complet|de son eau)",
  ],
  gush_certain: [
    "(comme|on dirait) (une|un) (hose|boyau|tuyau d'arrosage|lance|geyser|borne fontaine|robinet|champlure|rivière|ruisseau|torrent|chute|fontaine|douche)",
    "(on dirait|comme|sonne comme|comme le bruit d'|un bruit de) (une|un|de la|le|la)? (douche|rivière|cascade|chute|fontaine|pluie|champlure ouverte|torrent|ruisseau|robinet ouvert|lance d'incendie)",
    "(geyser|giser|fontaine|chute|chutes|chutes niagara|niagara|cascade|cascades|torrent|torrents|déluge|rivière|ruisseau|jet|jets|gros jet|jet d’eau|un jet d'eau|à flots|à flot|à grands flots|comme de la pluie|comme une passoire|pleut (dans|sur|chez|à)|mouille dans|il pleut dans|pluie dans|grosses gouttes|à boire debout|à seaux|à torrents|lance d’incendie|boyau d’arrosage|tuyau d’arrosage|borne fontaine|à plein régime|au galop|pleine pression|à pleine pression|à gros bouillons|à gros jet|comme une douche|comme une fontaine|comme un robinet|comme une rivière|comme une vache qui pisse|coule à flots|en tabarnak|en crisse)",
    "jet d'eau",
    "(trombe|trombes) d'eau",
  ],
  gush_now: [
    "(ça|sa|là ça|et ça|c'est en train de) (gicle|jaillit|pisse|revole|spray|crache|se déverse|se vide|déborde partout|pisse partout|coule à flots|coule à flot|coule fort|coule partout)",
  ],
  flow: [
    '(se répand|répand|répandue|se propage)',
    '(sort|sortent|sorti|tombe|tombent|entre|entrent|rentre|rentrent|descend|descendent|arrive|passe|monte)',
    '(coule|coulent|coulé|couler|coulant|coulait|couler|écoule|s’écoule|écoulement|ruisselle|dégouline|filtre|coul)',
    "s'écoule",
  ],
  coming: [
    "(sort|sortent|sortait|sorti|sortir|entre|entrent|entré|rentre|rentrent|rentré|passe|passent|traverse|traversé|tombe|tombent|arrive|arrivent|descend|descendent|descendu|infiltre|s'infiltre|infiltré|infiltration|infiltrations|pénètre|vient|viennent|ressort|échappe|s'échappe|se répand|répand|s'étend|se propage|transperce) (du|de|de la|des|par|par le|par la|dans|dans le|dans la|dans les|sur|sur le|sur la|au|à|à travers|à travers le|en dessous|en bas|chez|derrière|d’en|sous|sous le|sous la|jusqu’au|jusque dans|en arrière)",
    "(vient|viennent|sort|tombe|coule|descend) d'en",
  ],
  escape: [
    '(partout sur|jusque dans|jusque sur|à travers le|à travers la|en dessous du|en dessous de la|du plafond|du mur|des murs)',
    "(jusqu'au|jusqu'à la|jusqu'à l'étage|jusqu'en bas|jusqu'au salon)",
  ],
  flood: [
    '(squish|squish squish|flic flac|floc floc|splouch)',
    '(flottaient|flottait|flottent|nageaient|baignaient)',
    '(gallons|litres) (sur|dans|à|par|partout)',
    "(par dessus|au dessus de|au dessus des|plus haut que|dépasse|jusqu'aux|jusqu'à) (mes|les|nos|ses|la|ma)? (bottes|chevilles|genoux|mollets|cuisses|taille|prises|plinthes|marches)",
    "(inonde|inondé|inondée|inondés|inondées|inonder|inondent|inondations en cours|submergé|submergée|noyé le|noyée|sous l'eau|les pieds dans l'eau|pied dans l'eau|pieds dans l'eau|baigne dans|baignent dans|flotte|flottent|flottant|patauge|pataugeons|patauger|nage|nager dans|on nage|je nage|trempé|trempe|trempée|trempés|trempées|détrempé|détrempée|imbibé|imbibée|gorgé d'eau|gorgée d'eau|ça flotte|plein d'eau|pleine d'eau|plein deau|remplit d'eau|remplie d'eau|rempli d'eau|couvert d'eau|recouvert d'eau|flood*)",
    "(eau|d'eau|flotte|l'eau) (jusqu'aux|jusqu'au|jusqu'à|aux|par dessus les|à la hauteur des) (cheville|chevilles|genou|genoux|mollet|mollets|taille|bord|ras|marche|première|prise|prises|hanches|cuisses|bottes|tibias|la)",
    "(pouce|pouces|pied|pieds|centimètre|centimètres|cm|doigt|doigts|pouce et demi|mètre|seau|seaux|mare|mares|lac|étang|piscine|flaque énorme|grosse flaque|grosses flaques|tonne|tonnes|masse|océan|marée) (d'eau|deau|d’eau|de flotte|de marde|de merde|d’eaux|d'eau sale)",
    "(quelques|plusieurs|un|deux|trois|quatre|cinq|six|dix|#|bon|gros) (pouce|pouces|pied|pieds|centimètres|cm) (d'eau|d'épais|de haut)?",
    "(une vraie|comme une|est une|c'est une|c'est la) (piscine|mare|rivière|patinoire|fontaine)",
    "(c'est|est|comme|devenu|devenue) (un|le|la|une)? (lac|étang|piscine|marécage|déluge|marais)",
    "(de l'eau|eau|d'eau) (partout|par terre|à terre|plein|dans toute|dans tout|jusque)",
    "l'eau (monte|gagne|est rendue|est à|arrive aux|arrive à)",
    "l'eau est rendue",
  ],
  flood_noun: [
    "(inondation|inondations|dégât d'eau|dégâts d'eau|dégat d'eau|dégâts des eaux|dégât des eaux|dégat des eaux|déga deau|dégâ d'eau)",
  ],
  rising: [
    '(se remplit|se remplissent|rempli|en train de se remplir|se remplir)',
    "(monte|montent|monté|montait|grimpe|grimpent|augmente|augmentent|de plus en plus|s'étend|s'agrandit|grossit|grossis|empire|s'empire|gagne|gagne du terrain|arrive aux|rendu à|rendue à|rendue au|rendu au|approche|s'approche|haut comme|atteint|s'en vient|s'en va vers|à la veille de)",
  ],
  overflow: [
    '(déborde|débordent|débordé|déborder|débordement|débordait|débord|des bordes|passe par dessus|coule par dessus|par dessus bord|par dessus le bord|par dessus les bords|renverse|renversé)',
  ],
  burst: [
    '(éclaté|éclatée|éclater|éclate|éclatés|explosé|explosée|exploser|explose|rompu|rompue|rompre|rompus|claqué|rupture|explosion du|rouvert|ouvert en deux|ouvert de bord en bord|défoncé|burst|éclatement|parti en morceaux|en deux)',
  ],
  broke: [
    '(pété|pètée|pétée|péter|pète|pètent|pétés|pétées|crevé|crevée|crever|crève|fendu|fendue|fendre|fendus|fissuré|sauté|sautée|lâché|lâchée|lâcher|lâche|lâchés|pêté|busté|bosté|cédé|céder|cède|craqué|craquée)',
    "(brisé|brisée|briser|brise|brisés|cassé|cassée|casse|casser|cassés|décroché|décrochée|débarqué|débarquée|débarque|détaché|détachée|défait|défaite|déboîté|déboîtée|débranché tout seul|débranchée|désemboîté|dessoudé|dessoudée|arraché|arrachée|arrachés|tombé|parti|partie|resté dans (la|les|ma|mes) (main|mains)|restée dans (la|les|ma|mes) (main|mains)|sorti de|perforé|rouillé|rouillée|pourri|pourrie|percé|percée|troué|trouée|trou|scrap|brisure|bris|écrasé|s'est défait|dévissé|dévissée|scié|déconnecté|déconnectée|lousse)",
  ],
  pierced: [
    '(pogné|poigné|accroché|touché|heurté|frappé|cogné|perforé) (le|un|une|la|dans le) (tuyau|conduite|ligne|tuyaux|canalisation)',
    '(percé|perce|percer|percée|perçant|foncé dedans|accroché|accrochait|accroche|coupé (un|dans|une)|coupé (le|la) (tuyau|conduite|ligne|canalisation|conduit)|coupant|scié|vissé|visser|vissant|cloué|clouant|clou dans|vis dans|touché|frappé|fessé|pogné (un|le) tuyau|atteint|transpercé|troué|foré|perforé|sectionné|arraché|tapé|tapé dedans|rentré dedans|rentré dans|roulé sur|creusait|creusant|creusé|coup de pelle|pelleteuse|mini pelle|reculé (dans|sur)|reculait|embouti|pépine|excavatrice|tondeuse|perceuse|coup de pioche|coup de pelle|coup de marteau|donné un coup)',
  ],
  leak: [
    '(fuit|fuite|fuites|fuient|fuyait|fuir|fuie|coule|coulent|perd|perdent|perdait|pert|leak*|suinte|suinter|fuyer|pisse l’huile)',
    "perd de l'eau",
  ],
  leak_severe: [
    '(deux|trois|quatre|cinq|plusieurs) (fuites|coulisses) (en même temps|à la fois)?',
    '(grosse|grosses|énorme|énormes|importante|majeure|majeur|grave|sérieuse|immense|méchante|mosus de|maudite|grande|belle grosse|violente|big) (fuite|fuites|coulisse|infiltration|fuite d’eau|leak|dégât)',
    'fuite (est|vraiment|très|assez|bien|plutôt)? (importante|majeure|énorme|grave|sérieuse|grosse|massive|abondante)',
    '(fuit|coule|pisse|coulent|fuient|perd) (vraiment|très|super|ben|bien|assez)? (fort|beaucoup|énormément|abondamment|pas mal|gros|comme c’est pas possible|comme un fou|comme une folle|sans arrêt|non stop|en continu|à vue d’oeil|à tout va|grave|de partout|partout|à pleins bords)',
  ],
  leak_noun: [
    '(une|la|cette|des|de|petite|quelque|ma|notre) (fuite|fuites|coulisse|infiltration)',
    "(fuite d'eau|fuites d'eau|fuite deau)",
  ],
  drip: [
    '(arrête|arrêtent|cesse|finit) (pas|plus|jamais) de (goutter|dégoutter|dégouliner|perler)',
    '(goutte|gouttes|goutter|goutte à goutte|dégoutte|dégouttent|dégoûte|dégoutter|dégouline|goutent|dégoute|goûte)',
  ],
  coming_up: [`${UP} (par|dans|du|de|des|le|la|les|sur|en|plein|tout|au|à)?`, 'sort de terre'],
  up_drain: [
    '(toilette|toilettes|drain|drains|égout|égouts|bain|douche|évier|lavabo|renvoi|renvois|bol|puisard|fosse) (de plancher)? (me|nous|se|a|ont|qui|est en train de|commence à)? (refoule|refoulent|refoulé|refouler|remonte|remontent)',
    "l'évier (refoule|remonte)",
    '(bouillonne|bouillonnent|bulle|gargouille|glougloute) (par|dans|du|de|des) (le|la|les)? (drain|drains|bain|douche|toilette|plancher|renvoi|évier|baignoire|lavabo)',
    '(sort|sortent|monte|montent|arrive|vient|viennent|jaillit) (par|du|des|de la|dans|de) (le|la|les|nos|mon)? (drain|drains|renvoi|renvois|bain|baignoire|douche|évier|lavabo|toilette|toilettes|égout|égouts|trou|plancher|siphon|cuvette|bonde|évacuation)',
    "(sort|monte|arrive|remonte|vient) (par|du|de|des)? l'évier",
  ],
  backup: [
    '(refoule|refoulent|refoulé|refoulement|refoulements|refouler|refoulait|refoulé|reflux|retour|backup|back up|remontée|remontées|retour d’égout|refoulement d’égout|re foule)',
    "(remontée|remontées|refoulement|retour) d'égout",
  ],
  stain: [
    '(tache|taches|tâche|tâches|cerne|cernes|auréole|auréoles|jauni|jaunie|rond brun|rond jaune|moisissure|moisi|humidité|trace d’humidité)',
  ],
  wet: [
    '(mouillé|mouillée|mouillés|mouillées|humide|humides|flaque|flaques|spongieux|moite|mou|molle|imbibé|imbibée|imbibés|mare)',
    "(plein|pleine) d'eau",
  ],

  everywhere: [
    "(partout|de partout|tout partout|d'un peu partout|à la grandeur|mur à mur|de tous les côtés|tous les bords|de tous bords|dans toute la maison|dans toutes les pièces|sur trois étages|sur deux étages|à plein d'endroits|plusieurs endroits|du haut en bas|sur toute la|everywhere)",
  ],
  severe: [
    '(en masse|en maudit|en titi|en ta)',
    "(beaucoup|énormément|fort|très fort|vraiment fort|pas mal fort|sans arrêt|non stop|en continu|à pleine|sérieux|grave|gravement|énorme|majeur|majeure|grosse|gros|vite|rapidement|hors de contrôle|incontrôlable|abondamment|ben raide|solide|solidement|comme jamais|comme un fou|comme une folle|tellement|violemment|à vue d'oeil|pire en pire|de pire en pire|de plus en plus|en quantité|en fou|au boutte|au bout|à planche|intense|massivement|steady)",
  ],
  unstoppable: [
    "(arrive|arrives|arrivons|arrivent|parviens|parvient|peux|peut|réussis|réussit|capable|capables|sais|sait|suis|chu|es|est|arrivé|réussi|pu|possible) (pas|plus|pus|pas capable|pu) (à|de|comment|capable|capable de|où|ou)? (la|le|les|l'eau|l’|ça|sa|rien|plus)? (de|d’)? (arrêter|fermer|stopper|couper|tourner|barrer|trouver|bloquer|shutter|contenir|retenir|maîtriser|contrôler|accès|trouve|atteindre|bouger|serrer|colmater|faire arrêter|boucher)",
    "(arrive|réussis|parviens|peux|capable|suis) (pas|plus|pus) (à|de)? l'arrêter",
    "(arrête|arrêtent|arrêtait|stoppe|cesse|ferme|ferment|s'arrête|s'arrête|lâche|lâchent|veut|tourne|dérougit|finit|finissent|ralentit|slaque|bouge|barre|arrêtera) (pas|plus|pus|jamais|même pas|toujours pas|pu|plus de|pas de)",
    "(s'arrête|s'arrêtent|s'arrêtera) (pas|plus|pus|jamais|même pas|toujours pas)",
    "(sans) (s'arrêter|arrêt|arrêter|cesse)",
    "(impossible|incapable|pas capable|pas moyen|aucun moyen|pas facile|pas foutu|rien à faire|pas fichu|je ne peux pas|moyen) (de|pour)? (la|le|les|l’|trouver)? (arrêter|fermer|couper|stopper|tourner|trouver|contrôler|l'arrêter|de l'arrêter|atteindre)",
    "(impossible|incapable|pas capable|pas moyen) (de|d’)? l'arrêter",
    "(impossible|incapable|pas capable|pas moyen) d'arrêter",
    "(trouve|trouvons|trouvé|sais|sait|connais|vois|connait) (pas|plus|pus|pas où|pas ou|pas comment|pas c'est où|pas c’est quoi|vraiment pas où|pas du tout où|même pas où)? (où|ou|est|se trouve|comment)? (la|le|les|se)? (valve|vanne|robinet d'arrêt|entrée d'eau|arrivée d'eau|l'entrée d'eau|l'arrivée d'eau|shutoff|main|robinet principal|valve principale|vanne principale|compteur|on ferme|ça se ferme|couper|fermer|arrêter|coupe|ferme)",
    '(valve|vanne|robinet|poignée|manette|roulette|la clé) (est|a|tourne|qui)? (complètement|toute|tout|totalement|plus|dans le)? (bloquée|bloqué|grippée|grippé|coincée|coincé|jammée|jammé|stuck|dans le vide|vide|rouillée|rouillé|figée|cassée|cassé|brisée|brisé|pognée|gelée|rien|ferme pas|tourne pas|bouge pas|ferme plus|tourne plus|foirée|foiré|restée dans les mains|restée dans la main|resté dans les mains)',
    "(tourne dans le vide|rien à faire|rien n'y fait|rien y fait|ça continue|ça continu|sa continue|continue de couler|continue à couler|continue de monter|continue à monter|continue de sortir|coule encore|coule toujours|ça coule encore|toujours en train de couler|pareil quand même)",
    "où (est|se trouve|c'est|qu'est) (la|le|l'entrée|l'arrivée)? (valve|vanne|robinet|entrée d'eau|d'eau|coupe eau)?",
    "(veut|veulent|voulait) (pas|plus|pus) (fermer|arrêter|s'arrêter|tourner|se fermer|bouger)",
  ],
  runs_on: [],
  water_unstoppable: [
    "(arrive|arrives|arrivons|peux|peut|réussis|capable|sais|sait|suis|impossible|incapable|parviens|comment) (pas|plus|pus|pas capable|on fait)? (à|de|comment|pour|d’)? (arrêter|fermer|couper|stopper|barrer|shutter) (l'eau|eau|l’eau|la flotte|l'entrée d'eau|l'arrivée d'eau)",
    "l'eau (arrête|s'arrête|stoppe|cesse) (pas|plus|pus|jamais)",
    "(comment|où) (on|je|est ce qu'on|est ce que je|faire pour)? (ferme|coupe|fermer|couper|arrêter|arrête) (l'eau|ça)",
  ],
  losing: [
    '(tiendrai|tenir|tiens|tiendrons) (pas|plus|pus) (longtemps)?',
    '(fournis|fournit|fournissons|fournissent|suffit|suffisent|tiens|arrive) (pas|plus|pus) (à|avec)? (vider|éponger|ramasser|la mop|les seaux|suivre)?',
    '(plus|pus|manque|manquer) (de|assez de) (serviettes|seaux|chaudières|torchons|guenilles|draps)',
    "(vide|vidé|vider|vidons|éponge|éponger|épongeons|ramasse|ramasser|moppe|mopper|écope|écoper|écopons) (des|les|le|la|l'eau|sans|depuis|aux|à|avec|comme|un|une)",
    '(tiens|tient|tenons|retiens|retient|bouche|serre|appuie) (le|la|les|un|une|mon|ma|ça)? (tuyau|main|doigt|serviette|guenille|bout|trou|pouce|torchon|valve|raccord|avec)',
    '(avec|mis|mets|met) (mes|les|la|ma|ses|deux|mon|son)? (deux)? (main|mains|pouce|doigt|doigts) (dessus|sur|dedans|dans)?',
    '(tuyau|trou) (avec|dans) (mes|les|la|ma|mon)',
    '(déjà|rendu) (à)? (# |dix|huit|cinq|quatre|trois|cinquième|dixième|troisième|quatrième)? (chaudières|seaux|chaudrons|bassines|seau)',
  ],
  often: [
    '(aux|chaque|toutes les|à toutes les|en|aux deux|aux cinq|aux dix|tous les) (#|deux|trois|quatre|cinq|dix|quinze|vingt)? (minute|minutes|secondes|seconde|min)',
  ],
  contained: [
    "(fermé|coupé|barré|shutté|tourné|stoppé|réussi à fermer|réussi à couper|réussi à arrêter|pu fermer|pu couper|venu fermer|venu couper|a fermé|ont fermé|fait fermer) (tout|toute|toutes|ça|au complet)? (l'eau|la valve|la vanne|le robinet|l'entrée d'eau|l'arrivée d'eau|l'entrée|l'arrivée|le compteur|le main|la main|la valve principale|la vanne principale|le robinet d'arrêt|les valves|la clé|la shut off|au compteur|à la valve|à l'entrée|au main|au sous sol|en bas|en dessous|derrière|là|juste à temps)",
    "(j'ai|on a|mon chum a|mon mari a|ma blonde a|le concierge a|elle a|il a|le voisin a) tout (fermé|coupé|barré)",
    "(eau|valve|vanne|entrée d'eau|arrivée d'eau) (est|a été|était)? (déjà|bien|maintenant|tout de suite)? (fermée|coupée|barrée|fermé|coupé)",
    "(ça|sa) (a|s'est)? (slaqué|ralenti|diminué|calmé|arrêté|stabilisé)",
    "(tout est|c'est) (sec|épongé|ramassé|sous contrôle|stable|ramassé astheure|essuyé|contenu)",
    '(ne)? (coule|fuit|goutte|déborde) (presque)? (plus|pus) (rien)?',
    '(réparation|collier|tape|ruban|patch|bouchon) (temporaire|qui tient|tient)',
    '(mis|posé|enroulé) (du|un|une) (tape|ruban|collier|patch|bouchon|duct tape|pansement|clamp)',
    "(je|on) (la|le|les|l’|m'en|s'en)? (pars|part|sers|sert|utilise|ouvre|prends|touche) (plus|pus)",
    "(fermé|fermée|coupé|coupée|barré|barrée|arrêté|shutté) (l'eau|l’eau|la valve|la vanne|le robinet|l'entrée d'eau|l'arrivée d'eau|l'alimentation|le compteur|la main|la valve principale|la vanne principale|au compteur|le robinet d'arrêt|la petite valve|l'arrivée|l'entrée|les valves|le main|la petite clé|la water|l'eau en attendant)",
    '(eau|valve|vanne|arrivée|entrée) (est|a été|est tout|est bien)? (fermée|coupée|barrée|fermé|coupé|arrêtée)',
    "(ça|sa|tout) (a arrêté|a arrêter|s'est arrêté|s'arrête quand|tient|tiens|est sec|est contenu|coule plus|coule pus|fuit plus|goutte plus|est sous contrôle|est fermé|déborde plus)",
    "(sous contrôle|en attendant ça tient|le seau suffit|bien épongé|c'est stable|ça empire pas|n'empire pas|ne coule plus|ne fuit plus|coule plus|fuit plus|a arrêté de couler|a cessé de couler)",
    '(vide|vider|changer|change) (une|deux|aux|trois) (fois|heures) (par|aux)? (jour|heures)?',
    '(plein|pleine|se remplit|rempli) (à peu près|environ)? (aux|en|toutes les|par) (#|deux|trois|six|quatre|huit|douze|cinq)? (heures|jour|nuit|jours)',
  ],
  now: [
    "(maintenant|tout de suite|présentement|en ce moment|immédiatement|au plus vite|au plus sacrant|au plus criss|dépêchez vous|dépêchez|vite|faites vite|venez vite|là là|drette là|sur le champ|à l'instant|en train de|vient juste de|vient de|rapidement|au plus tôt|le plus vite possible|peut pas attendre|ça presse|ça urge|ça peut pas attendre|pressé|il faut quelqu'un|venez|envoyez quelqu'un|c'est pressant|ça attend pas|à c'te heure|astheure|asteure|right now|asap)",
  ],
} as const satisfies Partial<EmergencyWords>
