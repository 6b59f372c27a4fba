// @ts-check

/** What the call is doing in each state, for people. @type {{ [state: string]: string }} */
const STATES = {
  GREETING: 'Greeting the caller',
  COLLECTING_NAME: 'Taking the caller’s name',
  COLLECTING_PHONE: 'Taking a number to call back',
  COLLECTING_ADDRESS: 'Taking the address',
  COLLECTING_PROBLEM: 'Finding out what is wrong',
  SCHEDULING: 'Finding a time',
  EMERGENCY_FLOW: 'Handling an emergency',
  RESCHEDULING: 'Moving a visit',
  CANCELLING: 'Cancelling a visit',
  ANSWERING_QUESTION: 'Answering a question',
  TAKING_MESSAGE: 'Taking a message',
  TRANSFERRING: 'Putting the caller through',
  CLOSING: 'Saying goodbye',
  ENDED: 'The call is over',
}

/** @type {{ [outcome: string]: string }} */
const OUTCOMES = {
  booked: 'Visit booked',
  rescheduled: 'Visit moved',
  cancelled: 'Visit cancelled',
  answered: 'Question answered',
  message_taken: 'Message taken',
  transferred: 'Put through to a person',
  emergency_dispatched: 'Help is on the way',
  abandoned: 'Hung up before the end',
  failed: 'The call failed',
}

/** @type {{ [slot: string]: string }} */
const SLOTS = {
  intent: 'Reason for the call',
  caller_name: 'Name',
  callback_number: 'Number',
  service_address: 'Address',
  site: 'Who is there',
  problem: 'Problem',
  service_type: 'Work',
  preferred_time: 'Wanted time',
  slot_choice: 'Chosen time',
  confirmation: 'Yes or no',
  appointment_ref: 'Visit',
  language: 'Language',
  menu_choice: 'Choice',
  pin: 'PIN',
}

/** @type {{ [effect: string]: string }} */
const EFFECTS = {
  find_times: 'Look for free times',
  find_visits: 'Look up the caller’s visits',
  hold: 'Keep the time',
  book: 'Book the visit',
  move: 'Move the visit',
  cancel: 'Cancel the visit',
  transfer: 'Put through to a person',
  notify_owner: 'Tell the owner',
  take_message: 'Take a message',
  hang_up: 'Hang up',
}

/** What a yes or no is about, where that is no slot. @type {{ [about: string]: string }} */
const ABOUT = {
  booking: 'the booking',
  reschedule: 'moving the visit',
  cancel: 'cancelling the visit',
  message: 'leaving a message',
  emergency: 'whether it is an emergency',
  new_visit: 'another visit than the one booked',
  transfer: 'being put through',
  withdrawal: 'calling off the alarm',
}

/** Kinds of meaning whose own name is no word. @type {{ [kind: string]: string }} */
const KINDS = {
  yesno: 'Yes or no',
  urgency: 'How pressing',
  datetime: 'Date and time',
  date_range: 'Dates',
  time_range: 'Hours',
  datetime_range: 'Time window',
  time_wish: 'Wish about time',
  menu_choice: 'Choice',
  service_type: 'Work',
}

/** `BOOKED_LATER.deep` as `Booked later deep`: good enough for names that other dialogs bring. @param {string} name */
export function plain(name) {
  const words = name
    .replaceAll(/[_.-]+/g, ' ')
    .trim()
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** @param {string} state */
export const stateWords = (state) => STATES[state] ?? plain(state)
/** @param {string | null} outcome */
export const outcomeWords = (outcome) => (outcome === null ? 'Call ended' : (OUTCOMES[outcome] ?? plain(outcome)))
/** @param {string} slot */
export const slotWords = (slot) => SLOTS[slot] ?? plain(slot)
/** @param {string} effect */
export const effectWords = (effect) => EFFECTS[effect] ?? plain(effect)

/** @param {string} kind */
export const kindWords = (kind) => KINDS[kind] ?? plain(kind)

/** What is asked now, in words. @param {readonly string[]} asked @param {string | null} confirming */
export function askedWords(asked, confirming) {
  if (confirming !== null && asked.includes('confirmation'))
    return [`Yes or no to ${ABOUT[confirming] ?? slotWords(confirming).toLowerCase()}`]
  return asked.map(slotWords)
}
