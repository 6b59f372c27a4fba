import type { AnswerWords } from '../../slots/yes-no.ts'

const THAT_IS =
  "(c'est|ça c'est|tout est|ça a l'air|ça sonne|ça semble|ça serait|ce serait|ça sera|ce sera|ça va être|ça devrait être|ça devrait aller|ça fait|vous êtes|tout ça c'est|cela est|cela me semble|ça me semble|ça me paraît|ça m'a l'air|celle là est|celui là est|je trouve ça)"
const HOW =
  '(bien|très|tout|vraiment|parfaitement|tout à fait|absolument|en plein|pas mal|super|assez|bel et bien|exactement|ben|toujours|plus que|totalement|effectivement)'
const RIGHT = '(ça|exact|juste|vrai|correct|correct de même|cela|moi|lui|elle|nous|ça même|ça exactement|ça oui|de même|véridique)'
const GOOD =
  "(bon|beau|bien|parfait|correct|super|excellent|génial|idéal|impeccable|nickel|ok|okay|cool|noté|réglé|good|top|d'accord|au poil|numéro un|faisable|raisonnable|acceptable|merveilleux|formidable|chouette|convenable|d'adon)"
const MINE =
  "((mon|ma|mes|notre|nos) (bon|bonne|bons|même)? (numéro|numéros|nom|adresse|téléphone|cellulaire|portable|maison|rue|courriel)|(le|la|les|l') (bon|bonne|bons|même) (numéro|numéros|nom|adresse|téléphone|maison|rue|courriel)?)"
const ME = "(me|nous|m'|vous)"
const SUITS = '(va|vont|convient|conviendrait|arrange|arrangerait|irait|ira|plaît|plairait|accommode|dérange pas|va bien|adonne|donne)'
const NOT = '(pas|plus|jamais|pas du tout|pas vraiment|pas tout à fait|pas trop|pas bien|pantoute|aucunement|point)'
const WELL = '(très|fort|super|parfaitement|tout à fait|vraiment|bien)'

/** Ways to say yes, no or perhaps. The longest wins, so "pas de problème" is a yes and "je pense pas" one answer. */
export const YES_NO_WORDS: AnswerWords = {
  yes: [
    '(oui|ouais|ouaip|ouep|ouin|ouaye|oué|yes|yep|yeah|yé|affirmatif|positif|mm hmm|mhm|hmm hmm|hum hum|han han|si si|mais si|ah si|oh si|ben si|bien si)',
    '(ben|bah|eh|mais|ah|oh|bin|bien|hé|euh|oui|ouais|certainement|absolument|évidemment) (oui|ouais|ouin|ouep)',
    "(je dis|j'ai dit|moi je dis|heureusement) (que)? (oui|ouais|si)",
    '(oui|ouais) (madame|monsieur|merci|certain|exactement|absolument|bien sûr|tout à fait)',
    "(oui|ouais) (s'il vous plaît|s'il te plaît)",
    '(oui|ouais) (oui|ouais) (oui)?',
  ],
  right: [
    "(exactement|exact|carrément|clairement|pas mal sûr|précisément|effectivement|en effet|absolument|tout à fait|certainement|assurément|évidemment|naturellement|bien sûr|bien entendu|bien évidemment|pour sûr|sûrement|correct|parfaitement|mets en|mettez en|tout juste|sans aucun doute|à cent pour cent|cent pour cent|100 pour cent|certain|bien certain|c'est certain|c'est sûr|sûr et certain|assurément)",
    `${THAT_IS} ${HOW}? ${HOW}? ${RIGHT}`,
    "(comme de fait|vous dites vrai|moi même|lui même|elle même|en personne|c'est comme vous dites|ça doit être ça|c'est clair|c'est évident|voilà|bingo|je confirme|nous confirmons|on confirme|confirmé|je vous confirme|je suis d'accord|on est d'accord|je le confirme|vous avez (tout)? (bon|raison|bien compris|bien noté)|vous l'avez|en plein ça|en plein dans le mille|c'est ce que j'ai dit|c'est bien ce que j'ai dit)",
    `(c'est|ça c'est|oui c'est) (bien|bel et bien|toujours)? ${MINE}`,
    "(bien|c'est) vrai",
    'tout est (beau|bon|exact|correct|juste)',
  ],
  fits: [
    "(je (pense|crois|dirais|suppose|présume|espère|imagine)|j'imagine|on dirait|il semble|il paraît|à mon avis) (bien)? (que)? (oui|ouais|si)",
    '(on|je) (va|vais) (faire|prendre|y aller avec) (ça|comme ça|ça de même|celui là|celle là)',
    `${THAT_IS} ${HOW}? ${HOW}? ${GOOD}`,
    `(ça|cela|celui là|celle là|ce|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain) ${ME} ${SUITS} ${WELL}? ${WELL}?`,
    "(ça|cela) (marche|fonctionne|roule|joue|baigne|convient|passe|ira|irait|va|va aller|va bien|va faire|fera|fait|fait mon affaire|fait notre affaire|fait bien mon affaire|a du bon sens|a de l'allure|adonne bien|tombe bien|gaze) (très)? (bien|parfaitement)? (pour (moi|nous))?",
    '(ça|cela) (me|nous) (va|convient) (comme un gant|à merveille)',
    "(ça|cela) m'est égal",
    `${GOOD} (pour|avec) (moi|nous|ça)`,
    "(pas|aucun|sans|zéro|y a pas|il y a pas|il n'y a pas|il n'y a aucun|y a aucun|pas l'ombre d'un) (de|d')? (problème|problèmes|soucis|souci|trouble|inquiétude|objection|inconvénient|stress)",
    "((il)? (y a|n'y a) (rien là|pas de quoi)|ya rien là|(j'ai|on a|y a)? pas (bien)? le choix|si (vous voulez|vous le dites|ça vous arrange|il le faut|faut)|s'il (le)? faut|comme vous voulez|mettons|au boutte|à merveille|pourquoi pas|je vois pas pourquoi pas|je vois pas d'inconvénient|pas d'objection|j'ai pas d'objection|je n'ai pas d'objection|je dis pas non|je ne dis pas non|c'est pas de refus|ce n'est pas de refus|pas de refus|ça me dérange pas|ça ne me dérange pas|ça dérange pas|pas pire|pas mal|on fait ça|on fait comme ça|faisons ça|faisons comme ça|marché conclu)",
    "(je|j'|on|nous) (accepte|acceptons|veux bien|voudrais bien|aimerais ça|aimerais bien|prends ça|prend ça|le prends|la prends|prends|suis partant|suis partante|suis preneur|suis preneuse|suis correct|suis d'accord|est d'accord|est correct|embarque|signe)",
    "(j'ai|on a|nous avons) (absolument|vraiment)? rien contre (ça)?",
    "(on|je|nous) (peut|peux|va|vais|pourrait|pourrais|pouvons) (s'|m'|nous)? (arranger|organiser|accommoder) (pour ça|avec ça|avec)?",
    '(on est|je suis|ça va être) (capable|capables|faisable)',
    "(avec plaisir|avec joie|volontiers|vendu|adjugé|entendu|banco|tope là|on est bons|on est corrects|je prends|bonne idée|ça serait bien|ça m'irait)",
    "non (non)? (oui|ouais|si|d'accord)",
  ],
  fine: [
    "(ok|okay|oké|okidou|d'accord|dac|parfait|super|excellent|génial|formidable|merveilleux|fantastique|impeccable|impec|nickel|cool|tiguidou|top|très bien|fort bien|c'est bien|bien d'accord|good|go|wow|magnifique|épatant|chouette|idéal|numéro un|tant mieux|banco)",
    "(vous pouvez (y aller|procéder|confirmer|réserver|continuer|le faire|faire ça)|allez y|vas y|allons y|faites|faites ça|faites donc|faites le|faites comme ça|procédez|continuez|poursuivez|confirmez|réservez|réservez le|réservez la|bookez|bookez le|inscrivez moi|inscrivez le|mettez moi là|mettez moi|notez le|notez|prenez le|envoie donc|envoye|inscrivez ça|mettez ça|mettez ça là|va pour (ça|lundi|mardi|mercredi|jeudi|vendredi|samedi)|je l'accepte|laissez ça (là|comme ça|de même)|laisse ça de même|all right|that's it|sans faute|beau|ben beau|clair|certain|envoyez donc|envoye donc|envoie|fixez le|compris|bien reçu|noté|on y va|let's go|c'est parti)",
    "(je suppose|j'imagine|faut bien|il faut bien|c'est tout ça)",
  ],
  weak_yes: ["(si|je le suis|j'y suis|il l'est|elle l'est|vous pouvez|on peut|je peux|c'est le cas|ça l'est|bon|bien|certain)"],
  no: [
    '(non|nan|nope|no|naon|négatif|non non|non non non|hun hun|nenni|oh non|ah non|ben non|bah non|mais non|bin non|eh non|oh que non|que non|non madame|non monsieur|niet|noui non)',
  ],
  wrong: [
    "(je|j')? (ne|n')? (veux|voudrais|souhaite|désire|vais|ai|tiens) pas (besoin de|à)? (en)? (laisser|donner|faire) (un|de|d'autre)? (message|mot)?",
    "(pas du tout|pas pantoute|pantoute|absolument pas|certainement pas|surtout pas|sûrement pas|sûrement point|bien sûr que non|évidemment pas|évidemment que non|bien entendu que non|jamais de la vie|jamais|au grand jamais|en aucun cas|en aucune façon|en aucune manière|aucunement|nullement|pas question|hors de question|il n'en est pas question|non merci|sans façon|merci non|pas le moins du monde|loin de là|au contraire|niet)",
    '(pas (en tout|en toute|une miette|une seconde)|dans le champ|faux|archifaux|incorrect|inexact|erroné|erreur|pas exact|pas vrai|pas juste|pas correct|pas exactement|pas tout à fait|pas précisément|mauvais numéro|mauvaise adresse|mauvais nom|pas ça|pas ça du tout|pas le bon|pas la bonne|pas (celle|celui|ceux|celles) (là|ci)?)',
    "(c'est|ça c'est|ce n'est|c'était|vous êtes|tout ça c'est|il y a) (tout|complètement|vraiment|bien)? (faux|inexact|incorrect|erroné|non|une erreur|le mauvais|la mauvaise|une mauvaise|un mauvais|mauvais|dans l'erreur)",
    `(c'est|ce n'est|c'était|ce n'était|est) ${NOT} (ça|cela|exact|juste|vrai|correct|moi|lui|elle|nous|mon|ma|le|la|les|bon|ce que|comme ça|ainsi|là|de même|à mon)`,
    "(vous|tu|on) (vous|t'|s') (êtes|es|est)? (trompez|trompé|trompée|trompes|trompe)",
    '(vous|tu) (avez|as) (mal|pas bien|pas) (compris|entendu|noté|écrit|saisi|pris)',
    "(vous|tu) (ne|n')? (avez|as) pas (compris|le bon|la bonne|bien)",
    "(j'|je n'|j' ai) (ai)? (pas|jamais) (dit|demandé|voulu dire) (ça|cela)",
    "(je|j') (ne)? (préfère|préférerais|préfèrerais|aime|aimerais) (mieux)? (pas|que non|ne pas|autant pas)",
    '(ne)? (réservez|confirmez|faites|mettez|inscrivez|annulez|changez|bookez) (pas|surtout pas|rien|pas ça)',
    "non (ça va|ça va aller|ça ira|ça va être beau|c'est tout|merci|rien|pas nécessaire|pas besoin|je vous remercie) (merci)?",
    'ne pas (concorder|confirmer|accepter)',
    "(vous (l'|les)? (avez|avez mis|avez écrit))? (à l'envers|de travers|tout croche|tout mêlé)",
    "(on est|on sera|nous sommes|nous serons|ils sont) (pas|jamais|plus) (disponibles|disponible|libres|libre|là|d'accord|intéressés|chez nous|à la maison)",
  ],
  weak_no: ["(j'ai|on a|j'avais|nous avons|il y a|y a|il a|elle a|je suis) (pas|plus)"],
  refuse: [
    "(je|j'|on|nous) (préfère|préférerais|préférons|aime mieux|aimerais mieux|aimerait mieux) (attendre|laisser faire|passer mon tour|y penser)",
    "(pas vraiment|pas réellement|pas pour (moi|tout de suite|l'instant|le moment|aujourd'hui|demain)|mal (écrit|épelé|noté|orthographié|compris|prononcé)|pas trop|pas encore|pas maintenant|pas aujourd'hui|pas demain|pas tout de suite|pas pour l'instant|pas pour le moment|pas cette fois|pas nécessairement|pas forcément|pas spécialement|pas particulièrement|pas idéal|pas l'idéal|pas possible|pas question|pas moi|pas tellement|pas terrible|guère|pas nécessaire|pas besoin|pas super|pas génial|pas fameux|plutôt pas|plutôt non|probablement pas|peut être pas|sans doute pas|malheureusement pas|malheureusement non|hélas non|j'ai bien peur que non|j'ai peur que non|je crains que non|vaut mieux pas|mieux vaut pas|moi non plus|ni l'un ni l'autre|impossible|c'est impossible|non plus)",
    `(je|j'|on|nous|moi je) (ne|n')? (pense|crois|veux|veut|peux|peut|souhaite|suis|voudrais|voulais|pourrai|pourrais|accepte|confirme|aime|habite|désire|tiens|serai|serais) ${NOT} (ça|vraiment|intéressé|intéressée|d'accord|non|besoin|envie|libre|disponible|là|le|la|non plus)?`,
    "(je|j') (pense|crois|dirais|dis|suppose|espère|présume) (bien)? que non",
    `(ça|cela|ce|celui là|celle là) (ne|n')? (me|m'|nous)? (va|vont|tombe|convient|marche|fonctionne|fait|arrange|passe|passera|passerait|ira|irait|conviendra|marchera|marcherait|fonctionnera|tente|plaît|dit|adonne|conviendrait|joue|ressemble|sonne|correspond|concorde) ${NOT}`,
    `(c'est|ce n'est|ça sera|ça ne sera|ça va|ça ne va|ça) (va)? ${NOT} (possible|nécessaire|bon|l'idéal|idéal|pratique|faisable|commode|terrible|aller|marcher|fonctionner|être possible|me convenir|le cas|évident)`,
    '(laissez faire|laisse faire|laissez tomber|laisse tomber|oubliez ça|oublie ça|oubliez|je refuse|on refuse|je passe mon tour|non disponible|une autre fois|plus tard|un autre moment|une autre fois peut être|peut être (plus tard|une autre fois)|pas là)',
    'il (ne)? (le)? faut pas',
    '(ça|cela|ce) (adonne|tombe|va) (mal|très mal|plutôt mal)',
    '(pas bon|mauvais|pas ben ben)',
    "(c'est|ça fait|ce serait|ça serait|un peu|c'est un peu|beaucoup) (beaucoup|un peu|bien|vraiment|pas mal)? trop (tôt|tard|loin|cher|court|long|vite|serré|juste|de bonne heure)",
    "(c'est|c'était|ça c'est) (mon|ma|notre|l'|son|sa|un|une) (ancien|ancienne|vieux|vieille|autre)",
    '(faut|il faut|faudrait|il faudrait) (changer|corriger|modifier)',
  ],
  close: [
    "(rien d'autre|c'est tout|ça c'est tout|ce sera tout|ça sera tout|ce serait tout|ça serait tout|ça va être tout|ça fait le tour|rien de plus|rien|rien merci) (pour moi|pour l'instant|pour le moment|pour aujourd'hui|merci|là)?",
  ],
  maybe: [
    "(peut être|peut être bien|possible|possiblement|probablement|sans doute|éventuellement|mouais|bof|moyen|moyennement|plus ou moins|couci couça|à peu près|oui et non|oui pis non|on verra|on va voir|à voir|faut voir|ça dépend|dépend|dépendamment|tout dépend|ça se peut|ça se pourrait|ça se pourrait bien|c'est possible|c'est bien possible|ça pourrait|peut être que oui|peut être oui peut être non|ça reste à voir|cinquante cinquante|moitié moitié|fifty fifty|hésitant|si possible)",
    "(je|j'|on|moi je|honnêtement je) (ne|n'|le|l')? (en)? (sais|sait|saurais|sait) (vraiment|même)? (pas|plus|rien|point) (trop|vraiment|encore|exactement|là|moi|du tout)?",
    "(chais|chai|ché|ch'sais|j'sais|jsais|sais|sait) pas (trop|vraiment|encore)?",
    "(à vérifier|à confirmer|demandez (à|lui)|(je|j') vous (rappelle|reviens|redis ça)|je le sais tu|attendez (que)? je (vérifie|regarde|demande|vois|check)|(il)? (faut|faudrait|faudra) (voir|vérifier|demander|checker|en parler)|aucune idée|j'ai aucune idée|je n'ai aucune idée|pas d'idée|pas la moindre idée|j'en ai aucune idée|qui sait|dieu sait|va savoir|allez savoir|difficile à dire|dur à dire|c'est dur à dire|c'est difficile à dire|je ne saurais dire|je peux pas vous dire|je peux pas dire|je ne peux pas dire|je ne peux pas vous dire|je saurais pas vous dire|j'hésite|j'hésite encore|je me demande|je me tâte|j'ai un doute|j'ai des doutes)",
    "(je suis|je ne suis|on est|j'suis|chuis|chus|suis) (pas|plus) (trop|vraiment|tout à fait|complètement|très|bien|totalement|cent pour cent|encore)? (sûr|sûre|sûrs|certain|certaine|décidé|décidée|fixé|fixée)",
    'pas (trop|vraiment|tout à fait|très|complètement)? (sûr|sûre|certain|certaine|décidé|décidée)',
    "(je|j'|on) (ne|n'|me|m'|ne me|ne m')? (rappelle|souviens|en souviens|en rappelle) (pas|plus)",
    "(il)? (faut|faudrait|va falloir|faudra|fallait) (d'abord)? que (je|j'|on) (vérifie|vérifions|demande|en parle|parle|voie|vois|regarde|pense|y pense|réfléchisse|consulte|check|checke|appelle|m'informe|me renseigne|lui demande)",
    "(je|j'|on) (vais|dois|devrais|devrai|va|doit|voudrais|aimerais|préfère) (d'abord|juste)? (devoir)? (en|y|lui|leur)? (vérifier|demander|parler|voir|regarder|penser|réfléchir|consulter|checker|rappeler|me renseigner|en parler)",
    "(laissez|laisse|donnez) moi (le temps|y|lui)? (de|d')? (vérifier|demander|voir|regarder|penser|y penser|réfléchir|y réfléchir|consulter|checker|une minute pour)",
  ],
  change: [
    "(plutôt|finalement|en fait|à la place|au lieu|changez|changer|changez ça|mettez plutôt|mettez le|je préfère|je préférerais|je préfèrerais|on préfère|on préférerait|j'aimerais mieux|j'aime mieux|on aimerait mieux|serait mieux|ce serait mieux|j'ai changé d'idée|j'ai changé d'avis|tout bien réfléchi|tant qu'à y être)",
    "(j'ai dit|je disais|j'ai demandé|j'avais dit|j'avais demandé|je parlais|je voulais dire|je voulais) _",
  ],
  filler: [
    "(euh|heu|euhm|hum|hmm|mmm|mm|ben|bin|bah|eh|hé|ah|oh|hein|là|bon|alors|donc|puis|pis|et|fait que|madame|monsieur|mademoiselle|merci|merci beaucoup|merci bien|s'il vous plaît|s'il te plaît|je pense|je crois|je dirais|j'imagine|je trouve|écoutez|écoute|voyons|en fait|vraiment|très|bien|tout|c'est|ça|est|désolé|désolée|excusez|excusez moi|attendez|attends|bonjour|moi|pour|pour moi|vous|je|que|tsé|tu sais|vous savez|genre|comme|mon dieu|allô|seigneur|honnêtement|franchement|là là|dans le fond|au fond|en gros|toute façon|de toute façon|ma foi|tenez|tiens|ouf|oupelaille|enfin|malheureusement|aussi|même|coudonc|justement|maintenant|de mon côté|à vrai dire|à mon avis|la réponse est|ma réponse est|ma belle|mon ami|chère madame|pardon|pardonnez moi|il me semble)",
  ],
  ask: [
    "(quoi|quand|comment|combien|quel|quelle|quels|quelles|lequel|laquelle|où est|où ça|où c'est|qui est|c'est qui)",
    'pourquoi',
    "(est ce|qu'est ce|c'est quoi|qu'est|à quelle|à quel|c'est où|c'est quand|est ce que)",
    '(pouvez|pourriez|avez|êtes|allez|auriez|savez|êtes|faites|prenez|acceptez|seriez|devez|venez|connaissez|parlez) vous',
    '(peux|peut|as|es|vas|est|sera|serait|fait|a|aura|y a) (tu|t il|t elle|t on|il|elle|on)',
  ],
  deny: ['(pas|jamais|aucunement|point|guère|pantoute|ne pas|aucun|aucune|loin)'],
  but: [
    '(mais|sauf|excepté|à part|seulement|par contre|cependant|toutefois|quoique|à condition|pourvu|tant que|en autant|à moins|si jamais|juste que|sauf que|excepté que|moyennant)',
    "si (vous|c'|c'est|il|elle|on|je|j'|ça|possible|l'|le|la|les|tu|y)",
  ],
  part: [
    '(bon|bonne|bons|bonnes) (matin|jour|journée|soir|soirée|nuit|après|plombier|plombiers|prix|question|chance|année|fin|dieu|sang|vieux)',
    '(un|une|le|la|de|des|mon|ma|très) (bon|bonne|bons|bonnes)',
    "n'est ce pas",
    "n'est ce",
    "pas (si|de|d'|un|une|des|que|comment|comme|quoi|où|quand|seulement|juste que)",
    "(c'est|est) (bon|bien|correct|beau) (de|d'|que|comme) (la|le|les|l'|savoir|voir|pouvoir|avoir|faire|si|quand|_ _)",
    '(comment|comme) (ça|ça va|ça marche)',
    "(sais|sait|suis) pas (comment|quoi|où|quand|pourquoi|qui|quel|quelle|si|ce que|c'est|ce qui)",
    "aucune idée (de|d'|comment|pourquoi|où|si)",
    "(réservez|notez|confirmez|changez|envoyez|mettez|faites|prenez|continuez|compris|inscrivez) (pour|à|le|la|mon|ma|un|une|vos|votre|venir|quelqu'un|moi un|moi une|moi pour|que|tout|rien)",
    '(ça va) (couler|déborder|faire|coûter|prendre|être|vous|monter|mal|de|inonder|sauter)',
    '(ça fait) (deux|trois|quatre|cinq|une|un|des|longtemps|depuis|combien|mal|du|plusieurs|environ|à peu|quelques)',
    '(ça marche|ça fonctionne|ça passe) (plus|mal|pas|quand|depuis|comment|par|à)',
    '(super|très|vraiment|tout) (urgent|froid|chaud|mal|pressé|sale|lent|gros|bruyant|petit|grave)',
    "(tout) (à l'heure|de suite|le|la|les|mon|ma)",
    '(en|sans) (plein|doute) (hiver|milieu|été)',
    'certain (temps|nombre|jour)',
    '(jamais|plus|rien) (vu|eu|venu|rappelé|répondu|fonctionné|marché|fait|arrivé|ne|qui|à|dans|sur)',
    "(correct|exact|juste) (de|d'|pour|à|que)",
    // In France "c'est juste" is a yes; with more behind it, it is "only".
    "(c'est|c'était) juste _",
    "possible (de|d'|que)",
    'les (oui|non)',
    "(je|j') (ne|n')? (vous|t')? (entends|comprends|ai) (pas|rien|mal) (compris|entendu|saisi|bien)?",
    "j'ai (pas|rien|mal) (compris|entendu|saisi)",
    "c'est sur (la|le|les|l'|mon|ma|un|une|deux)",
  ],
}
