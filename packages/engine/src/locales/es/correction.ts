import { correctionGrammar } from '../../slots/correction.ts'
import { asWritten } from '../../slots/variants.ts'
import { CORRECTION_WORDS } from './correction-words.ts'
import { spanishWords } from './vocabulary.ts'

/** Hears that something is taken back or to be changed; the new value itself is read by its own grammar. */
export const correction = correctionGrammar(
  {
    language: 'es',
    signs: CORRECTION_WORDS,
    notAValue: new Set(
      'ese esa eso esto esos esas se es esta estan seguro segura todavia aun ya muy bien mal tan tanto nada mas me te le lo la los las les nos el un una de del que quiero puedo puede hay tengo tiene voy va creo importa hace asi correcto cierto verdad mi su gracias por favor no si era fue son soy estoy estamos necesito sirve funciona entiendo entendi escuche para con sin antes despues hasta solo aqui ahi vengan venga manden'.split(
        ' ',
      ),
    ),
    mirrors: new Set('el la los las un una con por en mi para'.split(' ')),
    copulas: new Set<string>(),
    endsValue: new Set('es y pero que por favor porque gracias'.split(' ')),
  },
  spanishWords,
  asWritten,
)
