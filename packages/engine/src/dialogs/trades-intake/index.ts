import type { BusinessFacts } from '../../business/facts.ts'
import { type Dialog, defineDialog } from '../../dialog.ts'
import { locales } from '../../locales/index.ts'
import { LANGUAGES } from '../../understanding/candidate.ts'
import { accountOf } from './account.ts'
import { hear } from './hear/hear.ts'
import { intakeListen } from './listen.ts'
import { intakeMachine } from './machine.ts'
import { prompts } from './prompts/index.ts'
import { intakeSetting } from './setting.ts'

/**
 * The call to a trades business: books, moves and cancels visits, answers questions, takes messages, reaches a person, and
 * hears an emergency in every state. Bound to one version of one business's facts; make it once and keep it.
 */
export function tradesIntake(facts: BusinessFacts): Dialog {
  const setting = intakeSetting(facts)
  const spoken = setting.locales.flatMap((tag) => {
    const language = LANGUAGES.find((each) => tag.startsWith(each))
    return language ? [[tag, { understanding: locales[language], prompts: prompts[language] }] as const] : []
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
