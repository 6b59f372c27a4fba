import { type CorpusEntry, rejects, says } from '../../../testing/corpus.ts'

const at = (number: string, street: string, more: { unit?: string; city?: string; postcode?: string } = {}) => ({
  line: `${number} ${street}${more.unit ? `, ${more.unit}` : ''}`,
  number,
  street,
  ...more,
})

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
  says('address', at('200', 'Douzième avenue'), ['deux cents douzième avenue']),
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
