import type { BusinessFacts } from '../../business/facts.ts'
import { type Dialog, defineDialog } from '../../dialog.ts'
import { locales } from '../../locales/index.ts'
import type { Language } from '../../understanding/candidate.ts'
import { accountOf } from './account.ts'
import { hear } from './hear/hear.ts'
import { intakeListen } from './listen.ts'
import { intakeMachine } from './machine.ts'
import { languages } from './prompts/index.ts'
import { intakeSetting } from './setting.ts'

/** The languages that the intake speaks: a business must have at least one of them among its locales. */
export const INTAKE_LANGUAGES: readonly Language[] = languages.map(({ language }) => language)

/**
 * The call to a trades business: books, moves and cancels visits, answers questions, takes messages, reaches a person, and
 * hears an emergency in every state. Bound to one version of one business's facts; make it once and keep it.
 */
export function tradesIntake(facts: BusinessFacts): Dialog {
  const setting = intakeSetting(facts, INTAKE_LANGUAGES)
  const spoken = setting.locales.flatMap((tag) => {
    const language = languages.find((each) => tag.startsWith(each.language))
    return language ? [[tag, { understanding: locales[language.language], prompts: language.prompts }] as const] : []
  })
  const listen = intakeListen(setting)
  return defineDialog({
    id: 'trades-intake',
    version: 1,
    facts: `${facts.id}@${facts.version}`,
    timeZone: facts.time_zone,
    machine: intakeMachine(setting),
    locales: Object.fromEntries(spoken),
    begin: (input, tag) => ({ locale: tag, callerPhone: input.callerPhone, upcoming: input.upcoming }),
    hear: (turn) => hear({ ...turn, context: turn.context.call }, setting),
    listen: ({ call }, path) => listen(call, path),
    account: ({ call }, path) => accountOf(call, path),
  })
}
