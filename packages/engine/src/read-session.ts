import type { Snapshot } from 'xstate'
import type { Dialog } from './dialog.ts'
import { err, failure, ok, type Result } from './errors.ts'
import { SESSION_FORMAT, type Session } from './session.ts'

/**
 * Reads a saved session from untrusted JSON. Answers SYS_007 when it is of another format, dialog, dialog version or business
 * facts than the dialog at hand: such a call ends on the version it began with.
 */
export function readSession(dialog: Dialog, json: unknown): Result<Session> {
  const session = typeof json === 'object' && json !== null ? read(json) : 'is not an object'
  if (typeof session === 'string') return refused(`not a session: ${session}`)
  if (session.dialog !== dialog.id) return otherThan('dialog', session.dialog, dialog.id)
  if (session.dialogVersion !== dialog.version) return otherThan('dialog version', session.dialogVersion, dialog.version)
  if (session.facts !== dialog.facts) return otherThan('business facts', session.facts, dialog.facts)
  return ok(session)
}

/** The session, or what is wrong with it. By hand, because every turn comes through here: a schema library takes five times as long. */
function read(json: { readonly [Field in keyof Session]?: unknown }): Session | string {
  const { format, id, dialog, dialogVersion, facts, seq, at, locale, snapshot, pending } = json
  if (format !== SESSION_FORMAT) return `format is not ${SESSION_FORMAT}`
  if (typeof id !== 'string') return 'id is not a text'
  if (typeof dialog !== 'string') return 'dialog is not a text'
  if (!isWhole(dialogVersion)) return 'dialogVersion is not a whole number'
  if (typeof facts !== 'string') return 'facts is not a text'
  if (!isWhole(seq) || seq < 0) return 'seq is not a whole number from 0'
  if (typeof at !== 'string') return 'at is not a text'
  if (typeof locale !== 'string') return 'locale is not a text'
  if (!isSnapshot(snapshot)) return 'snapshot is not a saved machine'
  if (!isTexts(pending)) return 'pending is not a list of texts'
  return { format, id, dialog, dialogVersion, facts, seq, at, locale, snapshot, pending }
}

const refused = (why: string): Result<never> => err(failure('SYS_007', why))

const otherThan = (what: string, saved: string | number, ours: string | number): Result<never> =>
  refused(`the session was saved with ${what} ${saved}, this is ${ours}`)

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value)

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((each) => typeof each === 'string')

function isSnapshot(json: unknown): json is Snapshot<unknown> {
  return (
    typeof json === 'object' &&
    json !== null &&
    'status' in json &&
    (json.status === 'active' || json.status === 'done') &&
    'value' in json &&
    'context' in json
  )
}
