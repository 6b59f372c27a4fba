import { type CorpusEntry, either, rejects, says } from '../../../testing/corpus.ts'
import { at } from '../../../testing/corpus-address.ts'

/** Replies to "quelle est l'adresse ?", where Verdun and Dorval are towns of the business. */
export const ADDRESS_SAYS: readonly CorpusEntry[] = [
  says('address', at('46', 'rue des Saules'), [
    '46 rue des saules',
    'quarante-six rue des saules',
    'quarante six rue des saules',
    'quatre six rue des saules',
    'au [46 de la rue des saules]',
    "mon adresse c'est le [46 rue des saules]",
    '[rue des saules numéro 46]',
    'sur la [rue des saules au 46]',
    '[rue des saules le 46]',
    'soixante-quatre non excusez [quarante-six rue des saules]',
    '64 euh [46 rue des saules]',
    "c'est le [46 pas le 64 rue des saules]",
    '[64 rue des saules non pardon 46]',
    "avant c'était le 64 rue du parc maintenant c'est le [46 rue des saules]",
    '[quarante-six 46 là rue des saules]',
  ]),
  says('address', at('1422', 'rue Notre-Dame Ouest'), [
    '1422 rue notre-dame ouest',
    'mille quatre cent vingt-deux rue notre-dame ouest',
    'quatorze vingt-deux rue notre-dame ouest',
    'quatorze cent vingt-deux rue notre-dame ouest',
  ]),
  says('address', at('3600', 'boulevard Saint-Joseph'), [
    'trente-six cents boulevard saint-joseph',
    'trois mille six cents boulevard saint-joseph',
    '3600 boulevard saint-joseph',
  ]),
  says('address', at('512', '9e avenue'), ['512 9e avenue', 'cinq cent douze 9e avenue', 'sur la [9e avenue au 512]']),
  says('address', at('58A', 'rue du Moulin'), ['58a rue du moulin', '58 a rue du moulin', 'cinquante-huit a rue du moulin']),
  says('address', at('15 bis', 'rue du Moulin'), ['15 bis rue du moulin', 'quinze bis rue du moulin']),
  says('address', at('8', 'rue du 4 Septembre'), ['8 rue du 4 septembre', 'huit rue du 4 septembre']),
  says('address', at('75', "place d'Armes", { unit: 'Bureau 200' }), [
    "75 place d'armes bureau 200",
    "soixante-quinze place d'armes bureau deux cents",
  ]),
  says('address', at('55', "avenue de l'Église", { unit: 'Appartement 4', city: 'Verdun' }), [
    "55 avenue de l'église appartement 4 à verdun",
    "cinquante-cinq avenue de l'église appartement quatre verdun",
  ]),
  says('address', at('230', 'rue Saint-Antoine', { unit: '2e étage' }), ['230 rue saint-antoine 2e étage']),
  says('address', at('90', 'Sherbrooke', { city: 'Dorval' }), ['90 sherbrooke à dorval', 'quatre-vingt-dix sherbrooke dorval']),
  says('address', at('200', '12e avenue'), ['200 12e avenue', '200 12 e avenue']),
  says('address', at('200', '12e avenue'), ['deux cents douzième avenue']),
  says('address', at('12', '1re avenue'), ['12 première avenue']),
  says('address', at('4200', 'boulevard Pie-IX', { city: 'Montréal' }), [
    '4200 boulevard pie neuf montréal',
    'quarante-deux cents boulevard pie-ix à montréal',
  ]),
  says('address', at('27', 'avenue George-V'), ['27 avenue george cinq', 'vingt-sept avenue george-v']),
  says('address', at('310', 'terrasse Marie-Anne-Gagnier', { city: 'Verdun' }), ['310 terrasse marie-anne-gagnier verdun']),
  says('address', at('1810', 'boulevard Marie-Victorin', { city: 'Longueuil' }), [
    '1810 boulevard marie-victorin longueuil',
    'mil huit cent dix boulevard marie-victorin à longueuil',
  ]),
  says('address', at('45', 'rue Principale', { city: 'Trois-Rivières' }), [
    '45 rue principale trois-rivières',
    '45 rue principale trois rivières',
  ]),
  says('address', at('14', 'rue Victor Hugo', { city: 'Le Mans' }), ['14 rue victor hugo le mans']),
  says('address', at('14', 'rue de Paris', { city: 'Lille' }), ['14 rue de paris lille']),
  says('address', at('7', 'allée des Tilleuls', { city: 'Aix-en-Provence' }), ['7 allée des tilleuls aix en provence']),
  says('address', at('1', 'rue du Moulin'), ['un rue du moulin', 'au [un rue du moulin]']),
  says('address', at('1 bis', 'rue du Moulin'), ['un bis rue du moulin']),
  says('address', at('1234', 'boulevard Newman'), ['un deux trois quatre boulevard newman', 'douze cent trente-quatre boulevard newman']),
  says('address', at('77', 'quai de la Loire'), ['77 quai de la loire', '[77 quai de la loire] quartier des docks']),
  says('address', at('1240', 'route 138'), ['1240 route 138', 'douze quarante route 138']),
]

/** What is said where an address is asked for, and is none. */
export const ADDRESS_REJECTS: readonly CorpusEntry[] = [
  rejects('address', [
    'la même que la dernière fois',
    'deux secondes je regarde',
    "c'est la troisième maison à gauche",
    'au coin de la rue victoria et de la 10e avenue',
    'on est trois dans la maison',
    'vendredi le 27',
    'entre midi et une heure',
    'dans votre dossier',
    'case postale 123',
    'entre la 10e et la 11e avenue',
    "c'est au deuxième étage",
  ]),
]

/** Two addresses: both are reported, so that the dialog can ask which. */
export const ADDRESS_AMBIGUOUS: readonly CorpusEntry[] = [
  either('address', [at('46', 'rue des Saules'), at('46', 'rue des Pins')], ['46 rue des saules ou 46 rue des pins']),
  either('address', [at('46', 'rue des Saules'), at('12', 'avenue des Pins')], ["c'est le 46 rue des saules ou le 12 avenue des pins"]),
  either(
    'address',
    [at('46', 'rue des Saules'), at('12', 'rue du Moulin')],
    [
      "46 rue des saules et l'autre logement c'est le 12 rue du moulin",
      'la facture au 12 rue du moulin et la fuite est au 46 rue des saules',
    ],
  ),
]

/** As recognisers print it: lost accents and hyphens, numbers cut in two, homophones. */
export const ADDRESS_MISHEARD: readonly CorpusEntry[] = [
  says('address', at('46', 'rue des Saules'), [
    'quarante 6 rue des saules',
    '40 6 rue des saules',
    'cest le [46 rue des saules]',
    'o [46 rue des saules]',
  ]),
  says('address', at('58A', 'rue du Moulin'), ['cinquante huit a rue du moulin', '50 8 a rue du moulin']),
  says('address', at('1422', 'rue Notre Dame Ouest'), [
    '1422 rue notre dame ouest',
    '14 22 rue notre dame ouest',
    'quatorze 22 rue notre dame ouest',
  ]),
  says('address', at('3600', 'boulevard Saint Joseph'), ['3600 boulevard saint joseph', 'trente six cent boulevard saint joseph']),
]
