import type { Snapshot } from 'xstate'
import { z } from 'zod'
import type { Dialog } from './dialog.ts'
import { err, failure, ok, type Result } from './errors.ts'
import { SESSION_FORMAT, type Session } from './session.ts'

const envelope = z.object({
  format: z.literal(SESSION_FORMAT),
  id: z.string(),
  dialog: z.string(),
  dialogVersion: z.int(),
  facts: z.string(),
  seq: z.int().nonnegative(),
  at: z.string(),
  locale: z.string(),
  pending: z.array(z.string()),
  snapshot: z.custom<Snapshot<unknown>>(isSnapshot, 'is not a saved machine'),
})

/**
 * Reads a saved session from untrusted JSON. Answers SYS_007 when it is of another format, dialog, dialog version or business
 * facts than the dialog at hand: such a call ends on the version it began with.
 */
export function readSession(dialog: Dialog, json: unknown): Result<Session> {
  const parsed = envelope.safeParse(json)
  if (!parsed.success)
    return err(failure('SYS_007', `not a session: ${parsed.error.issues[0]?.path.join('.')} ${parsed.error.issues[0]?.message}`))
  const session = parsed.data
  for (const [what, saved, ours] of [
    ['dialog', session.dialog, dialog.id],
    ['dialog version', session.dialogVersion, dialog.version],
    ['business facts', session.facts, dialog.facts],
  ] as const) {
    if (saved !== ours) return err(failure('SYS_007', `the session was saved with ${what} ${saved}, this is ${ours}`))
  }
  return ok(session)
}

function isSnapshot(json: unknown): boolean {
  return (
    typeof json === 'object' &&
    json !== null &&
    'status' in json &&
    (json.status === 'active' || json.status === 'done') &&
    'value' in json &&
    'context' in json
  )
}
