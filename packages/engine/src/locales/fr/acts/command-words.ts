import type { Command } from '../../../understanding/candidate.ts'

const CAN =
  "(pouvez vous|pourriez vous|peux tu|pourrais tu|voulez vous|veux tu|vous pouvez|tu peux|vous pourriez|pouvez vous tu|vous pouvez tu|est ce que vous pouvez|est ce que tu peux|peut on|on peut|on peut tu|je peux|est ce que je peux|je veux|je voudrais|j'aimerais|on va|on pourrait|est ce qu'on peut|puis je)"
const PERSON =
  "(quelqu'un|quelquun|quelqu un|personne|vraie personne|humain|être humain|agent|agente|monde|vrai monde|responsable|gérant|patron|boss|opérateur|opératrice|réceptionniste|préposé|préposée|représentant|conseiller|secrétaire|vrai|vraie|superviseur|gens|téléphoniste|standardiste|humaine)"

/** Words that mean the same in every state, in the French of France and of Québec. */
export const COMMAND_WORDS: Readonly<Record<Command, readonly string[]>> = {
  repeat: [
    '(parlez|parle) plus fort',
    `${CAN}? (me|le|la|les|nous|donc)? (répéter|répétez|répète|redire|redites|redis|relire|relisez|relis|rejouer|recommencer la question) (moi|le|la|les|ça|donc|la question|les choix|les options|tout|ce que vous avez dit)? (encore|une fois|une autre fois|ça)?`,
    '(encore une fois|une autre fois|une fois de plus|de nouveau|dites le encore|dites ça encore|répétition)',
    "(pardon|pardonnez moi|hein|quoi|plaît il|plait il|qu'est ce que vous avez dit|qu'avez vous dit|vous avez dit quoi|t'as dit quoi|qu'est ce que t'as dit|c'était quoi|c'est quoi vous avez dit|vous dites|vous disiez|comment ça|comment|excusez|quoi donc|vous avez dit|excusez moi|désolé|désolée|kossé|quessé|coudonc quoi|de quoi|faites excuse)",
    '(pas|rien|mal|pas bien|pas trop|jamais) (bien|tout)? (compris|entendu|saisi|attrapé|pogné|catché|suivi|entendue)',
    "(je|j'|on) (n'|ne|vous|t'|te)? (ai|entends|comprends|catch|pogne|suis|a|comprend|vous entends|vous comprends) (pas|rien|mal|plus) (bien|trop|compris|entendu|ce que vous|la question|vous|ce que)?",
    '(ça|vous|la ligne) (a|avez)? (coupe|coupé|coupait|griche|grésille)',
    '(quelle|quelles) (était|étaient|est) (la|les) (question|options|choix|première|deuxième|dernière|heures|dates)',
    "(c'était|c'est) quoi (la question|les choix|les options|déjà|ça|la première|la deuxième|le premier)",
    'vous pouvez tu répéter',
  ],
  slower: [
    '(plus lentement|moins vite|plus doucement|trop vite|lentement|ralentir|ralentissez|ralentis|doucement|plus lent|plus tranquillement|tranquillement|pas si vite|pas trop vite|slow down)',
    '(parler|parlez|parle|dire|dites|aller|allez) (donc)? (un peu|un petit peu|beaucoup)? (plus|moins) (lentement|doucement|vite|tranquillement|tranquille|rapidement)',
    '(vous parlez|tu parles|vous allez|ça va|ça parle) (bien|beaucoup|un peu)? trop (vite|rapidement)',
  ],
  help: [
    "(aide|aidez moi|aide moi|à l'aide|j'ai besoin d'aide|qu'est ce que je peux dire|que puis je dire|que dois je dire|qu'est ce que je dois dire|qu'est ce que je peux faire|quelles sont mes options|quelles sont les options|quels sont mes choix|mes options|mes choix|options|menu|menu principal|comment ça marche|comment ça fonctionne|je sais pas quoi dire|je ne sais pas quoi dire|instructions|je dis quoi|quoi dire|je fais quoi|que faire|c'est quoi les options|c'est quoi les choix)",
  ],
  human: [
    'zéro',
    `(un|une|l'|la|le|à un|à une|du)? (vrai|vraie)? (agent|agente|humain|être humain|humaine|vraie personne|réceptionniste|opérateur|opératrice|préposé|préposée|représentant|service à la clientèle|service client|standardiste|téléphoniste|vrai monde|conseiller|vrai humain|personne réelle|quelqu'un de vrai|une personne)`,
    `(parler|parle|parlez|jaser|discuter|transférer|passer|communiquer) (moi)? (à|avec|au|aux|directement à|vers)? (un|une|du|le|la|mon|votre|des|l')? (vrai|vraie|autre)? ${PERSON}`,
    `(passez|passe|transférez|transfère|connectez|mettez|mets|donnez|donne|branchez|redirigez) (moi|nous) (donc)? (à|avec|au|en|un|une|quelqu'un|le|la|du|vers|l')`,
    '(transférez|passez|connectez) moi',
    "(me|nous) (transférer|passer|connecter) (à|au|avec|quelqu'un|un|une|le|la)",
    '(pas|plus|jamais|déteste|tanné de|tannée de|marre de) (envie de)? (parler|jaser|discuter)? (à|avec|les)? (un|une|des|cette|votre|ce|les)? (machine|robot|répondeur|machines|robots|ordinateur)',
    "(y'a|y a|il y a|est ce qu'il y a|y'a t|y a t) (tu|ti|t il|il)? (quelqu'un|du monde|une personne|un humain|une vraie)",
    `(quelqu'un|une personne|un humain|le patron|le boss|le gérant|le responsable) (s'il vous plaît|s'il te plaît|svp|au téléphone)`,
    'une personne',
    "(la|au|à la|le|à l') (réception|comptabilité|direction|secrétariat|facturation|standard|bureau|répartition|administration)",
  ],
  back: [
    "(retour|retourner|revenir|reculer|reculez|revenez|reviens|retournez|retourne) (en arrière|à la question|au précédent|à la précédente|à l'étape|d'avant|avant|arrière|un peu)?",
    "(la question précédente|question précédente|question d'avant|précédent|précédente|étape précédente|en arrière|la question d'avant|l'étape d'avant|page précédente)",
  ],
  start_over: [
    '(recommencer|recommencez|recommence|recommençons|reprendre|reprenons|repartir|repartons|reprenez|on recommence|on reprend) (tout|donc)? (depuis|à|du|au|de)? (le|la|tout)? (début|zéro|commencement|départ|neuf|nouveau|nouveau)?',
    '(du début|depuis le début|à partir du début|tout recommencer|à zéro|de zéro|redémarrer|réinitialiser|retour au début|revenir au début|retourner au début)',
  ],
  wait: [
    '(attendez|attends|attendre|patientez|patience) (un|une|moi|donc|pas|deux|minute|un peu|que)? (instant|minute|seconde|moment|petit instant|petite minute|secondes|minutes|peu|petite seconde)?',
    "(un|une|juste un|juste une|donnez moi un|donnez moi une|deux|laissez moi une|laissez moi un|donne moi une) (petit|petite)? (instant|minute|seconde|moment|secondes|minutes|p'tite minute)",
    '(minute|minute là|un instant|instant|quittez pas|ne quittez pas|restez en ligne|deux secondes|bougez pas|ne bougez pas|deux minutes|raccrochez pas)',
    '(laissez|laisse) (moi) (voir|regarder|vérifier|chercher|penser|réfléchir|demander|trouver|checker|prendre)',
    '(je) (regarde|vérifie|cherche|réfléchis|vais voir|vais vérifier|vais chercher|checke|reviens|vais regarder) (ça|un instant|mon|dans)?',
    '(ça sera pas long|ça ne sera pas long|sera pas long)',
    '(minute|instant|seconde|attendez|attends)? (que)? (je|laissez moi) (prends|prendre|prenne|sors|sorte|trouve|attrape|cherche|ouvre) (mon|un|de|ma|le|une|du) (agenda|calendrier|cellulaire|crayon|stylo|papier|cahier|tablette|quoi (écrire|noter))',
  ],
  // Said to whoever answers: a damned tap is only a tap.
  abuse: [
    '(va|allez) (te|vous)? (faire foutre|chier|faire voir|au diable)',
    "(ta gueule|ferme la|fermez la|ferme ta gueule|mange de la marde|mangez de la marde|va chier|je t'emmerde|je vous emmerde|va donc chier|nique ta mere|crisse de machine|maudite machine|estie de machine|putain de machine|sale machine)",
    "(tu es|t'es|vous etes|espece de|bande d'|bande de|espece d') (un|une|des|juste un|juste une)? (gros|grosse|sale|maudit|maudite)? (idiot|idiote|idiots|con|conne|cons|connard|connasse|imbecile|imbeciles|cretin|cretins|debile|debiles|stupide|stupides|nul|nulle|nuls|inutile|epais|niaiseux|niaiseuse|salope|salaud|batard|merde)",
    '(je te|je vous) (deteste|hais)',
  ],
  goodbye: [
    "(au revoir|aurevoir|bye|bye bye|bonne journée|bonne soirée|bonne fin de journée|bonne nuit|à bientôt|à la prochaine|à plus|ciao|salut bonne journée|bon après midi|bonne fin de semaine|bon week end|à demain|tourlou|adieu|je raccroche|raccrocher|raccrochez|je dois y aller|faut que j'y aille|je dois vous laisser|je vous laisse|faut que je vous laisse|à tantôt|bonne continuation)",
    "(c'est|ce sera|ça sera|ça va être|c'était|ça) (tout|beau merci|correct merci|parfait merci|complet)",
    "(non)? (c'est tout|rien d'autre|rien de plus|ça va aller|ça va être beau|plus rien|on a fini|j'ai fini|j'ai terminé|j'ai tout|ça fait le tour|ça sera tout|c'est beau merci|on est bons)",
    "non merci (c'est|bye|au revoir|bonne)?",
    "(finir|terminer|mettre fin à|mettez fin à) (l'|cet|la)? (appel|conversation)",
  ],
  can_you_hear: [
    "(est ce que)? (vous|tu)? (m'entendez|m'entends|m'entend|entendez|nous entendez) (vous|tu|t il)? (bien|toujours|encore|là)?",
    "(vous|tu) (me|m') (entendez|entends|recevez|captez) (tu|bien|toujours|encore)?",
    "(est ce que)? (vous|tu|t'|y a t il quelqu'un) (êtes|es|est) (encore|toujours|bien|tu)? (là|en ligne)",
    '(êtes|es) (vous|tu) (encore|toujours|bien)? (là|en ligne)',
    "(allô allô|allo allo|y'a quelqu'un au bout|êtes vous là)",
  ],
  greeting: ['(bonjour|bonsoir|allô|salut|rebonjour)'],
  decline: [
    "(je|j'|on)? (préfère|préférerais|préférerai|aime|aimerais|aimerai) (mieux|autant|bien)? (ne)? pas (le|la|vous|les|en|vous le|vous la)? (donner|dire|laisser|divulguer|partager|fournir|répondre|communiquer)? (mon|ma|mes|de|un)? (nom|numéro|adresse|téléphone|nom de famille)?",
    "(je|j'|on)? (ne|n')? (veux|voudrais|souhaite|désire|tiens|compte|vais|peux) (vraiment)? (pas|point|pas à|pas vraiment) (le|la|vous|les|vous le|vous la)? (donner|dire|laisser|divulguer|partager|fournir|communiquer) (mon|ma|mes|de|ça|le mien)? (nom|numéro|adresse|téléphone|nom de famille|informations)?",
    "(pas|aucune) (envie|question|besoin) (de|d'|que) (le|la|vous|vous le|je|je vous)? (donner|dire|laisser|divulguer|partager|donne|dise) (mon|ma|ça)? (nom|numéro|adresse|téléphone)?",
    "(ça|c'est|cela) (ne)? (vous)? (regarde|concerne|pas de vos affaires|pas vos affaires) (pas)?",
    "c'est (privé|confidentiel|personnel|pas de vos affaires)",
    "(je|j'|on)? (n')? (ai|a|avons) pas (de|d'|un|d'autre|d'autres) (téléphone|numéro|cellulaire|portable|autre numéro)",
    '(sans|pas de) (nom|numéro) (pour moi)?',
  ],
  never_mind: [
    '(laissez|laisse|laisser) (faire|tomber|ça là|donc faire) (ça)?',
    "(oubliez|oublie|oublions|oublier) (ça|le|la|tout|tout ça|ce que j'ai dit|ça là)?",
    "(c'est|ça)? (pas|n'est pas|a pas) (grave|important|bien grave|si important|d'importance)",
    "(peu importe|ça fait rien|ça ne fait rien|tant pis|c'est pas grave|aucune importance|rien là|laissez donc|ignorez ça|ignorez|arrêtez|arrête|stop|non finalement|finalement non|pas maintenant|j'ai changé d'idée|j'ai changé d'avis|annulez ça|annule ça|annulez tout|c'est correct laissez|abandonner|abandonnez|on laisse faire|on oublie ça)",
    '(je|on) (vais|va|vous|vous rappelle|peux|pourrais|rappellerai|rappelle|vais vous)? (rappeler|rappelle|rappellerai|rappellerons|réessayer|réessayerai|appellerai) (plus tard|une autre fois|demain|tantôt|une fois)?',
    '(une autre fois|plus tard peut être|un autre tantôt)',
    "(je|c'était) (faisais|voulais)? juste (demander|vérifier|savoir|regarder|magasiner|m'informer|pour savoir)",
  ],
}

/** Said round a command without changing it. */
export const COMMAND_FILLERS: ReadonlySet<string> = new Set(
  "s' il vous plait svp te euh heu hum ben bien bon ok okay oui ouais non alors donc la le allo bonjour salut je j' veux voudrais peux peut puis me moi m' est ce que qu' pouvez pourriez on d' accord merci c' ca maintenant juste un peu excusez pardon desole desolee monsieur madame tu ti pis mais si la-la voyons coudonc heille hey ah oh eh bin tout de suite pour a au et".split(
    ' ',
  ),
)

/** Sounds like a command and is none. */
export const COMMANDS_IGNORED: readonly string[] = ['mm hein']

const position = (number: string, ordinal: string): string[] => [
  `(le|la|appuyez|option|numéro|choix|touche|piton|l')? (numéro|option|sur le)? ${number}`,
  `(le|la|l'|mon|votre)? ${ordinal} (option|choix|affaire|chose|point|possibilité|proposition)? ((que|dont) (vous|tu) (avez|as|venez de) (dit|dire|nommé|mentionné|parlé|donné))?`,
]

/** The menu of what a call can be for, by position. */
export const MENU_WORDS: readonly (readonly string[])[] = [
  position('(un|une|1)', '(premier|première|1er|1re|1ère)'),
  [...position('(deux|2)', '(deuxième|second|seconde|2e)'), '(un|faire un)? (changement|déplacement)'],
  [...position('(trois|3)', '(troisième|3e)'), "(une|l')? annulation"],
  [...position('(quatre|4)', '(quatrième|4e)'), '(un|le|juste un)? message'],
]
