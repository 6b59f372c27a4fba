import type { CorrectionSign } from '../../slots/correction.ts'

/** How a caller points at what was misheard, or changes his mind about it. */
export const CORRECTION_WORDS: Readonly<Record<CorrectionSign, readonly string[]>> = {
  caller_name: ['(nom|prénom|nom de famille|noms)'],
  callback_number: ['(numéro|numéro de téléphone|téléphone|cellulaire|cell|portable|numéro de rappel|fixe)'],
  service_address: [
    "(adresse|rue|numéro de porte|numéro civique|code postal|ville|appartement|numéro d'appartement|numéro de rue|nom de rue|nom de la rue|étage|quartier)",
  ],
  problem: ['(problème|service|raison|description|travail|job|panne)'],
  preferred_time: ['(heure|date|jour|journée|moment|rendez vous|créneau|plage|semaine|matin|après midi)'],
  change: [
    '(changer|changez|change|corriger|corrigez|corrige|modifier|modifiez|modifie|rectifier|rectifiez|refaire|revenir (sur|à)|revenez (sur|à)|retourner à|retournez à|mettre à jour|mettez à jour|ajuster|ajustez|ajustons|changeons|corrigeons|modifions|reprendre|reprenez|recommencer|rechanger|revoir)',
  ],
  wrong: [
    "(pas le bon|pas la bonne|pas bon|pas bonne|pas bons|pas bonnes|pas les bons|pas les bonnes|pas corrects|pas correctes|n'est pas bon|n'est pas bonne|pas correct|pas correcte|pas exact|pas exacte|incorrect|incorrecte|faux|fausse|erreur|mauvais|mauvaise|mal compris|mal entendu|mal écrit|mal épelé|mal noté|mal inscrit|mal prononcé|mal tapé|mal pris|mal orthographié|trompé|trompée|trompé de|pas mon|pas ma|pas à (moi|nous)|pas ça|c'est pas ça|pas cela|n'est pas mon|n'est pas ma|inversé|pas comme ça|(ça)? (s')? (écrit|épelle|prononce|dit) pas (de même|comme ça|ainsi)|pas comme ça que ça (s')? (écrit|épelle|prononce|dit)|gouré|pas votre|vous avez mis|vous avez écrit|mélangé|mélangée|pas le mien|pas la mienne|y'a une erreur)",
  ],
  other: ["(un|une|d') autre", '(nouveau|nouvelle|différent|différente)'],
  wrong_place: [
    '(pas|mauvaise|mauvais|pas la bonne|pas le bon) (la bonne|le bon)? (maison|place|bâtiment|immeuble|logement|bloc)',
    "pas là (que|où) (j'|je|on|nous) (habite|reste|vis|suis|habitons)",
    "(j'|je|on) (n')? (habite|reste|vis) (pas|plus) (là|à cette|sur cette|dans ce|dans cette)",
  ],
  wrong_person: ["(c'est|ce n'est|ça c'est) pas moi", 'pas la bonne personne', 'mauvaise personne'],
  idle: ["l'autre (jour|matin|semaine|fois|soir)"],
  outdated: ['(ancien|ancienne|vieux|vieille|précédent|précédente)'],
  taken_back: ['(pas|plutôt que|au lieu de|au lieu du|et non|et non pas|et pas|non pas|mais pas)'],
  rather: [
    "(en fait|plutôt|mon erreur|erreur de ma part|je reformule|je corrige|j'ai mal dit|désolé|désolée|pardon|excusez|excusez moi|attendez|attends|oups|correction|je veux dire|je voulais dire|j'ai dit|non j'ai dit|je disais|non c'est|non c'était|c'est plutôt|c'était plutôt|ça devrait être|mettez plutôt|mettons|mettez|disons|changez pour|finalement|je me suis trompé|je me suis trompée|je me reprends|non non|mais non|à bien y penser)",
  ],
}
