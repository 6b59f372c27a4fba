import { correctionGrammar } from '../../slots/correction.ts'
import { withBareForms } from './apostrophes.ts'
import { CORRECTION_WORDS } from './correction-words.ts'
import { englishWords } from './vocabulary.ts'

/** Hears that something is taken back or to be changed; the new value itself is read by its own grammar. */
export const correction = correctionGrammar(
  {
    language: 'en',
    signs: CORRECTION_WORDS,
    notAValue: new Set(
      'sure yet really quite exactly right correct my mine the that it a an so at good going gonna very too working to in me him her them true what how draining stopping flushing getting coming for been be bad any until till before after only just there here open home able available enough free'.split(
        ' ',
      ),
    ),
    mirrors: new Set('the a an in at so my on'.split(' ')),
    copulas: new Set("is isn't are was were am i'm we're they're you're get gets getting does do did".split(' ')),
    endsValue: new Set("it's its it is i and but that's please so because cause".split(' ')),
  },
  englishWords,
  withBareForms,
)
