import { type CorpusEntry, either, rejects, says } from '../../../testing/corpus.ts'

/** Numbers of Québec, as answers to "à quel numéro peut-on vous joindre ?". */
export const PHONE_SAYS_CANADA: readonly CorpusEntry[] = [
  says('phone', '+15145550123', [
    '5145550123',
    '514 555 0123',
    '(514) 555-0123',
    'cinq un quatre cinq cinq cinq zéro un deux trois',
    'cinq un quatre, cinq cinq cinq, zéro un deux trois',
    'cinq cent quatorze cinq cent cinquante-cinq zéro un vingt-trois',
    'cinq quatorze cinq cinquante-cinq zéro un vingt-trois',
    'cinq un quatre triple cinq zéro un deux trois',
    'cinq un quatre trois cinq zéro un deux trois',
    'cinq un quatre trois fois cinq zéro un deux trois',
    '514 euh 555 euh 0123',
    '514 vous notez 555 oui 01 23',
    'mon cell c est le [514 555 0123]',
    'pas le 0188 [514 555 0123]',
    '[514 555 0132 non 0123]',
    '438 555 0177 pardon [514 555 0123]',
    '[514 555 0123 poste 204]',
    'ça finit par [0123 et ça commence par 514 555]',
    "[555 0123 l'indicatif 514]",
    'cinq un quatre cinq cinq cinq zero un deux trois',
    "avant c'était le 438 555 0177 maintenant c'est le [514 555 0123]",
    'le 438 555 0177 marche plus prenez le [514 555 0123]',
    '[514 555 0123] et le 18 je suis là à 8 heures',
  ]),
  says('phone', '+14505550198', [
    'quatre cent cinquante cinq cent cinquante cinq zéro un neuf huit',
    'quatre cinquante cinq cinq cinq zéro cent quatre-vingt-dix-huit',
    'quatre cinq zéro cinq cinq cinq zéro un neuf huit',
  ]),
  says('phone', '+18005550199', ['1 800 555 0199', 'un [huit cents cinq cinq cinq zéro un quatre-vingt-dix-neuf]']),
]

/** Numbers of France, said in pairs. */
export const PHONE_SAYS_FRANCE: readonly CorpusEntry[] = [
  says('phone', '+33612345678', [
    '06 12 34 56 78',
    '06.12.34.56.78',
    'zéro six douze trente-quatre cinquante-six soixante-dix-huit',
    'zero six douze trente quatre cinquante six soixante dix huit',
    'zéro six un deux trois quatre cinq six sept huit',
    '06 12 34 euh 56 78',
    '[06 12 34 56 87 non 78]',
    '[zéro six onze non douze trente-quatre cinquante-six soixante-dix-huit]',
    'plus [trente-trois six douze trente-quatre cinquante-six soixante-dix-huit]',
    '+33 6 12 34 56 78',
    'zéro zéro trente-trois six douze trente-quatre cinquante-six soixante-dix-huit',
  ]),
  says('phone', '+33142189260', [
    'zéro un quarante-deux dix-huit quatre-vingt-douze soixante',
    'zero un quarante deux dix huit quatre vingt douze soixante',
  ]),
]

/** What is said when a number is asked for, and is none. */
export const PHONE_REJECTS: readonly CorpusEntry[] = [
  rejects('phone', [
    "j'aime autant pas le donner",
    'je le sais pas par coeur',
    'cinq un quatre cinq cinq cinq zéro un',
    'cinq cent quatorze cinq cinq cinq zéro un',
    'attendez deux secondes',
    'le 24 novembre 2026',
    'à quatorze heures trente',
    'une facture de 1250 dollars',
    "mon numéro de client c'est le 5145550123",
    "514 555 0123 c'est plus mon numéro",
  ]),
]

/** Two numbers are given: both are reported, so that the dialog can ask which. */
export const PHONE_AMBIGUOUS: readonly CorpusEntry[] = [
  either(
    'phone',
    ['+15145550123', '+14385550177'],
    [
      'le 514 555 0123 ou le 438 555 0177',
      'sinon prenez le 514 555 0123 ou bien le 438 555 0177',
      'cinq un quatre cinq cinq cinq zéro un deux trois ou quatre trois huit cinq cinq cinq zéro un sept sept',
    ],
  ),
  either('phone', ['+15145550123', '+14505550198'], ["mon cell c'est le 514 555 0123 et à la maison le 450 555 0198"]),
]

/** As recognisers print it: homophones, lost accents, digits cut at the wrong places. */
export const PHONE_MISHEARD: readonly CorpusEntry[] = [
  says('phone', '+15145550123', [
    'cinq 1 quatre 555 zéro 1 23',
    'cinq un quatre cinq cinq cinq zéros un deux trois',
    'cinq un quatre cinq cinq cinq zéro hein deux trois',
    'cinq un quatre cinq cinq cinq zéro un de trois',
    'cinq cent quatorze cinq cent cinquante cinq zero un vingt trois',
    '5 14 5 55 01 23',
    '51 45 55 01 23',
    'cet heure [5145550123]',
  ]),
  says('phone', '+14505550198', [
    'quatre sans cinquante cinq cinq cinq zéro un neuf huit',
    'quatre cent cinquante 555 zero 1 quatre vingt dix huit',
  ]),
]
