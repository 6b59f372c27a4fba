import type { CorrectionSign } from '../../slots/correction.ts'

/** What a slot is called, alone and with "is" glued to it. */
const nouns = (list: string): string[] => list.split('|').flatMap((noun) => [noun, `${noun}'s`])

/** How a caller points at what was misheard, or changes his mind about it. */
export const CORRECTION_WORDS: Readonly<Record<CorrectionSign, readonly string[]>> = {
  caller_name: nouns('name|names|last name|first name|surname|spelling of my name'),
  callback_number: nouns('number|phone|phone number|telephone|cell|callback number|digits|callback'),
  service_address: nouns('address|street|street name|house number|location|town|city|zip|zip code|postcode|unit number|apartment number'),
  problem: nouns('problem|issue|service|job|reason|description'),
  preferred_time: nouns('time|day|date|hour|appointment time|week|morning|afternoon'),
  change: ['(change|fix|correct|edit|update|redo|modify|re do|switch|go back to|start over with|adjust)'],
  wrong: [
    "(wrong|incorrect|not right|isn't right|not correct|isn't correct|mistake|misheard|misspelled|spelled wrong|spelled it wrong|mixed up|backwards|backward|not my|isn't my|wasn't my|not mine|isn't mine|ain't mine|wasn't mine|isn't ours|not ours|that's not|that isn't|that ain't|it's not|you got|you have|messed up|(not|isn't) spelled (like|that|right|correctly)|(needs to be|need to be|should be|has to be|must be|ought to be) (changed|corrected|fixed|updated|redone))",
  ],
  outdated: ['(old|previous|former|ex)'],
  other: ['(different|another|new)'],
  wrong_place: [
    "(wrong|not the right|isn't the right|not the) (house|place|building|apartment|unit|home)",
    "(not|isn't|ain't) where (i|we|it|the house) (live|am|are|is)",
    "(i|we) (don't|do not) live (there|at that|on that|in that)",
  ],
  wrong_person: ["(wrong person|that's not me|that isn't me|that ain't me|i'm not (him|her)|not who i am)"],
  idle: ['(the other (day|week|morning|time|afternoon)|every other (day|week)|what number|(a|any) number of)'],
  taken_back: ['(not|instead of|rather than)'],
  rather: [
    "(actually|sorry|my mistake|my bad|let me rephrase|let me say that again|i misspoke|i said it wrong|i said the wrong|wait|oops|correction|i meant|i mean|no i said|i said|no it's|no its|no it is|it should be|should be|make it|make that|let's make it|change it to|change that to|let me correct|on second thought|scratch that|strike that|no make it|no that's)",
  ],
}
