import type { EmergencyWords } from '../../../slots/emergency/concepts.ts'

/** What trouble happens to, and where. */
export const THING_WORDS = {
  water: ["(eau|eaux|flotte|leau|deau|dleau|d'leau|vapeur|water)"],
  pipe: [
    "(l'arrivée|arrivée) (est|a|qui|vient|cassée|d'eau froide|d'eau chaude)",
    "(colonne|colonnes|colonne d'eau|colonne de chute|colonne de fonte)",
    "(le main|main d'eau|main principal|main d'aqueduc)",
    '(tuyau|tuyaux|tuyauterie|conduit|conduits|conduite|conduites|canalisation|canalisations|tubulure|tube|tubes|boyau|boyaux|flexible|flexibles|durite|colonne montante|gouttière|gicleur|gicleurs|sprinkler|sprinklers|raccord de tuyau|pipe|pipes|tuyo|tuyeau|tuillau|pex|plomberie)',
    "(entrée d'eau|arrivée d'eau|arrivé d'eau|aqueduc|conduite principale|tuyau principal|ligne d'eau|borne fontaine|borne incendie|la colonne)",
  ],
  weak_part: [
    "(valve|valves|vanne|vannes|raccord|raccords|joint|joints|coude|bride|bouchon|écrou|vis|siphon|clapet|clapets|soupape|groupe de sécurité|robinet d'arrêt|manette|poignée|mitigeur|flotteur|ballcock|compteur d'eau|pompe|pompe de puisard|sump pump|pompe submersible|puisard|vase d'expansion|adoucisseur|filtre|purgeur|réducteur de pression|détendeur|connecteur|fitting|union|cartouche|la pièce|le bout|morceau|embout)",
  ],
  fixture: [
    '(toilette|toilettes|bol de toilette|bolle|cuvette|wc|vécés|vc|chiotte|chiottes|bécosse|urinoir|bidet|chasse|chasse deau|réservoir de toilette|cabinet|cabinets|petit coin|sanibroyeur)',
    "(chasse d'eau|évier|éviers|lavabo|lavabos|lave mains|baignoire|bain|bains|douche|douches|spa|jacuzzi|vasque|bac|bac à douche|receveur|levier|l'évié|évié)",
  ],
  drain: [
    "(renvoi|renvois|évacuation|évacuations|écoulement|drainage) (d'eau|des eaux|de l'eau)",
    '(drain|drains|égout|égouts|regard|renvoi|renvois|siphon de sol|bonde|évacuation|évacuations|drain de plancher|drain français|trou de la douche|écoulement|bouche d’égout|avaloir|puisard|fosse|bassin)',
  ],
  tap: ['(robinet|robinets|champlure|champlures|robinetterie|mitigeur|pommeau|douchette|chantepleure|sortie d’eau)'],
  place: [
    "(ascenseur|ascenseurs|cage d'ascenseur|puits d'ascenseur|vitrine|entrepôt|réception|lobby)",
    '(plancher|planchers|sol|sols|parquet|parquets|carrelage|carreaux|tapis|moquette|moquettes|lino|linoléum|bois franc|flottant|céramique|plinthe|plinthes|dalle|fondation|fondations|vide sanitaire|entretoit|grenier|comble|combles)',
    '(sous sol|cave|caves|escalier|escaliers|marche|marches|en bas|en haut|étage|étages|rez de chaussée|premier|deuxième|troisième|palier|cage d’escalier|couloir|corridor|entrée|vestibule|cour|terrain|jardin|rue|trottoir|stationnement|parking|allée|driveway)',
    '(meuble|meubles|armoire|armoires|placard|placards|garde robe|tiroir|tiroirs|lit|lits|divan|canapé|matelas|ordinateur|boîtes|cartons|stock|inventaire|fenêtre|fenêtres|porte|portes|comptoir|plan de travail|frigo|télé|locataire d’en bas|voisin du dessous|voisins du dessous|voisine du dessous|voisin d’en bas|voisine d’en bas|appartement du dessous|logement d’en bas|balcon|terrasse|basement)',
    "(chez le voisin d'en bas|la voisine d'en bas|le voisin d'en bas|les voisins d'en bas|le monde d'en bas|ceux d'en bas|cage d'escalier|l'étage d'en dessous|l'appart du dessous|chez les voisins)",
  ],
  room: [
    "(salle|salles|point|points) d'eau",
    '(chaufferie|chambre à fournaise|chambre de fournaise|salle de chaudière|salle mécanique|salle des chaudières|local de chauffage)',
    '(chambre|chambres|cuisine|salon|salle de bain|salle de bains|salle à manger|salle de lavage|salle d’eau|buanderie|garage|bureau|pièce|pièces|walk in|hall|local|salle|toilettes publiques|cellier|atelier|remise|cabanon|chaufferie|véranda|douche des employés|sous pente)',
  ],
  into_fixture: ['(dans|par) (le|la|les|mon|ma|l’autre)? (bain|baignoire|douche|évier|lavabo|toilette|bac)', "(dans|par) l'évier"],
  onto_floor: [
    "(dans|sur|par) l'(escalier|entrée|ascenseur|appartement|atelier|étage|immeuble|école)",
    "(dans|sur) (les|la|mon|ma|mes) (escaliers|marches|chambre|chambres|cage d'escalier|logement|condo|bureau|local|salle|magasin|restaurant|buanderie|cave|sous sol|garage)",
    "(dans|sur) (l'escalier|l'entrée|l'ascenseur|l'appartement|l'étage|l'appart)",
    '(sur|sous|dans|à travers|par) (le|la|les|mon|ma|tout le|toute la|notre|leur) (plancher|planchers|sol|sous sol|tapis|parquet|carrelage|cave|moquette|salon|cuisine|corridor|couloir|garage|cour|chambre|salle de bain|salle de lavage|maison)',
    '(par terre|à terre|dans maison|dans cave|dans cuisine|dans chambre|dans salle de bain|chez (nous|moi|elle|lui|eux|vous)|chez mes _|chez ma _|chez mon _)',
  ],
  ceiling: [
    '(du|au|le|mon) plafond',
    '(plafond|plafonds|plafon|plafons|faux plafond|plafonnier du|toiture|le toit|tuiles de plafond|ceiling|pla fond)',
  ],
  plaster: ['(gyproc|gypse|placo|placoplâtre|plâtre|stucco|peinture|papier peint|tapisserie|cloison|cloisons|tuile|tuiles|lambris)'],
  inside_wall: ['(du mur|des murs|le mur|les murs)', '(mur|murs|muraille|muret)', '(dans|derrière|par) (le|les|mon) (mur|murs|cloison)'],
  house: [
    '(maison|maisons|appartement|appart|logement|logis|condo|immeuble|bloc|bâtiment|bâtisse|édifice|duplex|triplex|pavillon|villa|hôtel|restaurant|resto|commerce|magasin|boutique|garderie|école|clinique|crèche|residence|résidence|studio|chalet|gîte|au complet|étage au complet)',
    '(toute|partout dans) la (maison|place)',
    '(tous|toutes) (les|nos|mes) (drains|lavabos|éviers|toilettes|robinets|renvois|champlures|douches|étages|appartements|logements)',
  ],
  small_part: [
    '(poignée|manette|chaîne|chaînette|chasse) (est|marche|fonctionne|a)? (pétée|cassée|brisée|pas|plus|pus|lousse|lâché)',
    '(poignée|manette|levier|siège|couvercle|bouchon|chaîne|bouton|pommeau|tige|flapper|clapet|battant|porte savon) (de|du|de la|des) (la|le)? (toilette|toilettes|douche|robinet|bain|évier|lavabo|chasse|porte|wc|baignoire)',
    '(pommeau|porte savon|siège de toilette|abattant|bonde qui ferme pas)',
  ],
  above: [
    "(voisin|voisine|voisins|gens|monde|celui|celle|ceux|locataire|locataires|logement|appartement|appart|gars|madame|étage) (d'en haut|du dessus|au dessus|d'au dessus|du haut|en haut)",
    '(en haut|au dessus) (de chez nous|de chez moi|de moi|de nous)',
  ],
  bucket: [
    '(chaudière d’eau|chaudières d’eau|chaudron|chaudrons|seau|seaux|siau|siaux|bassine|bassines|bac|bol|casserole|casseroles|plat|serviette|serviettes|guenille|guenilles|torchon|torchons|serpillière|serpillières|moppe|vadrouille|poubelle|draps|couvertes|éponge|éponges|balai|raclette)',
    "(chaudière d'eau|chaudières d'eau)",
  ],
  heating: [
    '(un|un seul|le seul) (radiateur|calorifère|convecteur)',
    '(chaufferie|chambre à fournaise|chambre de fournaise|salle de chaudière|salle mécanique|salle des chaudières|local de chauffage)',
    '(chaudière|fournaise|chauffage) (au|à) (gaz|propane)',
    '(chauffage|chauffages|chaudière|chaudières|chaudiere|chodiere|fournaise|fournaises|calorifère|calorifères|caloriferes|radiateur|radiateurs|radiateurs|plinthes électriques|plinthe électrique|thermostat|thermopompe|pompe à chaleur|brûleur|bouilloire|poêle à granules|poêle à bois|foyer|convecteur|convecteurs|plancher chauffant|chauffage central|géothermie|furnace|boiler|heat|insert|cheminée)',
  ],
  appliance: [
    "(réservoir|tank|chauffe eau|ballon|cumulus|cuve|citerne|chaudière|calorifère|radiateur) (d'eau chaude|à eau chaude|d'eau)? (s'est|est|a|vient de|qui|qui est|m'a)? (fendu|fendre|crevé|percé|troué|ouvert en deux|éventré|défoncé)",
    '(chauffe eau) (au|à) (gaz|propane)',
    "(chauffe eau|chauffe eaux|chauffe-eau|chofo|chauffe o|réservoir|réservoirs|tank|tank à eau chaude|tank à l'eau chaude|réservoir d'eau chaude|ballon|ballon d'eau chaude|cumulus|ballon d'eau|water heater|chauffe bain|cuve|citerne)",
    '(laveuse|laveuses|machine à laver|machine à linge|lave linge|lave vaisselle|lave vaisselles|sécheuse|sèche linge|frigidaire|réfrigérateur|congélateur|machine à glace|machine à café|aquarium|broyeur|humidificateur|climatiseur|hotte|adoucisseur|washer)',
  ],
  hot_water: ["(eau chaude|leau chaude|l'eau chaude|d'eau chaude|hot water)"],
  person: [
    '(colocataire|colocataires|coloc|cousin|cousine|neveu|nièce|patron|patronne|apprenti|technicien|gardienne|client|cliente|résident|résidente)',
    "(y'est|yé|il est|elle est)",
    '(je|j’ai|on|nous|il|elle|ils|quelqu’un|quelqu un|personne|gens|monde|homme|femme|gars|fille|fils|enfant|enfants|bébé|mère|père|maman|papa|mari|épouse|conjoint|conjointe|chum|blonde|frère|soeur|sœur|grand mère|grand père|mamie|papi|mémère|pépère|oncle|tante|voisin|voisine|locataire|employé|ouvrier|collègue|ami|amie|dame|monsieur|madame|chien|chat|petit|petite|ado|garçon|lui|moi|coloc)',
    "(j'ai|quelqu'un|qu'il|qu'elle)",
  ],
  many_people: [
    '(les|des|nos|mes|plusieurs|deux|trois|quatre|cinq) (clients|clientes|employés|élèves|résidents|locataires|invités|collègues|enfants|patients|ouvriers|étudiants|bébés)',
    '(tout le monde|nous tous|on est tous|on est toutes|on est deux|tous les deux|toutes les deux|toute la famille|la famille au complet|les enfants et moi|mon mari et moi|ma femme et moi|ma blonde et moi|mon chum et moi|moi et|nous sommes tous|on a tous|on a toutes|nous avons tous|tous|on file|les enfants|mes enfants|les petits|les employés|plusieurs personnes|nos deux|mes deux|les trois)',
  ],
  vulnerable: [
    '(bébé|bébés|nouveau né|nouvelle née|nourrisson|poupon|jumeaux|jumelles|enceinte|accouché|handicapé|handicapée|fauteuil roulant|chaise roulante|marchette|dialyse|oxygène|sous oxygène|malade|cancer|chimio|personne âgée|personnes âgées|âgée|âgé|vieille mère|vieux père|aînés|grand mère|grand père|mémé|mamie|papi|mémère|pépère|alité|alitée|opéré|opérée|hôpital à domicile|garderie|crèche|ehpad|résidence|chsld|rpa|mobilité réduite|asthme|asthmatique|patients|résidents)',
    '(# ans|quatre vingt _ ans|quatre vingts ans|quatre vingt dix ans|soixante dix ans|soixante _ ans|# mois|# semaines|deux mois|trois mois|trois semaines|deux semaines|six mois|six semaines)',
  ],
} as const satisfies Partial<EmergencyWords>
