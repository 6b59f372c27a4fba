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
    '(changer|changez|change|corriger|corrigez|corrige|modifier|modifiez|modifie|rectifier|rectifiez|refaire|revenir sur|retourner à|mettre à jour|reprendre|reprenez|recommencer|rechanger|revoir)',
  ],
  wrong: [
    "(pas le bon|pas la bonne|pas bon|pas bonne|n'est pas bon|n'est pas bonne|pas correct|pas correcte|pas exact|pas exacte|incorrect|incorrecte|faux|fausse|erreur|mauvais|mauvaise|mal compris|mal entendu|mal écrit|mal épelé|mal orthographié|trompé|trompée|trompé de|pas mon|pas ma|pas ça|c'est pas ça|pas cela|n'est pas mon|n'est pas ma|inversé|pas comme ça|gouré|pas votre|vous avez mis|vous avez écrit|mélangé|mélangée|pas le mien|pas la mienne|y'a une erreur)",
  ],
  taken_back: ['(pas|plutôt que|au lieu de|au lieu du|et non|et non pas|et pas|non pas|mais pas)'],
  rather: [
    "(en fait|plutôt|désolé|désolée|pardon|excusez|excusez moi|attendez|attends|oups|correction|je veux dire|je voulais dire|j'ai dit|non j'ai dit|je disais|non c'est|non c'était|c'est plutôt|c'était plutôt|ça devrait être|mettez plutôt|mettons|mettez|disons|changez pour|finalement|je me suis trompé|je me suis trompée|je me reprends|non non|mais non|à bien y penser)",
  ],
}
