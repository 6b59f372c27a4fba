import { type CorpusEntry, either } from '../../../testing/corpus.ts'
import type { Says } from '../../../testing/corpus-lines.ts'
import type { Command, Language } from '../../../understanding/candidate.ts'

/** What a receptionist would ask back about: move it or cancel it? */
export const intentAmbiguous: readonly CorpusEntry[] = [
  either(
    'intent',
    ['cancel', 'reschedule'],
    ['i either need to move my visit or cancel it', 'cancel it or can you do next week instead', 'should i cancel or could we move it'],
  ),
  either(
    'intent',
    ['message', 'reschedule'],
    ['can you change my appointment or should i leave a message', 'can somebody call me back about moving my appointment'],
  ),
  either('intent', ['cancel', 'message'], ['tell mike i need to cancel', 'let the office know i want to cancel']),
  either('intent', ['cancel', 'status'], ['nobody came yesterday so cancel it', 'where is he or should i just cancel']),
  either('intent', ['human', 'cancel'], ['can i talk to somebody about cancelling my visit']),
  either('intent', ['question', 'new_appointment'], ['how much would it be to send someone']),
]

/** Two commands in one breath. */
export const commandAmbiguous: readonly CorpusEntry[] = [
  either('command', ['wait', 'never_mind'], ['wait never mind', 'hang on forget it']),
  either('command', ['wait', 'repeat'], ['hold on can you repeat that', 'hold on a sec say that again']),
  either('command', ['repeat', 'slower'], ['sorry what slow down', 'slow down and say it again', 'can you repeat that more slowly']),
  either('command', ['back', 'start_over'], ['go back or just start over']),
  either('command', ['human', 'never_mind'], ['forget it let me talk to a person', "let me talk to a person or i'll call back"]),
  either('command', ['never_mind', 'goodbye'], ['never mind bye', 'forget it goodbye']),
  either('command', ['never_mind', 'start_over'], ['never mind start over']),
]

/** As recognisers print it: homophones, split and joined words, no apostrophes. */
export const commandMisheard: readonly Says<Command>[] = [
  { value: 'repeat', says: ['i didnt catch that', 'can you repeat at', 'say that a gain', 'what wasthat', 'say again'] },
  { value: 'slower', says: ['your going too fast', 'could you talk slower ly', 'slow town'] },
  { value: 'human', says: ['operater', 'i wanna talk to a reel person'] },
  { value: 'wait', says: ['hold own', 'hold on a sack', 'wait a sec end', 'wait a second', 'bare with me'] },
  { value: 'goodbye', says: ['thats all', 'thatll be all', 'good by', 'bye by'] },
  { value: 'never_mind', says: ['nevermind', 'never mine', 'for get it', 'ill call back'] },
  { value: 'start_over', says: ['start all over', 'lets start over'] },
]

/** Words of a topic where nothing is asked. */
export const topicRejects: readonly string[] = [
  'my license plate is covered in mud',
  'i open the valve on saturday',
  'it takes a long time to drain',
  'i paid the last bill by check',
  'the area under the sink is wet',
  'the robot vacuum broke the pipe',
  'the check valve is broken',
  'two hours ago it started leaking',
  'i am free all day',
  'the window is open',
  'my name is Price',
]

/** Two things are asked: both have to be answered. */
export const topicAmbiguous: readonly CorpusEntry[] = [
  either('topic', ['duration', 'price_of_a_job'], ['what does it cost and how long does it take']),
  either('topic', ['payment', 'visit_fee'], ['do you take checks for the visit fee', 'how much is it to come out and can i pay by card']),
  either('topic', ['hours', 'visit_fee'], ['are you open and do you charge extra on weekends']),
  either('topic', ['area', 'hours'], ['do you come to avon and how late are you open']),
  either('topic', ['licence', 'warranty'], ['are you licensed and do you guarantee your work']),
]

export const topicMisheard: readonly Says<string>[] = [
  { value: 'hours', says: ['are you open on sun day', 'what are your ours'] },
  { value: 'payment', says: ['do you except credit cards', 'do you except checks'] },
  { value: 'visit_fee', says: ['how much is it to come owt', 'is there a trip fee'] },
  { value: 'licence', says: ['are you license and insured', 'do you have a licence'] },
  { value: 'warranty', says: ['is there a warrantee'] },
  { value: 'area', says: ['do you come out to plain ville'] },
  { value: 'price_of_a_job', says: ['how much two replace a toilet', 'how much to replace a toilette'] },
  { value: 'duration', says: ['how long does it takes'] },
  { value: 'are_you_a_robot', says: ['am i talking to a real purse on'] },
]

/** Languages that nobody asks to speak. */
export const languageRejects: readonly string[] = [
  'the french drain in the yard is clogged',
  'my spanish teacher recommended you',
  "i'm on english avenue",
  'we have a spanish style house',
  'i just got back from the french class',
  'the french doors leak',
  'i made french toast when the sink backed up',
  'my name is Roman Polish',
  'the Greek restaurant on Main Street has a clogged drain',
  'Mr. German',
]

/** Two languages: which one the call shall go on in is to be asked. */
export const languageAmbiguous: readonly CorpusEntry[] = [
  either(
    'language',
    ['en', 'es'],
    ['english or spanish', 'spanish or english either one is fine', 'i speak english and spanish', 'can we do spanish no english'],
  ),
  either('language', ['es', 'fr'], ['do you speak spanish or french', 'is there anyone who speaks french or spanish']),
]

export const languageMisheard: readonly Says<Language>[] = [
  { value: 'es', says: ['abla espanol', 'se habla espanyol', 'in spanich', 'en espaniol', 'do you speak spanich', 'espanole'] },
  { value: 'fr', says: ['parle vous francais', 'on francais', 'frensh please', 'do you speak frensh'] },
  { value: 'en', says: ['inglish please', 'do you speak inglish', 'en ingles'] },
]
