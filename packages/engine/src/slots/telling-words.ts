import type { Language } from '../understanding/candidate.ts'

/**
 * Everyday words that tell a language. `plain` ones do by themselves: none is a word of another language here, nor part of a name or a
 * street. `small` ones only count beside those. `greeting` and `courtesy` are borrowed by everybody: a "merci" or an
 * "hola" tells nothing of what ther would speak. Folded, and whole as a language without elision cuts them.
 */
export const TELLING_WORDS: Readonly<
  Record<Language, { readonly plain: string; readonly small: string; readonly greeting: string; readonly courtesy: string }>
> = {
  en: {
    plain:
      "the smell smells smoke fire flooding flooded burst help basement your yours my have been is are was were would could should need want what when where with this that there they don't doesn't isn't i'm i've i'd i'll it's we're can't won't someone somebody tomorrow speak english and our we she his her leaking blocked clogged broken work works working anybody anyone today morning afternoon fix coming housed got get going just from some any about because which who why how it for of",
    small:
      'no on me a an in or us as i to at not can will do did so be by up out if hi yeah okay has he plumber sink toilet water heater kitchen bathroom appointment leak leaks come call',
    greeting: 'hello',
    courtesy: 'thank thanks yes sorry bye goodbye please',
  },
  fr: {
    plain:
      "je j'ai j'aimerais j'aurais j'habite j'appelle m'appelle vous votre vos nous c'est c'etait ca qu'est qu'il s'il d'un d'une n'est n'ai l'eau d'eau l'evier l'adresse l'apres suis etes avez avons sont voudrais veux peux pouvez pourriez besoin avec quelqu'un quand aujourd'hui demain matin dans pas une francais parlez parle y'a rendez plombier fuite fuit evier robinet bouche bouchee coule tuyau chauffe chaude inonde inondee degat sous toilettes cuisine chaudiere salle bain maintenant depuis mais aussi tres peu tout toute cette ces leur rien jamais toujours faut faire fait venir passer fonctionne marche brise brisee casse cassee urgence secours anglais odeur gaz fumee feu egout d'egout refoulement inonder debordement reparer deboucher deux trois quatre cinq huit neuf onze douze quinze vingt trente quarante cinquante soixante soir semaine mois jour jours heure heures prochain prochaine apres avant vers lundi mercredi jeudi vendredi samedi dimanche janvier fevrier avril juin juillet aout septembre octobre novembre decembre serai serais vais autre plutot meme encore deja",
    small:
      'le la les un des du de et est que qui ne en a au aux mon ma mes ton notre sur se il elle on y chez ce ici maison par moi rendez-vous non pour sent numero adresse',
    greeting: 'bonjour bonsoir allo salut madame monsieur',
    courtesy: 'merci beaucoup oui revoir',
  },
  es: {
    plain:
      'usted ustedes tengo tiene tienen tenemos quiero quisiera queremos necesito necesitamos puede pueden puedo podria hablo hablan unas unos donde cuando quien quienes alguien estan estoy muy agua cita manana hoy fuga plomero fontanero fregadero lavamanos tapado tapada tapo atascado atascada bano inodoro gotea goteando tuberia cano calentador cocina para porque pero esta este esto eso aqui ahora ayer desde tambien mucho mucha hace hacer funciona sirve saliendo roto rota llamo llamar vengan ayuda ayudeme socorro incendio humo huele olor estamos carbono deja pita pitar suena sonando alarma congelando inundando inundacion inundo espanol ingles direccion lunes miercoles jueves viernes sabado arreglar reparar otro otra dia semana hora horas proximo proxima primer primero despues antes mejor deme digame digale dos cuatro cinco seis siete ocho nueve doce quince veinte treinta cuarenta cincuenta sesenta cero dejar mensaje mis sus techo caliente llave desague',
    small:
      'tres tu es el la los las un una de del que con en mi su se no y a al lo le me te es por como hay favor casa fuego urgente habla si yo venir numero nombre',
    greeting: 'hola buenos buenas dias tardes noches senor senora senorita',
    courtesy: 'gracias muchas adios bueno perdon',
  },
}
