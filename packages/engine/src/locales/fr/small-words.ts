import { fold } from '../../understanding/token.ts'

const words = (list: string): ReadonlySet<string> => new Set(fold(list).split(' '))

/** What points at a particular thing, or says that something is so. */
export const DEFINITE = words("le la les l' mon ma mes notre nos ce cet cette ces son sa ses leur leurs votre y il ça ca c' quelque tout")

/** Words that tell nothing of what is wrong: pronouns, prepositions, manners, time, numbers. */
export const SMALL_WORDS = words(
  "le la les l' un une des du de d' au aux à a et ou mais donc car ni or que qu' qui quoi dont où si se s' me m' te t' ne n' y en ce c' ça ca cela cet cette ces je j' tu il elle on nous vous ils elles lui leur leurs eux moi toi mon ma mes ton ta tes son sa ses notre nos votre vos suis es est sommes êtes sont étais était étaient été être ai as avons avez ont avais avait avaient eu avoir vais va allons allez vont aller allait fais fait faites font faire faisait faut faudrait dois doit devez devoir peux peut pouvez peuvent pouvoir pourrait pourriez veux veut voulez vouloir voudrais voudrait aimerais sais sait savez savoir crois croit pense penser dit dire dis vois voit voir regarde regarder viens vient venir venu mis mettre prends prend prendre appelle appeler besoin pas plus moins jamais toujours encore déjà aussi bien mal très trop tout toute tous toutes même comme quand comment pourquoi combien parce puis pis là ici dans sur sous par pour avec sans chez vers entre depuis pendant avant après hier aujourd'hui demain matin midi soir nuit jour jours semaine mois an ans année heure heures minute minutes fois temps moment tantôt bientôt maintenant deux trois quatre cinq six sept huit neuf dix premier première dernier dernière oui ouais non ok okay bon ben alors euh heu bonjour bonsoir salut allô allo s'il plaît svp merci pardon désolé désolée excusez monsieur madame quelque chose choses affaire affaires rien quelqu'un personne autre autres peu beaucoup assez genre sorte drôle peut-être sûrement vraiment juste seulement environ presque haut bas côté dessous dessus derrière devant",
)
