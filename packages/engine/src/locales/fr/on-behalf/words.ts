import type { OnBehalfWords } from '../../../slots/on-behalf.ts'

/** People who live elsewhere. Who shares the caller's home (conjoint, blonde, coloc) needs no visit of their own. */
const KIN =
  'mere|maman|pere|papa|grand mere|grand pere|fils|fille|frere|soeur|tante|oncle|cousin|cousine|voisin|voisine|ami|amie|patron|patronne|client|cliente|belle mere|beau pere|parents|grands parents|beaux parents|enfants|voisins'
const TENANT = '(locataire|locataires)'
const MY = '(mon|ma|mes|notre|nos)'

export const ON_BEHALF_WORDS: OnBehalfWords = {
  ignored: [`(je suis|chu|je s'|c'est|on est|nous sommes|comme) (juste|moi)? (le|la|les|un|une|des)? (nouveau|nouvelle)? ${TENANT}`],
  somebody: [
    `(pour|chez) ${MY} (${KIN})`,
    `(chez|pour) (un|une) (voisin|voisine|ami|amie|client|cliente)`,
    `(la maison|le logement|l'appartement|le condo|la cuisine|la salle de bain|l'appart|la place) de ${MY} (${KIN})`,
    `${MY} (${KIN}) (habite|habitent|demeure|demeurent|reste|restent|vit|vivent)`,
    `(${MY.slice(1, -1)}|le|la|les|un|une|un de mes|une de mes) ${TENANT}`,
    '(je suis|ici|je serais) (le|la|un|une) (gestionnaire|concierge|regisseur|regisseuse|syndic|administrateur|administratrice|preposee|prepose|aidante|aidant)',
    "(je suis|c'est)? (le|la)? proprietaire (de l'immeuble|du bloc|du logement|de l'appartement|du duplex|du triplex|du plex)",
    "(je|on|nous) (gere|gerons|m'occupe de|s'occupe de) (l'immeuble|le bloc|la maison|l'appartement|la propriete)",
    '(au nom de|de la part de)',
    "(pour|chez) (quelqu'un d'autre|une autre personne)",
    '(il|elle|ils|elles) (habite|habitent|demeure|demeurent|vit|vivent) (au|a|sur|dans|chez)',
  ],
  name: [
    "(il|elle|on) s'appelle",
    "(ils|elles) s'appellent",
    "son nom (c'est|est|a elle c'est|a lui c'est)?",
    "(le nom|le nom du locataire|le nom de la locataire) (c'est|est)",
    `${MY} (${KIN}|locataire) s'appelle`,
    `${MY} ${TENANT} (c'est|est)`,
    'demandez',
  ],
  phone: [
    "(son|leur) (numero|telephone|cell|cellulaire|portable|mobile) (de telephone)? (c'est|est)? (le)?",
    "(le numero|le telephone) (du|de la|de mon|de ma) locataire (c'est|est)? (le)?",
    "(l'appeler|l'appelle|la joindre|le joindre|les joindre|la rejoindre|le rejoindre) au",
  ],
}
