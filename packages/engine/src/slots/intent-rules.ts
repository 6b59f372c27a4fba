import type { Intent } from '../understanding/candidate.ts'

/** What words can stand for when somebody says what he wants of the call. */
export const ACT_CONCEPTS = [
  'book',
  'send_someone',
  'need_someone',
  'availability',
  'quote_wanted',
  'quote_named',
  'appointment',
  'have_visit',
  'move',
  'other_time',
  'conflict',
  'sooner',
  'contrast',
  'change_it',
  'cancel',
  'not_needed',
  'resolved',
  'dont_cancel',
  'instead',
  'where_is_he',
  'when_is_it',
  'still_on',
  'late',
  'usual',
  'rival',
  'on_schedule',
  'leave_message',
  'tell_someone',
  'call_me_back',
  'report',
  'human',
  'person_wanted',
  'owner_self',
  'owner_menu',
  'wrong_call',
  'done',
  'sales',
  'question',
  'polite',
  'advice',
  'new_start',
  'put_in',
  'take_out',
  'entry',
  'elsewhere',
  'never',
  'alarm',
  'foreign',
  'ignore',
] as const
export type ActConcept = (typeof ACT_CONCEPTS)[number]

/** `intent` is meant, with `score`, when every entry of `all` is said and nothing of `unless`. */
export type IntentRule = {
  readonly name: string
  readonly intent: Intent
  readonly score: number
  readonly all: readonly (readonly ActConcept[])[]
  readonly unless?: readonly ActConcept[]
}

/**
 * All rules that apply are reported; of several for one intent the best counts. `foreign` is somebody else's business and `entry` is
 * what a diary holds: booked, moved or cancelled as well, but with a score that a dialog for visits passes over.
 */
export const INTENT_RULES: readonly IntentRule[] = [
  { name: 'cancel', intent: 'cancel', score: 0.9, all: [['cancel']], unless: ['foreign'] },
  { name: 'visit-not-needed', intent: 'cancel', score: 0.85, all: [['not_needed']], unless: ['foreign', 'instead'] },

  {
    name: 'visit-resolved',
    intent: 'cancel',
    score: 0.84,
    all: [['resolved'], ['have_visit', 'appointment']],
    unless: ['foreign', 'instead'],
  },
  {
    name: 'resolved',
    intent: 'cancel',
    score: 0.62,
    all: [['resolved']],
    unless: ['foreign', 'instead', 'book', 'send_someone', 'need_someone', 'quote_wanted', 'availability', 'question'],
  },

  {
    name: 'not-cancel-but-move',
    intent: 'reschedule',
    score: 0.93,
    all: [
      ['dont_cancel', 'instead'],
      ['move', 'other_time', 'conflict'],
    ],
  },
  { name: 'cancel-but-move', intent: 'reschedule', score: 0.92, all: [['cancel'], ['other_time']], unless: ['foreign'] },
  { name: 'move', intent: 'reschedule', score: 0.88, all: [['move']], unless: ['foreign'] },
  {
    name: 'visit-conflicts',
    intent: 'reschedule',
    score: 0.84,
    all: [
      ['have_visit', 'appointment'],
      ['conflict', 'other_time'],
    ],
    unless: ['cancel', 'not_needed'],
  },
  {
    name: 'visit-sooner',
    intent: 'reschedule',
    score: 0.83,
    all: [['have_visit'], ['sooner']],
    unless: ['foreign', 'cancel', 'not_needed', 'rival'],
  },
  {
    name: 'visit-but',
    intent: 'reschedule',
    score: 0.7,
    all: [['have_visit'], ['contrast', 'change_it']],
    unless: ['foreign', 'cancel', 'not_needed', 'question', 'book'],
  },
  {
    name: 'conflict-and-other',
    intent: 'reschedule',
    score: 0.83,
    all: [['conflict'], ['availability', 'other_time', 'move', 'change_it']],
    unless: ['cancel', 'not_needed'],
  },
  { name: 'other-time', intent: 'reschedule', score: 0.8, all: [['other_time']], unless: ['foreign', 'cancel', 'not_needed'] },
  { name: 'conflict', intent: 'reschedule', score: 0.7, all: [['conflict']], unless: ['cancel', 'not_needed'] },
  { name: 'change-it', intent: 'reschedule', score: 0.6, all: [['change_it']], unless: ['foreign', 'cancel', 'question', 'polite'] },

  {
    name: 'visit-time-conflicts',
    intent: 'reschedule',
    score: 0.91,
    all: [['still_on', 'late', 'when_is_it', 'have_visit'], ['conflict'], ['contrast']],
    unless: ['cancel', 'not_needed', 'rival'],
  },
  { name: 'where-is-he', intent: 'status', score: 0.9, all: [['where_is_he']], unless: ['foreign', 'usual'] },
  { name: 'when-is-it', intent: 'status', score: 0.88, all: [['when_is_it']], unless: ['foreign', 'usual'] },
  { name: 'still-on', intent: 'status', score: 0.88, all: [['still_on']], unless: ['foreign'] },
  { name: 'late', intent: 'status', score: 0.82, all: [['late']], unless: ['foreign', 'other_time', 'move'] },
  { name: 'on-schedule', intent: 'status', score: 0.85, all: [['on_schedule']], unless: ['foreign'] },
  { name: 'visit-mentioned', intent: 'status', score: 0.5, all: [['have_visit']], unless: ['foreign', 'cancel', 'not_needed'] },
  { name: 'visit-asked-about', intent: 'status', score: 0.6, all: [['have_visit'], ['question']], unless: ['foreign'] },

  { name: 'leave-message', intent: 'message', score: 0.925, all: [['leave_message']] },
  {
    name: 'tell-someone',
    intent: 'message',
    score: 0.86,
    all: [['tell_someone']],
    unless: ['foreign', 'done', 'not_needed', 'other_time'],
  },
  { name: 'call-me-back', intent: 'message', score: 0.84, all: [['call_me_back']], unless: ['foreign'] },
  { name: 'report', intent: 'message', score: 0.62, all: [['report']], unless: ['foreign'] },

  { name: 'human', intent: 'human', score: 0.92, all: [['human']] },
  { name: 'person-wanted', intent: 'human', score: 0.72, all: [['person_wanted']] },

  { name: 'owner-menu', intent: 'owner', score: 0.93, all: [['owner_menu']] },
  { name: 'owner-self', intent: 'owner', score: 0.93, all: [['owner_self']] },

  { name: 'book', intent: 'new_appointment', score: 0.8, all: [['book', 'new_start']], unless: ['foreign', 'move', 'cancel'] },
  {
    name: 'rather-than-message',
    intent: 'new_appointment',
    score: 0.91,
    all: [['new_start'], ['book', 'send_someone']],
    unless: ['foreign', 'other_time'],
  },
  {
    name: 'rival-failed',
    intent: 'new_appointment',
    score: 0.91,
    all: [['rival'], ['late', 'conflict', 'where_is_he', 'when_is_it']],
    unless: ['foreign', 'cancel'],
  },
  {
    name: 'rival',
    intent: 'new_appointment',
    score: 0.58,
    all: [['rival']],
    unless: ['foreign', 'cancel', 'not_needed', 'resolved', 'have_visit'],
  },
  { name: 'send-someone', intent: 'new_appointment', score: 0.785, all: [['send_someone']], unless: ['foreign'] },
  { name: 'need-someone', intent: 'new_appointment', score: 0.785, all: [['need_someone']], unless: ['foreign'] },
  { name: 'availability', intent: 'new_appointment', score: 0.76, all: [['availability']], unless: ['foreign'] },
  { name: 'quote-wanted', intent: 'new_appointment', score: 0.79, all: [['quote_wanted']], unless: ['foreign'] },
  {
    name: 'quote-named',
    intent: 'new_appointment',
    score: 0.5,
    all: [['quote_named']],
    unless: ['foreign', 'question', 'have_visit', 'cancel', 'move'],
  },
  {
    name: 'appointment',
    intent: 'new_appointment',
    score: 0.45,
    all: [['appointment']],
    unless: ['foreign', 'have_visit', 'cancel', 'move'],
  },

  { name: 'wrong-call', intent: 'other', score: 0.9, all: [['wrong_call']] },
  { name: 'sales', intent: 'other', score: 0.9, all: [['sales']] },
  { name: 'done', intent: 'other', score: 0.75, all: [['done']], unless: ['conflict'] },

  { name: 'question', intent: 'question', score: 0.55, all: [['question']] },
  { name: 'advice', intent: 'question', score: 0.65, all: [['advice']] },
  { name: 'polite', intent: 'question', score: 0.3, all: [['polite']] },

  {
    name: 'cancel-elsewhere',
    intent: 'cancel',
    score: 0.42,
    all: [
      ['cancel', 'not_needed', 'take_out'],
      ['foreign', 'entry', 'appointment', 'alarm'],
    ],
    unless: ['never'],
  },
  { name: 'move-elsewhere', intent: 'reschedule', score: 0.41, all: [['move', 'other_time'], ['entry']], unless: ['never'] },
  {
    name: 'book-elsewhere',
    intent: 'new_appointment',
    score: 0.4,
    all: [['book', 'put_in'], ['entry']],
    unless: ['never', 'alarm'],
  },
  { name: 'elsewhere', intent: 'new_appointment', score: 0.4, all: [['elsewhere']], unless: ['never', 'alarm'] },
  { name: 'alarm', intent: 'other', score: 0.41, all: [['alarm'], ['put_in', 'elsewhere', 'book', 'polite']] },
  { name: 'alarm-mentioned', intent: 'question', score: 0.33, all: [['alarm']], unless: ['put_in', 'take_out', 'elsewhere', 'book'] },
  { name: 'entry-mentioned', intent: 'question', score: 0.33, all: [['entry']], unless: ['put_in', 'take_out'] },
]

/** What is booked, moved or cancelled with somebody else scores less than this. */
export const ELSEWHERE = 0.44
