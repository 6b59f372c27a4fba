export const DAY =
  "(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|après demain|aujourd'hui|ce matin|ce soir|cet après midi|cette semaine|la semaine prochaine|semaine prochaine|le matin|l'après midi|en matinée|en après midi)"
export const VISIT =
  '(rendez vous|rendezvous|rende vous|rendevous|rendez voue|rdv|visite|visites|intervention|réservation|passage|booking|appointement|cédule|venue|consultation)'
export const MY = "(mon|ma|mes|le|la|les|l'|notre|nos|ce|cette|un|une|votre|son|sa|du|de la|celui|celle|de l')"
export const WORKER =
  '(plombier|plombière|technicien|technicienne|réparateur|réparateurs|gars|monsieur|équipe|ouvrier|ouvriers|artisan|tech|homme|dépanneur|plombiers)'
export const SOMEONE = `(quelqu'un|quelquun|quelqu un|qqn|du monde|un de vos gars|(un|une|le|votre|vos|mon|l'|un de vos) ${WORKER})`
/** "Can you", in the ways of France and of Québec. */
export const CAN_YOU =
  '(pouvez vous|pourriez vous|peux tu|pourrais tu|peut tu|vous pouvez|vous pourriez|vous pouvez tu|vous pourriez tu|tu peux|est ce que vous pouvez|est ce que vous pourriez|est ce que tu peux|seriez vous capable de|êtes vous capable de|vous serait il possible de|possible de|moyen de|il faudrait|faudrait|pourrait il|peut il|il peut|pourrait on|il pourrait)'
export const I_WANT =
  "(je veux|je voudrais|j'aimerais|je souhaite|je souhaiterais|j'ai besoin|j'aurais besoin|on voudrait|on aimerait|on veut|on aurait besoin|on a besoin|nous aimerions|nous voudrions|nous souhaitons|nous avons besoin|il me faut|il me faudrait|il nous faut|il nous faudrait|faudrait|il faudrait|me faudrait|ça me prend|ça me prendrait|ça nous prend|je cherche|on cherche|nous cherchons|je désire|j'appelle pour|c'est pour|c'était pour|je téléphone pour|je vous appelle pour|je viens pour|moi vouloir|je veux|j'voudrais|voudrais|veux|aimerais|aimerait)"
export const TIME =
  '(jour|jours|journée|journées|date|dates|heure|heures|moment|créneau|plage|case|trou|fenêtre|horaire|temps|semaine|mois|matin|matinée|après midi|soir)'
export const COME = "(venir|passer|se déplacer|arriver|repasser|revenir|débarquer|envoyer quelqu'un|vous déplacer|intervenir)"
export const FIX =
  "(réparer|réparez|changer|remplacer|installer|déboucher|poser|fixer|arranger|vérifier|regarder|voir|jeter un oeil|jeter un coup d'oeil|inspecter|nettoyer|brancher|raccorder|dépanner|monter|refaire|évaluer|passer|revoir|réviser|purger|détartrer|souder|resserrer|ajuster|rallonger|démonter|rebrancher|reconnecter|vidanger|dégeler|colmater|désinstaller|convertir|moderniser|relocaliser|localiser|débloquer|dégorger)"
export const THING =
  "(tuyau|tuyaux|tuyauterie|toilette|toilettes|robinet|robinets|évier|lavabo|bain|baignoire|douche|chauffe eau|réservoir|drain|lave vaisselle|laveuse|pièce|valve|pompe|filtre|gaz|meuble|serrure|langue|nom|numéro|adresse|chaudière|bol|chasse d'eau|radiateur|champlure|compteur)"
