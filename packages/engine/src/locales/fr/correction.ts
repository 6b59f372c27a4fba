import { correctionGrammar } from '../../slots/correction.ts'
import { asWritten } from '../../slots/variants.ts'
import { CORRECTION_WORDS } from './correction-words.ts'
import { hearingUnglued } from './glued.ts'
import { frenchWords } from './vocabulary.ts'

/** Hears that something is taken back or to be changed; the new value itself is read by its own grammar. */
export const correction = hearingUnglued(
  correctionGrammar(
    {
      language: 'fr',
      signs: CORRECTION_WORDS,
      notAValue: new Set(
        "sur sure encore vraiment bien tout du de d' des le la les l' un une ce ca c' que qu' mal trop tres vrai exact correct bon bonne mon ma mes votre grave possible besoin avant apres ici la chez disponible libre loin cher a au en dans pour pire si plus juste moi nous lui eux elle compris entendu important certain certaine quoi comment pas problem fait ouvert assez beaucoup longtemps il ils je j' on vous".split(
          ' ',
        ),
      ),
      mirrors: new Set("un une des le la les l' du avec mon ma en a".split(' ')),
      copulas: new Set('est sont etait etaient suis sera marche fonctionne ai a avait'.split(' ')),
      endsValue: new Set("c' est il je j' et mais que qu' s' svp merci parce car".split(' ')),
    },
    frenchWords,
    asWritten,
  ),
)
