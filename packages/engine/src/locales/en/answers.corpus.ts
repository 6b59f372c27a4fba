import type { Correction } from '../../understanding/candidate.ts'
import type { Says } from './acts.corpus.ts'

export const yesNoCorpus: readonly Says<'yes' | 'no' | 'maybe'>[] = [
  {
    value: 'yes',
    says: [
      'yes', 'yeah', 'yep', 'yup', 'sure', 'uh huh', 'mhm', 'ok', 'okay', 'correct', 'right', "that's right", "that's correct", 'sounds good', 'that works', 'works for me',
      'go ahead', 'please do', 'absolutely', 'of course', 'perfect', "no that's right", 'no problem', 'I guess', 'I think so', 'you got it', 'yes please', 'yes it is',
      'no no yes', 'no yeah that works', 'fine by me', 'why not', 'yes but my last name is Hale', "yeah that's me", 'book it',
    ],
  },
  {
    value: 'no',
    says: [
      'no', 'nope', 'nah', 'no way', 'not really', "I don't think so", "that's wrong", 'wrong', 'incorrect', "no it isn't", "that's not right", 'yeah no', 'not at all', 'no thank you',
      'absolutely not', "that doesn't work", "that won't work for me", 'uh uh', "no it's Hale with an H", "that isn't correct", 'negative', 'that was not correct', "I'd rather not", 'no I said forty two',
    ],
  },
  { value: 'maybe', says: ['maybe', "I'm not sure", "I don't know", 'possibly', 'it depends', 'let me ask my husband', 'perhaps', 'no idea'] },
]

/** No answer at all, or one below 0.5. */
export const yesNoRejects: readonly string[] = [
  'we have no hot water',
  'the sink on the right side of the bathroom is clogged',
  'Ann Lee',
  '12 Oak Street',
  'good morning',
  'I need somebody right away for my heater',
  'tomorrow at ten',
  'never mind',
]

/** Offered: Tuesday 24 November 9:00, Tuesday 13:30, Friday 27 November 8:00. */
export const OFFERED = ['2026-11-24T09:00', '2026-11-24T13:30', '2026-11-27T08:00'] as const

export const menuChoiceCorpus: readonly Says<number | 'none' | undefined>[] = [
  { value: 1, says: ['the first one', 'first', 'number one', 'option 1', 'the earliest', 'the soonest please', 'nine', 'nine o’clock', '9 am', '9:00', 'tuesday morning', 'tomorrow morning', 'either is fine', 'whichever', "whatever's first", "I'll take the first"] },
  { value: 2, says: ['the second one', 'two', 'number two', 'option 2', 'the middle one', 'one thirty', '1:30', 'half past one', 'tuesday afternoon', 'the afternoon', 'first no sorry second', 'not the first the second', 'the later one on tuesday'] },
  { value: 3, says: ['the third', 'three', 'the last one', 'the friday one', 'friday', 'friday at eight', 'eight', 'the latest', "friday's good", 'the first one on friday', 'the twenty seventh', "Tuesdays I'm at work so friday", 'no the friday one'] },
  { value: 'none', says: ['none of those', 'neither', "those don't work", 'something else', 'anything later', 'no how about thursday', 'no I said tomorrow what about the evening', 'none of them work for me', 'do you have anything earlier'] },
  { value: undefined, says: ['wednesday', 'at four', 'ten thirty', 'what was the first one', 'my name is Ann', 'can you repeat that', '12 Oak Street'] },
]

export const correctionCorpus: readonly Says<Correction>[] = [
  { value: { slot: 'service_address' }, says: ['change the address', 'the address is wrong', "that's the wrong street", 'you have the wrong address'] },
  { value: { slot: 'caller_name' }, says: ['wrong name', "that's not my name", 'you spelled my name wrong', 'I need to fix the name'] },
  { value: { slot: 'callback_number' }, says: ["that's not my number", 'the phone number is wrong', 'change the number'] },
  { value: { slot: 'preferred_time' }, says: ['change the time', 'wrong day'] },
  { value: { not: 'forty two' }, says: ["no it's twenty four not forty two", 'twenty four, not forty two'] },
  { value: {}, says: ['actually make it friday', 'sorry I meant Oak Street'] },
]

export const correctionRejects: readonly string[] = ['yes', 'no', "that's right", 'sorry?', 'my sink is not draining', "I'm not sure", '12 Oak Street', 'not really']
