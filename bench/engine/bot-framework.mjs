import { ConversationState, MemoryStorage, TestAdapter } from 'botbuilder-core'
import { DialogSet, DialogTurnStatus, TextPrompt, WaterfallDialog } from 'botbuilder-dialogs'

const QUESTIONS = [
  'Thanks for calling. How can I help you?',
  'May I have your name?',
  'Is the number you are calling from the best one to reach you?',
  'What is the address?',
  'When would you like us to come?',
  'Shall I book that?',
]

/** Bot Framework's waterfall: six text prompts, any words are the answer, the state saved to MemoryStorage on every turn. */
export function botFramework() {
  const state = new ConversationState(new MemoryStorage())
  const dialogs = new DialogSet(state.createProperty('dialog'))
  dialogs.add(new TextPrompt('text'))
  dialogs.add(
    new WaterfallDialog('booking', [
      ...QUESTIONS.map((question, at) => async (step) => {
        if (at > 0) step.values[`answer${at}`] = step.result
        return await step.prompt('text', question)
      }),
      async (step) => {
        await step.context.sendActivity(`Booked for ${step.values.answer5}.`)
        return await step.endDialog(step.values)
      },
    ]),
  )
  const adapter = new TestAdapter(async (context) => {
    const dialog = await dialogs.createContext(context)
    const result = await dialog.continueDialog()
    if (result.status === DialogTurnStatus.empty) await dialog.beginDialog('booking')
    await state.saveChanges(context)
  })
  let last = ''
  const send = async (text) => {
    await adapter.receiveActivity(text)
    for (let reply = adapter.getNextReply(); reply; reply = adapter.getNextReply()) last = reply.text
  }
  return {
    name: 'Bot Framework waterfall, any words taken',
    open: () => send('hello'),
    turn: send,
    booked: () => last.startsWith('Booked'),
  }
}
