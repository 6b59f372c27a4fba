import { type CorpusEntry, either } from '../../testing/corpus.ts'
import type { Says } from '../../testing/corpus-lines.ts'

export const serviceCorpus: readonly Says<string>[] = [
  {
    value: 'leak_repair',
    says: [
      "j'ai une fuite sous l'évier",
      'un tuyau coule au sous-sol',
      'mon plafond est mouillé',
      'ça dégoutte dans le mur',
      'y a une flaque deau par terre',
      'ça coule lentement le long du mur du garage',
      'ça coule doucement par la lumière du corridor',
      "ça descend tranquillement dans le plafond d'en bas",
    ],
  },
  {
    value: 'drain_cleaning',
    says: [
      'mon évier est bouché',
      'le lavabo se vide mal',
      'le drain de la douche refoule',
      'il faut déboucher le bain',
      'le renvoi est lent à se vider',
      'mon lavabo coule lentement',
      'ça coule pus dans mon évier',
    ],
  },
  {
    value: 'toilet_repair',
    says: ['ma toilette coule', 'les wc sont bouchés', "la chasse d'eau marche pas", 'mon bol de toilette branle'],
  },
  {
    value: 'faucet_fixture',
    says: ['mon robinet goutte', 'la champlure est brisée', 'je veux faire installer un lave-vaisselle', 'le mitigeur est à changer'],
  },
  {
    value: 'water_heater_repair',
    says: [
      "on n'a plus d'eau chaude",
      'le chauffe-eau coule',
      "la tank à l'eau chaude est morte",
      'leau chaude est tiède',
      'le cumulus ne chauffe plus',
    ],
  },
  { value: 'tankless_installation', says: ['je veux un chauffe-eau sans réservoir', 'un chauffe-eau instantané'] },
  { value: 'sewer_line', says: ["des racines dans l'égout", 'la fosse septique refoule', 'une caméra dans le drain principal'] },
  { value: 'estimate', says: ['je voudrais une soumission', 'un devis pour la salle de bain', 'on rénove la cuisine'] },
  { value: 'general', says: ["j'ai besoin d'un plombier", 'il faut hiverniser le chalet', 'la fournaise fait du bruit'] },
  { value: 'toilet_repair', says: ["la chasse d'eau reste bloquée en bas", 'mon bol bouge quand on s’assoit'] },
  { value: 'leak_repair', says: ['une auréole au plafond sous la salle de bains'] },
  { value: 'drain_cleaning', says: ['les drains sont lents', 'les viers sont bouchés'] },
  { value: 'water_heater_repair', says: ['le chauffeau disjoncte tous les matins'] },
  { value: 'general', says: ['poser une prise de gaz pour le barbecue'] },
]

export const problemCorpus: readonly { readonly line: string; readonly problem: string }[] = [
  { line: "bonjour je m'appelle julie et mon évier est bouché pouvez-vous venir demain", problem: 'évier est bouché' },
  { line: 'la toilette coule merci', problem: 'toilette coule' },
]

export const problemRejects: readonly string[] = [
  'ma carte est bloquée',
  'rappelez-moi demain',
  "j'ai besoin d'un plombier",
  'je voudrais prendre rendez-vous',
  'oui',
  'julie tremblay',
  'demain à dix heures',
  '12 rue notre-dame',
  'plus lentement',
  'annulez mon rendez-vous',
  "changez l'adresse",
]

/** What names no service. */
export const serviceRejects: readonly string[] = [
  "quelles sont vos heures d'ouverture",
  'je veux parler au gérant',
  'je m’appelle Louise Gagnon',
  'avez-vous votre licence',
  'merci pour le rappel',
  'pouvez-vous déplacer mon rendez-vous à vendredi',
  "c'est bien Plomberie Bristol",
  'non c’est tout',
]

/** As a recogniser prints it. */
export const serviceMisheard: readonly Says<string>[] = [
  { value: 'drain_cleaning', says: ['levier de cuisine est bouche'] },
  { value: 'toilet_repair', says: ['la toilette flush pu'] },
  { value: 'faucet_fixture', says: ['le robinet degoutte'] },
  { value: 'leak_repair', says: ['ya une fuite dans le mur'] },
]

export const problemMisheard: typeof problemCorpus = [
  { line: 'levier de cuisine est bouche', problem: 'levier de cuisine est bouche' },
  { line: 'euh ya une fuite dans le mur', problem: 'fuite dans le mur' },
  { line: 'le robinet degoutte', problem: 'robinet degoutte' },
]

/** Two things to be done, or one that may be either: both are reported, the plainer one first. */
export const serviceAmbiguous: readonly CorpusEntry[] = [
  either('service_type', ['toilet_repair', 'faucet_fixture'], ['le robinet goutte et la toilette est bouchée']),
  either('service_type', ['water_heater_repair', 'leak_repair'], ["c'est soit le chauffe-eau soit un tuyau qui coule"]),
  either('service_type', ['water_heater_repair', 'drain_cleaning'], ['le drain de la douche est bouché pis le chauffe-eau fait du bruit']),
  either('service_type', ['faucet_fixture', 'leak_repair'], ['le tuyau coule et le robinet goutte']),
  either('service_type', ['drain_cleaning', 'leak_repair'], ["l'évier est bouché ou c'est le tuyau qui fuit"]),
]

/** Two troubles, or one that may be either: the words of both are kept. */
export const problemAmbiguous: typeof problemCorpus = [
  { line: 'bonjour le robinet goutte et la toilette est bouchée merci', problem: 'robinet goutte et la toilette est bouchée' },
  { line: "c'est soit le chauffe-eau soit un tuyau qui coule", problem: 'chauffe-eau soit un tuyau qui coule' },
  { line: "euh l'évier est bouché ou c'est le tuyau qui fuit", problem: "l'évier est bouché ou c'est le tuyau qui fuit" },
]
