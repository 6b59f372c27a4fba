import { type EmergencyWords, PAST_YEARS } from '../../../slots/emergency/concepts.ts'

/** What makes trouble less, or not real: denied, past, imagined, elsewhere, a price, a plan. */
export const SCOPE_WORDS = {
  plea: ["(s'il vous plaît|s'il te plaît|svp|bonjour|allô|allo|mon dieu|oh|monsieur|madame|vite|euh|oui|quelqu'un|moi)"],
  not: [
    '(pas|jamais|aucun|aucune|rien|sans|ni|non|nulle part|nul|aucunement|plus de|plus du tout de|pu de|pus de|pas eu de|zéro)',
    '(y a|il y a|a|ai|avons) (pas|plus|pus|aucun|aucune|jamais eu|pas eu) (de)?',
  ],
  not_behind: ['(pas|plus|pus|pu|jamais|rien|aucunement|même pas|presque plus|pas du tout|plus du tout|pas encore|pas vraiment)'],
  not_think: [
    "(pense|crois|croit|penses|sens|sent|entends|entend|remarque|dirais|semble|a l'air|ai l'air|cherche|veux|voudrais|appelle) (pas|plus|jamais|rien|pus|pas que|plus rien|rien de|aucun|aucune)",
    "(c'est|est|s'agit) (pas|plus) (à cause|pour|que|parce|comme|une question)",
    'au lieu',
    'plutôt que',
  ],
  clause: [
    "(je|j'ai|tu|il|elle|on|nous|vous|ils|elles|ça|sa|c'est|y'a|ya|il y a|y a|mon|ma|mes|notre|nos|le|la|les|l'eau|mais|pis|et puis|mon dieu|chu|faut|l'odeur|l'entrée|l'arrivée)",
  ],
  present: [
    "(c'est|il y a|y'a|ya|y a|j'ai|on a|nous avons|est rendu|est rendue|ce matin|aujourd'hui|cette nuit|depuis|hier soir|tantôt|tout à l'heure|ce soir|à matin|à soir)",
  ],
  but: [
    '(mais|sauf|sauf que|par contre|cependant|pourtant|cette fois|cette fois ci|mais là|maintenant|seulement|pis là|là là|fait que là|et maintenant|sinon|fait que|par exemple|en revanche)',
  ],
  past: [
    "(soeur|sœur|frère|voisin|voisine|ami|amie|cousin|cousine|beau frère|belle soeur|oncle|tante|collègue) (au|en|à|aux)? (_)? (s'est fait|s'est fait inonder|a passé au feu|a perdu)",
    "(inondé|inondée|inondation|dégât d'eau|fuite|refoulement|incendie|débordé|pété|éclaté|inonder) (chez|dans)? (le|la|mon|ma)? (_)? (en|au mois de|au|à) (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|printemps|l'été|l'automne|l'hiver)",
    "(l'an passé|l'an dernier|l'année passée|l'année dernière|année passée|année dernière|le mois passé|mois passé|le mois dernier|mois dernier|la semaine passée|semaine passée|la semaine dernière|semaine dernière|l'hiver passé|l'hiver dernier|hiver passé|hiver dernier|l'été passé|l'été dernier|été passé|été dernier|le printemps dernier|printemps passé|printemps dernier|l'automne dernier|l'automne passé|automne passé|noël passé|noël dernier|janvier dernier|février dernier|mars dernier|la dernière fois|dernière fois|l'autre fois|l'autre jour|l'autre semaine|une fois|dans le temps|à l'époque|autrefois|jadis|auparavant|anciennement|avant ça|dans mon ancien|dans notre ancien|ancien (propriétaire|plombier|locataire|appartement|logement)|ancienne maison|ancienne propriétaire|précédent|précédente|quand on a acheté|quand j'étais)",
    "(il y a|y'a|ya|y a|ça fait|depuis) (#|un|une|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|vingt|quelques|plusieurs|une couple de|une coupe de) (an|ans|année|années|mois|semaine|semaines|hivers|étés|décennies)",
    '(des|plusieurs|deux|trois|quatre|cinq|dix) (années|mois|ans|semaines) (de ça|passées|auparavant|plus tôt)',
    '(en|depuis) (19|20) #',
    `(en|depuis|de) ${PAST_YEARS}`,
    'en (deux mille _|deux mille dix _|deux mille vingt _|quatre vingt dix _)',
    '(avait|avaient|avais|avions|aviez) (eu|un|une|des|du|de|déjà|pété|coulé|inondé|débordé|refoulé|éclaté|brûlé|explosé|fui|gelé|le|la|tout|complètement|beaucoup)',
    "(j'avais eu|vous aviez|nous avions eu|on avait eu)",
    '(a|ont|avons|avez|ai) (déjà|eu déjà) (eu|connu|vécu|subi)?',
    "(voisin|voisine|voisins|soeur|sœur|frère|ami|amie|collègue|cousin|cousine|beau frère|belle soeur|belle sœur|tante|oncle|boss|patron|chum|copain|copine|mère|père|belle mère|fille|fils|dame|gars|locataire|coloc|patron) (de bureau|de palier|de travail|de chalet|d'en haut|d'à côté|d’à côté|d'en face)? (a eu|ont eu|m'a raconté|m'a parlé|a vécu|a subi|avait|avaient|a connu|vient d'avoir)",
    "(êtes venu|êtes venus|étiez venu|étiez venus|vous avez (réparé|changé|remplacé|fait|posé|fixé|arrangé)|vous m'avez (réparé|changé)|vous étiez)",
  ],
  was: ["(j'avais|on avait|y avait|il y avait|y'avait|nous avions|c'était|était|étaient)"],
  resolved: [
    '(on refait|on va refaire|veut refaire|veux refaire|refaire|on a refait|à refaire|on rebâtit|reconstruire|rebâtir)',
    "(réparé|réparée|réparés|arrangé|arrangée|réglé|réglée|c'est réglé|c'est réparé|est réparée|tout est beau|tout va bien|tout est correct|c'est correct maintenant|c'est beau maintenant|fausse alerte|fausse alarme|c'était rien|c'était juste|c'était seulement|finalement c'était|c'était le|c'était la|c'était un|c'était une|nettoyé|nettoyée|refait|refaite|revenu à la normale|revenue|est revenue|est rétabli|rétablie|rétabli|séché|asséché|a été remplacé|ont remplacé|a été changé|sont venus|est venu réparer|remboursé|remboursée|ça a arrêté tout seul|arrêté toute seule|arrêté tout seul|s'est arrêté tout seul|plus de problème|disparu|disparue|tout est sec|c'est sec|a remplacé|a vérifié|ont vérifié|rien trouvé)",
  ],
  what_if: [
    "(déjà vu|avez vous déjà|ça arrive tu|j'aimerais savoir|voudrais savoir|savoir où)",
    "(si jamais|et si|au cas où|au cas ou|au cas|en cas de|en cas d'inondation|en cas d'urgence|en cas d'incendie|en cas d'alarme|en cas|qu'est ce qui se passe si|qu'est ce qui arrive si|qu'est ce que je fais si|qu'est ce qu'on fait si|qu'est ce qu'il faut faire si|que faire si|que faire quand|quoi faire si|quoi faire quand|s'il y a|s'il y avait|s'il arrive|si ça|si le|si la|si les|si l'eau|si un|si une|si mon|si ma|si mes|si on|si j'ai|si j'avais|si je sens|si je vois|si vous|si tu|si quelque chose|si un jour|si par malheur|s'il fallait|advenant|supposons|mettons que|mettons qu|admettons|imaginons|imaginez|disons que|pour éviter|éviter|éviter que|prévenir|prévention|préventif|préventive|de peur|peur d'avoir|pour pas que|pour ne pas|pour pas|pour protéger|protéger|avant l'hiver|avant que ça gèle|avant qu'il|avant qu'elle|avant qu'un|le risque|risque d'inondation|risques de|quand il y a|quand y'a|à quoi ça ressemble|comment savoir|comment on sait|comment reconnaître|est ce que ça pourrait|pourrait|ça se peut tu que|arriverait|lorsqu'il)",
  ],
  idle_question: [
    "(est ce que vous|vous faites|vous faites tu|faites vous|vous réparez|réparez vous|vous occupez|vous vous occupez|intervenez vous|vous intervenez|vous avez tu|avez vous|offrez vous|vous offrez|vous vendez|vendez vous|vous posez|posez vous|vous prenez|prenez vous|vous êtes tu|êtes vous|venez vous|acceptez vous|savez vous|connaissez vous|pouvez vous me dire|pourriez vous me dire|c'est tu normal|est ce normal|est ce que c'est normal|c'est normal|normal que|question|une question|je me demandais|je me demande|je voulais savoir|j'aimerais savoir|j'aurais aimé savoir|combien de temps|à quelle fréquence|aux combien|comment on fait pour|par curiosité|renseignement|information|informations|c'est quoi|ça prend tu|ça prend combien|faut il|faut tu|est ce qu'il faut|est ce que je dois|devrais je|qui est ce qui|ça existe|vaut la peine)",
  ],
  elsewhere: [
    "(aux nouvelles|aux infos|à la télé|à la télévision|à la radio|dans un film|dans le film|au cinéma|dans le journal|dans les journaux|sur internet|sur facebook|sur youtube|sur tiktok|j'ai lu|j'ai vu une|j'ai vu un|j'ai vu que|j'ai vu à|entendu dire|entendu parler|rêvé|cauchemar|dans un reportage|un article|en floride|dans le sud|émission|une vidéo|un vidéo|jeu vidéo|livre|roman)",
  ],
  price: [
    '(combien|prix|tarif|tarifs|coût|coûts|coûte|coûterait|coûtent|soumission|soumissions|devis|estimation|estimé|estimer|facture|factures|frais|charge|chargez|ça coûte|prenez combien|budget|rabais|promotion|financement|subvention|euros|piasses|dollars)',
  ],
  install: [
    '(tout|un|chauffe eau|robinet|évier|bain|réservoir|lavabo|appareil) neuf',
    '(installer|installez|installation|installé|installée|poser|posez|pose|posé|remplacer|remplacement|remplacé|changer|changement|changé|brancher|branchement|raccorder|raccordement|rénover|rénovation|rénovations|réno|rénos|entretien|inspection|inspecter|ramonage|détartrage|nouveau|nouvelle|neuve|ajouter|déplacer|moderniser|convertir|conversion|mise aux normes|passer au|passer du|relocaliser|rough|finir le|finition|aménager|magasiner|certificat|attestation|contrat|révision|visite annuelle|mise en service|construction)',
  ],
  paperwork: [
    '(assurance|assurances|assureur|réclamation|facture|reçu|lettre|permis|garantie|expert|experte|expertise|rapport|papier|papiers|dossier|document|documents|attestation|syndic|constat|courriel|chèque|paiement|payer|emploi|embauchez|cv|sinistre de)',
  ],
  no_leak: ['(pas|aucune|sans|jamais) (de|d’|une)? (fuite|fuites|dégât|inondation)', '(coule|fuit) (pas|plus)'],
  slow: [
    '(lent|lents|lente|lentes|finit par descendre|descend quand même)',
    '(goutte à goutte|une goutte|une petite goutte|quelques gouttes|petites gouttes|gouttes de temps en temps|de temps en temps|coule un peu|fuit un peu|goutte un peu|un petit peu|légère|léger|légèrement|petite fuite|petite flaque|mince filet|aux minutes|à la minute|tranquillement|lentement|doucement|à peine|suinte|minuscule|rien de grave|presque rien|tout petit peu|pas beaucoup|micro fuite|perle)',
    "un petit peu (d'eau)?",
    "un (peu|fond) d'eau",
  ],
  can_wait: [
    "(cet hiver|l'hiver prochain|l'hiver qui vient|en hiver|pendant l'hiver|quand il va faire froid|quand y va faire frette|l'été prochain|le printemps prochain|au printemps)",
    "(peut attendre|peuvent attendre|pas pressé|pas pressée|pas pressant|presse pas|presse pas trop|pas urgent|pas d'urgence|rien d'urgent|rien ne presse|ça urge pas|quand vous pourrez|quand vous pouvez|quand vous aurez|quand vous avez|dans la semaine|la semaine prochaine|semaine prochaine|prenez votre temps|demain ça va|jusqu'à demain|jusqu'à lundi|attendre demain|attendre à demain|attendre lundi|pas de presse|pas de rush|à votre convenance|pas grave|un de ces quatre|un moment donné|à un moment donné|d'ici la fin|avant les fêtes|au printemps)",
  ],
  not_emergency: [
    "(pas|plus|rien|n'est pas|n'y a pas|pas vraiment|pas exactement|sans) (de|d’|une|un|vraiment une|à proprement parler une|d'|le)? (urgence|urgent|urgente|catastrophe|grave|dramatique|panique|pressant)",
    "(pas|plus|rien) d'urgence",
    "(rien|pas) d'urgent",
    '(rien|pas) de (grave|dramatique|catastrophique|majeur|méchant|gros)',
  ],
  on_purpose: [
    "(exprès|volontairement|travaux|rénove|rénovons|en rénovation|en rénos|chantier|la ville a (coupé|fermé)|la ville coupe|la ville ferme|la mairie|coupure prévue|coupure annoncée|avis de coupure|pas encore branché|pas encore branchée|pas encore raccordé|pas raccordé|hivernisé|hiverné|fermé pour l'hiver|chalet fermé|on a fermé l'eau pour|j'ai fermé l'eau pour|j'ai coupé l'eau pour|fermée parce que|construction neuve|aqueduc de la ville|travaux dans la rue|travaux sur la rue|cabanon|roulotte|remise en eau|rouvrir|réouverture|vacant)",
  ],
  heat_ok: [
    '(chauffage|chaudière|fournaise|chaleur|radiateurs|calorifères) (marche|marchent|fonctionne|fonctionnent|va|est|reste|roule|oui|lui|ça va|est ok|est correct|est correcte|est bonne|est bon) (bien|très bien|encore|correct|correctement|normalement|nickel|numéro un|impeccable|parfaitement|toujours|fine|ok)?',
    "(on a|j'ai|nous avons|y a|il y a|reste|garde|avons) (encore|du|le|toujours du|quand même du|encore du) (chauffage|de la chaleur)",
    'chauffage (oui|ok)',
  ],
  spare: [],
  low_battery: [
    '(pile|piles|batterie|batteries|neuf volts|9 volts|faible|pile faible|changer la pile|changé la pile|fin de vie|périmé|expiré|de temps en temps|aux trente secondes|toutes les # secondes|aux minutes)',
  ],
  again: ['(encore|toujours|recommence|recommencé|à nouveau|de nouveau|re coule|continue)'],
} as const satisfies Partial<EmergencyWords>
