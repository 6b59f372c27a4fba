import type { CorrectionSign } from '../../slots/correction.ts'

/** How a caller points at what was misheard, or changes his mind about it. */
export const CORRECTION_WORDS: Readonly<Record<CorrectionSign, readonly string[]>> = {
  caller_name: ["(name|name's|names|last name|first name|surname|spelling of my name)"],
  callback_number: ['(number|phone|phone number|telephone|cell|callback number|digits|callback)'],
  service_address: ['(address|street|street name|house number|location|town|city|zip|zip code|postcode|unit number|apartment number)'],
  problem: ['(problem|issue|service|job|reason|description)'],
  preferred_time: ['(time|day|date|hour|appointment time|week|morning|afternoon)'],
  change: ['(change|fix|correct|edit|update|redo|modify|re do|switch|go back to|start over with|adjust)'],
  wrong: [
    "(wrong|incorrect|not right|isn't right|not correct|isn't correct|mistake|misheard|misspelled|spelled wrong|spelled it wrong|mixed up|backwards|backward|not my|isn't my|wasn't my|that's not|that isn't|that ain't|it's not|you got|you have|messed up)",
  ],
  taken_back: ['(not|instead of|rather than)'],
  rather: [
    "(actually|sorry|wait|oops|correction|i meant|i mean|no i said|i said|no it's|no its|no it is|it should be|should be|make it|make that|let's make it|change it to|change that to|let me correct|on second thought|scratch that|strike that|no make it|no that's)",
  ],
}
