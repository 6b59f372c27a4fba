import { update } from '../update.ts'

/** Actions that set the language of the call. */
export const languageActions = {
  /** The caller asked for a language, or simply spoke it: no other is offered any more. */
  setLocale: update((_, event) =>
    (event.type === 'LANGUAGE' || event.type === 'SPEAKS') && event.locale ? { locale: event.locale, languageKnown: true } : {},
  ),
}
