import type { EmergencyWords } from '../../../slots/emergency/concepts.ts'

/** What is missing: water, heat, hot water, a way down the drain. */
export const LACK_WORDS = {
  no_water: [
    "(pas|plus|pu|pus|sans|aucune|manque|zéro|ni|panne) (une)? (d'eau|deau|de l'eau|l'eau|eau|eau courante|d'eau courante|eau potable) (du tout|nulle part|depuis|dans|partout|à)?",
    '(pas|plus|pu|pus) (une|la moindre|une seule|de) goutte',
    '(une) (seule)? goutte (au|aux|dans|du) (robinet|robinets|champlure|la)',
    "(manque d'eau|panne d'eau|coupure d'eau chez nous|à sec|privé d'eau|privés d'eau|perdu l'eau|perdu notre eau|plus rien au robinet)",
    "l'eau (coule|sort|arrive|vient|marche|fonctionne|monte) (pas|plus|pus) (nulle part|du tout|dans|chez|au|aux|depuis|à)?",
    "(eau|d'eau|l'eau) (est|a)? (coupée|partie|disparue|disparu|lâché|manqué|plus là) (dans|partout|depuis|chez|complètement)?",
    '(il sort|y sort|ça sort|il coule|y coule) (plus|pas|pus) rien',
    '(aucun|pas un|pas un seul|plus un seul|plus aucun) (robinet|champlure|robinets) (marche|fonctionne|coule|donne|qui)?',
  ],
  nothing_comes: [
    '(plus|pus|absolument|pu) rien (à|au|aux|dans|du|de|nulle|pantoute|du tout|partout|en|qui)?',
    "rien (aux|au|à tous les|à aucun|dans les|d'aucun) (robinets|robinet|champlures)?",
    '(et|pis|après|puis) (plus)? rien',
    '(rien|plus rien|absolument rien|pas rien) (qui)? (ne)? (sort|coule|vient|arrive)',
    '(sort|coule|vient|arrive|donne|sortent|coulent|marche|marchent|fonctionnent|fonctionne) (plus|pas|pus|plus rien|pas rien|pus rien|rien)',
    '(juste|seulement|que) (de)? l’air',
    "(juste|seulement|que|rien que) de l'air",
  ],
  one_place: [
    "(le reste|les autres|ailleurs|les autres pièces|partout ailleurs|l'autre|les autres robinets|le reste de la maison|les autres radiateurs|juste (celui|celle)|seulement (celui|celle)|juste (dans|au|à|le|la)|seulement (dans|au|à|le|la)|un seul)",
  ],
  only_air: ["(juste|que|seulement|rien que|sort) de l'air", "(crachote|tousse|crache de l'air|siffle de l'air|pschitt)"],
  well_pump: ['(pompe (du|de|à) (puits|surface)|pompe submersible|puits|puits artésien|surpresseur|hydrophore|pompe de puit)'],
  dead: [
    "(mort|morte|lâché|lâche|brisé|brisée|en panne|cassé|cassée|hors service|hs|foutu|foutue|arrêté|arrêtée|éteint|éteinte|s'est arrêtée|s'est arrêté|s'est éteinte|s'est éteint|fini|finie|kaput|fichu|fichue|nase|naze|crevé|crevée|pété|pétée|sauté|planté|plantée|rendu l'âme|claqué|défectueux|défectueuse|tombé en panne|tombée en panne|down|scrap)",
    "(marche|fonctionne|part|démarre|repart|allume|s'allume|redémarre|chauffe|chauffent|marchent|fonctionnent|pompe|répond|rallume|se rallume|démarrent|veut|enclenche|s'enclenche|tourne|redémarrer|reste allumée) (pas|plus|pus|même pas|toujours pas|pu|pas partir|plus partir)",
    "(n'est plus|est plus|plus) (allumé|allumée|chaud|chaude)",
    '(se met|tombe|met) en (sécurité|défaut|panne|erreur)',
    "(code|message) d'erreur",
  ],
  overpressure: [
    "(dans le rouge|la pression monte|pression est trop haute|pression trop haute|trop de pression|surpression|surchauffe|en surchauffe|bout|bouille|bouillonne|bouillant|bouillante|ébullition|cogne fort|tremble|vibre fort|comme une bouilloire|va exploser|menace d'exploser|sur le point d'exploser|au bord d'exploser|crache de la vapeur|de la vapeur|jets de vapeur|soupape crache|soupape coule|eau bouillante|plus de # bars|quatre bars|cinq bars)",
  ],
  no_heat: [
    '(pas|plus|pu|pus|sans|aucun|zéro|ni|panne) (de|d’|le|du)? (chauffage|chaleur|chauffages|heat|chaudière|fournaise)',
    "(chauffage|chaudière|fournaise|radiateurs|calorifères|plinthes|thermopompe|fournaise à l'huile|pompe à chaleur) (est|a|sont|ont|s'est|vient de|nous a|m'a|qui|ne)? (complètement|encore|tout|toute)? (mort|morte|lâché|lâcher|en panne|cassé|cassée|coupé|coupée|arrêté|arrêtée|éteint|éteinte|hs|brisé|brisée|glacé|glacés|glacée|gelés|froid|froids|pété|pétée|foutu|foutue|hors service|tombé en panne|tombée en panne|sauté|sautée|marche pas|marche plus|marche pus|fonctionne pas|fonctionne plus|part pas|part plus|démarre pas|démarre plus|chauffe pas|chauffe plus|chauffent pas|chauffent plus|chauffent pus|chauffe pus|allume pas|allume plus|s'allume plus|repart pas|marchent plus|marchent pas|veut pas partir|veut plus partir|planté|plantée|nous a lâché|nous a lâchés)",
    '(ça|sa|rien|on|elle) (chauffe|chauffent) (plus|pas|pus)',
    '(perdu|manque de|coupure de) (le|notre|de)? (chauffage|chaleur)',
  ],
  cold_house: [
    '(on|nous|je|les enfants|ils|elle|il|le bébé) (gèle|gèlent|gelons|grelotte|grelottent|grelottons|se gèle|me gèle|se les gèle|caille|se caille|a froid|ont froid|ai froid|est gelé|sont gelés|crève de froid|meurt de froid|est en manteau|dort en manteau|est frigorifié|sont frigorifiés)',
    "(on gèle|ça gèle|ça caille|il gèle|fait frette|fait froid|il fait froid|y fait frette|y fait froid) (dans|en dedans|ici|chez|à l’intérieur|dedans|partout|en dedans|en maudit|raide|à l'intérieur)",
    "(#|zéro|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize) degrés? (dans|en dedans|ici|chez|à l'intérieur|dedans|seulement|et ça descend|dans maison|chez nous|sur le thermostat|au thermostat)",
    "(il fait|fait|y fait|c'est|à|on est à|descendu à|descend à|thermostat à|indique|thermostat indique|rendu à|est à|juste|que) (#|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze) (degrés|degré|celsius)",
    '(maison|appartement|appart|logement|chambre|pièces|murs) (est|sont)? (glacé|glacée|glaciale|gelé|gelée|glacées|gelées|un frigo|un frigidaire|une glacière|un congélateur)',
    "(manteau|manteaux|tuque|tuques|couvertes|couvertures|doudoune|bonnet|foulard|mitaines) (dans|en dedans|à l'intérieur|dedans|pour dormir|sur le dos|au lit|chez)",
    "(sous|avec|en) (les|des|nos|trois|quatre)? (couvertes|couvertures|manteau|manteaux|manteaux d'hiver|doudounes|couettes)",
    '(comme|on dirait) (un|une|dans un|dans une) (frigo|frigidaire|congélateur|glacière|igloo)',
  ],
  cold: ['(froid|froide|froids|froides|glacé|glacée|glacés|gelé|gelés|frette|tiède|tièdes|frisquet)'],
  freeze: [
    '(moins|-) (#|dix|quinze|vingt|vingt cinq|trente|quarante|cinq|douze|dix huit|vingt deux)',
    '(# sous zéro|sous zéro|grand froid|grands froids|vague de froid|tempête|tempête de neige|canicule de froid|gel|il gèle dehors|ça gèle|froid polaire|refroidissement éolien|en pleine tempête|verglas)',
  ],
  no_hot_water: [
    "(eau|l'eau) (ne)? (sort|coule|arrive|reste|est) (juste|seulement|que|à peine|rien que)? (froide|tiède|frette|glacée)",
    "juste de l'eau (froide|tiède)",
    "(pas|plus|pu|pus|sans|aucune|manque|zéro|ni|panne|jamais|rien comme) (d'eau chaude|deau chaude|de l'eau chaude|l'eau chaude|eau chaude)",
    "l'eau chaude (marche|coule|vient|arrive|fonctionne|sort|dure|est) (pas|plus|pus|partie|morte|terminée|absente)",
    "(eau|l'eau|douche|douches) (est|reste|sort|sont|coule|toujours|seulement|que|juste)? (froide|froides|glacée|glacées|tiède|frette|glaciale|gelée)",
    "(chauffe eau|ballon|cumulus|tank|réservoir|ballon d'eau chaude|réservoir d'eau chaude) (est|a|ne|vient de|s'est)? (mort|lâché|en panne|pété|sauté|hs|foutu|brisé|disjoncté|marche pas|marche plus|marche pus|fonctionne plus|fonctionne pas|chauffe plus|chauffe pas|chauffe pus|fini|éteint)",
    "(douche|douches|se laver|se lave|laver|bain) (à)? (l'eau froide|froide|froides|à la débarbouillette)",
  ],
  clogged: [
    "(refuse|veut pas|finit pas|finit plus|veut plus|a de la misère|prend du temps) (de|à)? (se)? (vider|descendre|s'écouler) (complètement|au complet)?",
    '(se)? vide (mal|pas|plus|lentement|pas bien|pas vite|tranquillement)',
    '(bain|évier|lavabo|douche|baignoire|lave vaisselle|eau du bain) (reste|stagne)',
    "(bouché|bouchée|bouchés|bouchées|bouche|bloqué|bloquée|bloqués|bloquées|engorgé|engorgée|obstrué|obstruée|se vide pas|se vide plus|descend pas|descend plus|descend pus|s'écoule pas|évacue pas|évacue plus|flushe pas|flush pas|flushe plus|flushe pus|débouche pas|pleine à ras bord|ras bord|à ras bord|s'écoule plus|tire pas|part pas)",
  ],
  only_toilet: [
    '(seule|unique|une seule|juste une|rien qu’une|notre seule|ma seule|la seule) (toilette|toilettes|salle de bain|salle de bains|wc|chasse|bolle|bol de toilette)',
    "(rien qu'une|juste une|qu'une|qu'une seule|une seule) (toilette|salle de bain|wc)",
    '(seul|seuls|unique|un seul|nos seuls|mon seul) (wc|cabinet|cabinets|toilette|bol)',
    '(pas|plus) (de|d’)? (autre|autres)? (toilette|toilettes|wc)',
  ],
  frozen_pipe: [
    '(tuyau|tuyaux|conduite|conduites|ligne|entrée d’eau|canalisation|canalisations|plomberie) (est|sont|a|ont|d’eau|qui)? (gelé|gelés|gelée|gelées|pris en glace|prise en glace|prises en glace|figée|figé)',
    "(entrée d'eau|arrivée d'eau|l'eau) (est|a)? (gelée|gelé|gelées)",
    '(gelé|gelés|gelée) (le|les|mes|dans) (tuyau|tuyaux)',
  ],
  low_pressure: [
    '(pression) (basse|faible|a baissé|est basse|est faible|a tombé|est tombée|est nulle|est poche|très faible|très basse)',
    '(peu|pas|plus|manque|faible|baisse|presque plus|presque pas|pas beaucoup) (de)? pression',
    "(filet|mince filet|petit filet) (d'eau|d’eau)?",
  ],
} as const satisfies Partial<EmergencyWords>
