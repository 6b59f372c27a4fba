/** What the default walks of the trades intake do not come by, and why not. The check fails where this is no longer so. */
export type Unreached = {
  readonly why: string
  readonly states?: readonly string[]
  readonly transitions?: readonly string[]
  readonly prompts?: readonly string[]
}

export const TRADES_UNREACHED: readonly Unreached[] = [
  {
    why: 'for both businesses that are walked record nothing',
    prompts: ['recorded', 'answer_recording_yes'],
  },
  {
    why: 'for it is only where the owner has set the question whether trouble is an emergency to "relaxed"',
    transitions: [
      'COLLECTING_PROBLEM.triage on NO_MATCH if isUnclearCalm to talk.route',
      'COLLECTING_PROBLEM.triage on NO_INPUT if isUnclearCalm to talk.route',
    ],
  },
  {
    why: 'for the walk speaks plainly: what is none of our business is said there after words that are none either',
    transitions: ['talk on NONE to CLOSING'],
  },
  {
    why: 'for it takes eight tasks in one call',
    transitions: ['CLOSING.route on always if hasDoneEnough to ENDED'],
  },
  {
    why: 'for it takes a wait on top of a question that went wrong, which is two kinds of trouble',
    transitions: ['talk on RESUME if giveUpOnPeople to ENDED', 'talk on RESUME if thirdMiss to TRANSFERRING'],
  },
  {
    why: 'for something must be declined, or nobody be free, on top of a question that went wrong',
    transitions: [
      'talk on DECLINE if giveUpOnPeople to ENDED',
      'talk on DECLINE if thirdMiss to TRANSFERRING',
      'SCHEDULING.offering on YES if giveUpOnPeople to ENDED',
      'RESCHEDULING.offering on YES if giveUpOnPeople to ENDED',
    ],
  },
  {
    why: 'for nobody must be free, something be changed and something declined: three kinds of trouble',
    transitions: [
      'COLLECTING_NAME.declined on YES if transferFailed to talk.route',
      'COLLECTING_PHONE.declined on YES if transferFailed to talk.route',
      'COLLECTING_ADDRESS.declined on YES if transferFailed to talk.route',
    ],
  },
  {
    why: 'for hearing takes it for something else there today: the statechart answers it all the same',
    transitions: [
      'talk on DECLINE to talk.resume',
      'CLOSING on YES if isToldTrouble to talk.route',
      'CLOSING.listening on YES if isToldTrouble to talk.route',
    ],
  },
  {
    why: 'for whoever picks another of the times so late has changed too much before, one way or another',
    transitions: [
      'SCHEDULING.changing on CHOICE if changedTooOftenAlone to ENDED',
      'SCHEDULING.changing on CHOICE if changedTooOften to TRANSFERRING',
    ],
  },
  {
    why: 'for both businesses that are walked have closed days without names',
    prompts: ['refused_holiday_named', 'answer_hours_holiday'],
  },
  {
    why: 'for nobody must be free, and what is told be nothing new, on top of a question that went wrong',
    transitions: ['talk on ANSWER if giveUpOnPeople to ENDED'],
  },
  {
    why: 'for a change and the question what to change, gone wrong, are two kinds of trouble',
    prompts: ['ask_change_last'],
  },
  {
    why: 'for whoever was asked about the trouble tells the same again only after the question was repeated twice, in words that are heard as news there',
    transitions: [
      'COLLECTING_PROBLEM.triage on ANSWER if giveUpOnPeople to ENDED',
      'COLLECTING_PROBLEM.triage on ANSWER if thirdMiss to TRANSFERRING',
    ],
  },
  {
    why: 'for an emergency in the middle of a booking, of which something is to be changed, is walked without trouble only',
    transitions: [
      'EMERGENCY_FLOW.askingAddress on CHANGE if thirdMiss to EMERGENCY_FLOW.route',
      'EMERGENCY_FLOW.askingPhone on CHANGE if thirdMiss to EMERGENCY_FLOW.route',
    ],
  },
]
