import { townTable } from '../../../slots/address/large-towns.ts'

/** Towns that every caller and every business of their country knows, and the boroughs of Montréal that people give as their town. */
export const LARGE_TOWNS = townTable(
  `Montréal, Québec, Laval, Gatineau, Longueuil, Sherbrooke, Lévis, Saguenay, Trois-Rivières, Terrebonne, Saint-Jean-sur-Richelieu, Brossard, Repentigny,
  Drummondville, Saint-Jérôme, Granby, Mirabel, Saint-Hyacinthe, Mascouche, Blainville, Châteauguay, Shawinigan, Rimouski, Dollard-des-Ormeaux, Victoriaville,
  Salaberry-de-Valleyfield, Vaudreuil-Dorion, Rouyn-Noranda, Saint-Eustache, Boucherville, Sorel-Tracy, Côte-Saint-Luc, Saint-Georges, Pointe-Claire, Chambly,
  Val-d'Or, Alma, Sainte-Julie, Saint-Constant, Boisbriand, Sainte-Thérèse, Magog, Saint-Bruno-de-Montarville, La Prairie, Thetford Mines, Varennes,
  Sept-Îles, Candiac, Saint-Lambert, Belœil, L'Assomption, Beaconsfield, Kirkland, Westmount, Mont-Royal, Joliette, Rivière-du-Loup, Baie-Comeau, Dorval,
  Lachine, LaSalle, Verdun, Outremont, Anjou, Saint-Léonard, Saint-Laurent, Montréal-Nord, Pierrefonds, Ville-Émard,
  Paris, Marseille, Lyon, Toulouse, Nice, Nantes, Montpellier, Strasbourg, Bordeaux, Lille, Rennes, Reims, Toulon, Saint-Étienne, Le Havre, Grenoble, Dijon, Angers,
  Villeurbanne, Saint-Denis, Nîmes, Aix-en-Provence, Clermont-Ferrand, Le Mans, Brest, Tours, Amiens, Annecy, Limoges, Metz, Boulogne-Billancourt, Perpignan, Besançon,
  Orléans, Rouen, Montreuil, Argenteuil, Mulhouse, Caen, Nancy, Tourcoing, Roubaix, Nanterre, Vitry-sur-Seine, Créteil, Avignon, Poitiers, Aubervilliers,
  Versailles, Colombes, Asnières-sur-Seine, Courbevoie, Pau, La Rochelle, Dunkerque, Calais, Béziers, Cannes, Antibes, Saint-Nazaire, Colmar, Valence, Quimper,
  Bourges, Mérignac, Pessac, Bruxelles, Liège, Namur, Charleroi, Genève, Lausanne, Fribourg, Neuchâtel`,
  { elision: true },
)
