import { streetTypes, wordSet } from '../../../slots/address/language.ts'

/** Words before the name of a street. True: seldom said of anything else. */
export const STREET_TYPES: ReadonlyMap<string, boolean> = new Map([
  ...streetTypes(
    `rue r avenue av ave boulevard boul bld bd blvd boulvard chemin ch che chem impasse imp allee all rang ruelle route rte square passage sentier montee quai faubourg fbg
    promenade esplanade venelle lotissement hameau autoroute chaussee rond-point drève dreve`,
    true,
  ),
  ...streetTypes(
    'place pl cours cote croissant terrasse carre voie traverse residence cite villa domaine cour mail parvis clos jardin parc mont val',
    false,
  ),
])

/** Types that stand behind an ordinal: "412, 3e avenue". */
export const TYPES_BEHIND_ORDINAL = wordSet('avenue av ave rue rang boulevard croissant')
/** English types that are said in Québec. */
export const ENGLISH_TYPES: ReadonlyMap<string, boolean> = new Map(streetTypes('street road drive lane crescent court', true))

/** Words before the number of a part of a house. */
export const UNIT_WORDS = wordSet(
  'appartement appart app appt apt apartement porte bureau bur suite unite local logement log batiment bat escalier esc bte boite lot chambre condo studio',
)
/** What follows the number of a floor. */
export const SIDES = wordSet('etage gauche droite face')

export const DIRECTIONS = wordSet('nord sud est ouest n s e o')
export const STATES = wordSet('quebec qc ontario manitoba')
export const COUNTRIES = wordSet('canada france belgique suisse')

/** Words behind a number that say what it counts: such a number is not a house. */
export const COUNTED = wordSet(
  `seconde secondes sec coins rues paliers heure heures h hrs minute minutes min jour jours journee journees semaine semaines mois an ans annee annees personne personnes fois dollar dollars piastre piastres
  euro euros pourcent degre degres pied pieds metre metres pouces litres etages chambres pieces salles toilettes robinets eviers lavabos drains tuyaux appartements logements enfants hommes gars
  techniciens janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche maisons portes blocs km kilometres
  am pm matin midi`,
)

export const MONTH_WORDS = wordSet('janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre')
