import type { ServiceConcept } from '../../slots/service-rules.ts'

const IN_THE =
  "(dans|du|de|sur|par|sous|au|aux|derrière|en dessous de|au dessus de|à travers|le long de|le long du|chez) (le|la|les|l'|mon|ma|mes|notre|nos|un|une)?"
/** Where water has no business to be. */
const LEAK_PLACE =
  '(plafond|plafonds|mur|murs|plancher|planchers|sous sol|cave|garage|armoire|armoires|escalier|escaliers|luminaire|lumière|lumières|lampe|tapis|gyproc|gypse|cuisine|salon|chambre|corridor|couloir|entrée|étage|garde robe|placard|comptoir|meuble|meubles|fondation|poutre|poutres|voisin|voisine|voisins|logement|appartement|céramique|parquet|plinthe|vide sanitaire|entretoit|toit|fenêtre)'
const BASIN = '(évier|éviers|lavabo|lavabos|bain|baignoire|douche|cuve|bac|vasque|drain|renvoi|toilette|siphon)'

/** What callers say needs doing, by concept, in the French of France and of Québec. */
export const SERVICE_WORDS: Readonly<Record<ServiceConcept, readonly string[]>> = {
  tankless: [
    '(chauffe eau|chauffe) (sans réservoir|instantané|sur demande|au gaz instantané|tankless)',
    '(tankless|instantané|sans réservoir|navien|rinnai)',
  ],
  heater: [
    "(chauffe eau|chauffeau|chaufe eau|chauffe eaux|chauffe l'eau|ballon d'eau chaude|ballon|cumulus|réservoir à eau chaude|réservoir d'eau chaude|tank à eau chaude|tank à l'eau chaude|tinque à eau chaude|tank|réservoir|boiler à eau|cumulus électrique|water heater)",
    "(veilleuse|pilote|élément chauffant|élément du bas|anode|# gallons|soixante gallons|quarante gallons) (est|s'est|ne|reste|s'éteint|du|de)?",
  ],
  hot_water: [
    "(plus|pas|pus|manque|manque d'|sans|jamais|assez|presque plus|peu) (beaucoup)? (d'|de l')? eau chaude",
    "l'eau chaude",
    'eau chaude',
    '(eau|douche) (est|reste|devient|sort|vient|qui sort|coule) (juste|toujours|tout de suite|à peine)? (froide|tiède|frette|glacée|glaciale|bouillante|brûlante|trop chaude)',
    '(douche|douches|eau) (froide|tiède|frette)',
  ],
  sewer: [
    "(égout|égouts|égoût|drain français principal|drain principal|entrée d'égout|conduite d'égout|fosse septique|fosse|ligne principale|sortie d'égout|collecteur|canalisation principale|regard|drain de la rue|tout à l'égout)",
    '(racines|racine)',
    "(caméra) (dans|d'|pour|inspection)",
    '(tous|toutes) (les|mes|nos) (drains|toilettes|éviers|lavabos|renvois)',
  ],
  toilet: [
    "(toilette|toilettes|bol de toilette|bol|bolle|bécosse|wc|w c|cuvette|cabinet|chasse d'eau|flush|flusher|flushe|flushent|bidet|urinoir|siège de toilette|abattant|réservoir de toilette|réservoir de la toilette|tank de toilette|clapet|vécés|toilettes|flotteur|réservoir des toilettes)",
    '(chasse) (est|coule|ne|reste)',
  ],
  clog: [
    '(glouglou|glou glou|gloup)',
    '(jouet|bague|serviette|débarbouillette|couche|linge|objet|cellulaire|brosse) ... (dans|pogné|coincé|tombé)',
    '(échappé|tombé|échappée|flushé) ... (dans|la toilette|le drain|le renvoi)',
    "(se|s') (vide|vident|écoule|draine) (au compte gouttes|goutte à goutte|jamais|presque pas|presque plus|à moitié)",
    "(prend|prennent) (une éternité|des heures|bien du temps|du temps|longtemps|trop de temps) (à|pour) (se)? (vider|descendre|s'écouler|écouler|partir|drainer)",
    '(bouché|bouchée|bouchés|bouchées|boucher|bouche|bouchon|débouche|déboucher|débouchage|débouchez|déboucheur|bloqué|bloquée|bloqués|débloquer|engorgé|engorgée|refoule|refoulent|refoulé|refoulement|furet|fichoir|ventouse|siphonner|siphonne|drano|dégorger|hydrocureur|hydrocurage)',
    "(se|s') (vide|vident|écoule|écoulent|draine|drainent|égoutte|vidait|évacue|évacuent) (plus|pas|mal|très lentement|lentement|tranquillement|à peine|pus|difficilement)",
    "(descend|part|passe|évacue|descendent|rentre|vide|draine|s'en va|s'évacue|s'écoule) (plus|pas|mal|lentement|très lentement|à peine|tranquillement|vraiment pas|pus) (bien|vite|dans|par)?",
    // Out of a place water runs slowly, which is a leak; into a drain it runs slowly, which is a clog.
    '(coule|coulent) (plus|pas|mal|vraiment pas|pus) (bien|vite|dans|par)?',
    `${BASIN} (qui|il|elle|y|ça)? (coule|coulent) (plus|pas|mal|très|bien)? (lentement|tranquillement|doucement|à peine|plus|pas|pus)`,
    "(eau|ça) ... (reste|stagne|stagnante|remonte|revient|glougloute|gargouille|fait des bulles) (là|dans|par|au|jusqu'aux|en haut|pas)?",
    '(gargouille|glouglou|glougloute|gargouillis|eau stagnante|long à se vider|lent à se vider|lente à se vider)',
  ],
  clog_sign: ['(lent|lente|lents|lentes|cheveux|graisse|plongeur|bloque|obstrué|obstruée)'],
  drain: [
    "(drain|drains|renvoi|renvois|renvoi d'eau|évacuation|siphon|trappe|drain de plancher|canalisation|canalisations|écoulement|colonne|drain de cuisine|drain de douche|p trap|avaloir)",
  ],
  basin: [
    '(évier|éviers|lavabo|lavabos|bain|baignoire|douche|bains|cuve|cuve de lavage|jacuzzi|bain tourbillon|bac|bac à douche|vasque|levier|les viers)',
  ],
  faucet: [
    "(robinet|robinets|robinetterie|champlure|chantepleure|champelure|mitigeur|mélangeur|robinet extérieur|sortie d'eau extérieure|borne fontaine|robinet d'arrêt|bec)",
  ],
  fixture: [
    '(broyeurs|broyeur|lave vaisselles)',
    '(lave vaisselle|laveuse|machine à laver|lave linge|broyeur|broyeur à déchets|garburateur|meuble lavabo|vanité|pomme de douche|pommeau|pommeau de douche|douche téléphone|douchette|cartouche|poignée|adoucisseur|filtre à eau|filtre|frigo|machine à glace|ligne de frigidaire|appareil sanitaire|siège)',
  ],
  leak: [
    `(coule|coulent|coulait|goutte|tombe|descend|sort|ruisselle|dégoutte) (_)? (_)? (${IN_THE} ${LEAK_PLACE}|par terre|à terre)`,
    '(coule|goutte|fuit) (plus|pas) (fort|que|beaucoup|gros|tant|trop|grand chose|énormément|souvent)',
    '(auréole|auréoles|coulisses|cernes|gondolé|gondolée)',
    "(rond|cerne|flaque|mare|tache|trace|coulisse) (d'|de l'|en) eau",
    "(fuite|fuites|couler|coulant|coulis|fuit|fuient|fuitait|fuyait|coule|coulent|coulait|coulé|coulisse|goutte|gouttes|gouttent|dégoutte|dégouttent|dégoutter|dégouline|suinte|suintement|infiltration|infiltrations|perd de l'eau|pisse|percé|percée|dégât d'eau|dégat d'eau|inondation|flaque|mare d'eau|cerne|cernes|tache d'eau|taches d'eau|tache|humidité|moisissure|mouillé|mouillée|trempe|imbibé|crevé|crevée|éclaté|pété|pètée)",
    "(de l'|d'|l')? eau (sous|derrière|dans le mur|dans les murs|dans le sous sol|au sous sol|par terre|sur le plancher|au plafond|autour|qui coule|qui sort|qui tombe|partout|en dessous|dans la cave|qui pisse|à terre)",
    '(plafond|mur|plancher|gypse) (est)? (humide|mouillé|gondole|gonflé|taché|boursoufle|qui coule)',
  ],
  pipe: [
    "(tuyau|tuyaux|tuyauterie|conduite|conduites|valve|valves|joint|raccord|entrée d'eau|pression|pression d'eau|manque de pression|valve d'arrêt|boyau|plomb|cuivre|pex|vanne|flexible|manchon|robinet d'arrêt principal)",
  ],
  water_sign: [
    "(facture|compte|bill) (d'eau|de l'eau) ...",
    "(compteur) (d'eau)? (tourne|n'arrête|monte)",
    "(pompe|pompe submersible|pompe de puisard|puisard|pompe à eau|sump pump|surpresseur|vase d'expansion|réservoir à pression|puits)",
  ],
  heating: [
    '(chaudière|chaudières|fournaise|fournaises|radiateur|radiateurs|calorifère|calorifères|chauffage|thermopompe|thermostat|plinthe|plinthes|bouilloire|pas de chauffage|plancher chauffant)',
  ],
  estimate: [
    '(avoir|aimerais|voudrais|veux) (un|des|vos) prix',
    "(idée|ordre) (du|de|des|d') (prix|coût|coûts|grandeur)",
    '(soumission|soumissions|soumissionner|estimation|estimations|estimé|estimés|devis|évaluation|évaluer|cotation|donner un prix|donner le prix|faire un prix|avoir un prix|un prix|deuxième avis|second avis|deuxième opinion|chiffrer|consultation)',
  ],
  project: [
    '(rénovation|rénovations|rénover|rénove|rénos|réno|refait|refaire|refaisons|réaménager|réaménagement|agrandissement|construction neuve|nouvelle construction|remodeler|salle de bain neuve|nouvelle salle de bain|deuxième salle de bain|inspection|inspecter|inspection préachat|finir le sous sol|finir mon sous sol|repiquer|tout changer la tuyauterie|mise aux normes)',
  ],
  odd_job: [
    '(prise|entrée|sortie|conduite|ligne|tuyau) (de|du) gaz',
    '(hiverniser|hivernisation|hivérisation|entretien|mise hors gel|plusieurs choses|plusieurs petites|quelques affaires|quelques petites|une liste|petits travaux|petite job|petites jobs|ligne de gaz|gaz naturel|sécheuse|cuisinière au gaz|vérification|deux trois affaires|petit travail|petits bricoles|bricoles)',
  ],
  general: ['(plombier|plombiers|plombière|plomberie|appel de service|réparation|réparations|dépannage|homme à tout faire|travaux)'],
  fault: [
    "(brisé|brisée|brisés|brise|cassé|cassée|casse|brisée|fissuré|fissurée|fendu|fendue|craqué|lousse|branle|branlant|desserré|bouge|coincé|coincée|pogné|pognée|jammé|rouillé|rouillée|défectueux|défectueuse|usé|usée|bruit|bruits|bruyant|cogne|cognent|cognement|siffle|sifflent|sifflement|gronde|grondent|vibre|vibrent|claque|claquent|grince|grincent|éteint|s'éteint|allume|mort|morte|en panne|brisés|lâché|lâchée|saute|disjoncte|problème|problèmes|trouble|réparer|répare|arranger|fixer|arrangé|pue|odeur|odeurs|senteur|sent|gelé|gelée|gelés|geler|déborde|débordé|débordement|faible|baissé|code d'erreur|arrête pas|arrête plus|sans arrêt|sans cesse|tout le temps|se remplit|tout seul|toute seule)",
    "(ne|n')? (marche|marchent|fonctionne|fonctionnent|chauffe|tient|part|ferme|tourne|tire|flush|démarre|allume|remplit) (pas|plus|mal|pus|jamais) (bien|assez)?",
  ],
  install: [
    '(installer|installation|installe|installez|poser|pose|posé|remplacer|remplacement|remplace|changer|changement|change|changé|brancher|branchement|raccorder|raccordement|connecter|convertir|passer à|mettre|neuf|neuve|nouveau|nouvelle|acheté|achetée|monter|faire changer|faire poser|faire installer|reconnecter|remplacé)',
  ],
  wish: [
    "(besoin|faudrait|faut|voudrais|veux|aimerais|cherche|envoyer|envoyez|venir|venez|passer|rendez vous|pouvez|pourriez|quelqu'un|voudrait|recherche|souhaite|souhaiterais|vouloir|prendrait|jeter)",
  ],
  place: [
    "(cuisine|salle de bain|sous sol|salle de bains|cave|garage|étage|plafond|mur|murs|plancher|dehors|extérieur|entretoit|buanderie|garde robe|en haut|en bas|corridor|salle d'eau|appartement|maison|chalet)",
  ],
  ignore: [
    '(carte|compte|numéro|rue|route|entrée|ligne|appel|appels) (est|sont|a été|était)? (bloqué|bloquée|bloqués|bloquées)',
    '(plus|moins|trop|parlez) lent',
    "(bloque|bloquez|bloquer) (moi|toi|le|la|ma|mon|mes|vendredi|lundi|mardi|mercredi|jeudi|samedi|demain|l')",
    '(drain) français',
    '(pas|plus|aucun|un|petit|gros|mon|le) (problème) (de|avec|pour)? (venir|horaire|tout|ma facture|facture)',
    "(pas de|aucun|y'a pas de|sans) (problème|trouble|problèmes)",
    "(changer|changement|change|changez|déplacer|mettre|modifier) (de|le|la|mon|ma|l'|d'|pour|ça|notre|cette)? (rendez vous|rdv|visite|date|jour|journée|heure|idée|avis|plage|numéro|adresse|nom|langue|horaire)",
    '(nouveau|nouvelle) (rendez vous|client|cliente|numéro|adresse|date|heure|brunswick|journée|téléphone)',
    '(ça|la ligne|téléphone|on) (a)? (coupe|coupé)',
    '(coule) (de source)',
    '(répondeur|boîte) ... (plein|pleine)',
    "(parler|passer|passez|mettez|mettre) (à|avec|moi|au|le|la) (quelqu'un|un|une|patron|bureau)?",
    '(me|vous|ça) (sent|sens) (bien|mal|mieux)',
    '(appuyez|appuyer|faites) (sur|le)',
    "(j'ai|un|gros) (trouble|problème) (à|pour) (entendre|comprendre|venir)",
    '(mettre|mets|mettez) (moi|ça|le|un|fin|en|à|au|une|ma|mon) (à|pour|message|rendez|un|attente|autre|_)?',
    '(nouvel|nouvelle) an',
    '(il|elle|ça) (bouge|arrête) pas',
    "tout le temps (occupé|qu'il faut)",
  ],
}
