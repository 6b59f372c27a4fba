/** French words that lose their vowel before another: each is a word of its own. */
export const ELIDED: ReadonlySet<string> = new Set("l' d' j' m' t' s' c' n' qu' jusqu' lorsqu' puisqu' quoiqu' y' p'".split(' '))

/** What a recogniser that prints no apostrophes glues together: "cest", "jai". Only what is no word or name of its own. */
const GLUED: ReadonlyMap<string, number> = new Map(
  (
    'c:est,etait,etaient j:ai,aimerais,aurais,avais,aime,habite,attends,arrive,appelle,avoue,etais,irai,entends,espere n:ai,avez,avons,ont,est,etait ' +
    'd:accord,habitude,urgence,abord m:appelle,arrange,interesse,appeler s:appelle,appeler,il,ils l:apres,appartement,adresse,heure,urgence,autre,eau,evier,option,apresmidi ' +
    'qu:il,ils,on jusqu:a,au'
  )
    .split(' ')
    .flatMap((line) => {
      const [short = '', rest = ''] = line.split(':')
      return rest.split(',').map((word): [string, number] => [short + word, short.length])
    }),
)

/** Where a word is two that were printed as one: behind how many letters it is cut. 0 for most. */
export const cutOf = (norm: string): number => GLUED.get(norm) ?? 0

const LETTERS: ReadonlySet<string> = new Set(['c', 'd', 'j', 'l', 'm', 'n', 's', 't', 'qu', 'jusqu', 'lorsqu', 'puisqu'])
/** Begin with a vowel, and yet follow a letter that is spelled rather than one that was cut: "d et un". */
const APART: ReadonlySet<string> = new Set(['et', 'ou', 'au', 'aux', 'avec', 'apostrophe', 'accent'])
const VOWELS = 'aeiouyh'

/** True where an apostrophe was lost between two words: "l eau", "c est". */
export const isElided = (norm: string, next: string): boolean =>
  next.length > 1 && LETTERS.has(norm) && VOWELS.includes(next.charAt(0)) && !APART.has(next)
