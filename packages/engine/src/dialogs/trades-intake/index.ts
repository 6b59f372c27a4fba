import type { BusinessFacts } from '../../business/facts.ts'
import { type Dialog, type DialogDefinition, defineDialog } from '../../dialog.ts'
import { locales } from '../../locales/index.ts'
import { LANGUAGES } from '../../understanding/candidate.ts'
import { spokenIn } from '../../understanding/region.ts'
import { accountOf } from './account.ts'
import { hear } from './hear/hear.ts'
import { intakeListen } from './listen.ts'
import { intakeMachine } from './machine.ts'
import { promptsIn } from './prompts/index.ts'
import { intakeSetting } from './setting.ts'

/**
 * The call to a trades business: books, moves and cancels visits, answers questions, takes messages, reaches a person, and
 * hears an emergency in every state. Bound to one version of one business's facts; make it once and keep it.
 */
export function tradesIntake(facts: BusinessFacts): Dialog {
  return defineDialog(tradesIntakeDefinition(facts))
}

/** Emergencies of earlier calls that are remembered. */
const MOST_EARLIER = 3

/** What the intake is made of, for tools that make one like it with something else in it. */
export function tradesIntakeDefinition(facts: BusinessFacts): DialogDefinition<ReturnType<typeof intakeMachine>> {
  const setting = intakeSetting(facts)
  const spoken = setting.locales.flatMap((tag) => {
    const language = LANGUAGES.find((each) => tag.startsWith(each))
    return language ? [[tag, { understanding: spokenIn(locales[language], tag), prompts: promptsIn(language, tag) }] as const] : []
  })
  const listen = intakeListen(setting)
  return {
    id: 'trades-intake',
    version: 1,
    facts: `${facts.id}@${facts.version}`,
    timeZone: facts.time_zone,
    machine: intakeMachine(setting),
    locales: Object.fromEntries(spoken),
    begin: (input, tag) => ({
      locale: tag,
      languageKnown: input.locale !== undefined,
      callerPhone: input.callerPhone,
      upcoming: input.upcoming,
      earlier: (input.emergencies ?? []).slice(0, MOST_EARLIER),
    }),
    hear: (turn) => hear({ ...turn, context: turn.context.call }, setting),
    listen: ({ call }, path) => listen(call, path),
    account: ({ call }, path) => accountOf(call, path),
  }
}
