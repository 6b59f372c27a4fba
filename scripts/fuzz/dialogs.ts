import { type CallInput, type Dialog, tradesIntake, type Visit } from '@callwright/engine'
import { type AbstractCaller, ANY_CALLER, tradesCaller } from '@callwright/engine/testing'
import { loadBusinesses } from '@callwright/server'
import { clinicDialog } from '../../examples/clinic/src/dialog.ts'
import { clinicCaller } from '../../examples/clinic/test/caller.ts'
import { table } from '../../examples/first-dialog/src/table.ts'
import { caller as tableCaller } from '../../examples/first-dialog/test/caller.ts'
import { exampleDialog } from '../../packages/engine/src/testing/example-dialog.ts'

/** A dialog with what its callers say and a way that calls to it begin. */
export type FuzzTarget = {
  readonly name: string
  readonly dialog: Dialog
  readonly caller: AbstractCaller
  readonly input: Omit<CallInput, 'id'>
}

const AT = '2026-11-23T14:05:00.000Z'

/** Every dialog, in every language, with all kinds of callers: known and unknown, with visits ahead and without. */
export function fuzzTargets(): FuzzTarget[] {
  const loaded = loadBusinesses(null)
  if (!loaded.ok) throw new Error(loaded.message)
  const trades = loaded.businesses.map((facts) => ({ name: facts.id, dialog: tradesIntake(facts), caller: tradesCaller(facts) }))
  const others = [
    { name: 'clinic', dialog: clinicDialog, caller: clinicCaller },
    { name: 'first-dialog', dialog: table, caller: tableCaller },
    { name: 'example', dialog: exampleDialog(), caller: ANY_CALLER },
  ]
  return [...trades, ...others].flatMap(({ name, dialog, caller }) =>
    dialog.locales.flatMap((locale) =>
      CALLERS.map((who): FuzzTarget => ({ name: `${name} ${locale}`, dialog, caller, input: { at: AT, locale, channel: 'fuzz', ...who } })),
    ),
  )
}

function visit(id: string, start: string): Visit {
  const end = start.replace('T10', 'T11')
  const where = {
    resource: 'van-1',
    service: 'drain_cleaning',
    name: 'Dana Whitlock',
    phone: '+18605550151',
    address: '75 Mix Street, Bristol',
  }
  return { id, start, end, ...where }
}

const CALLERS: readonly Pick<CallInput, 'callerPhone' | 'upcoming'>[] = [
  { callerPhone: '+18605550142', upcoming: [] },
  { callerPhone: null, upcoming: [] },
  { callerPhone: '+18605550151', upcoming: [visit('apt_1', '2026-11-25T10:00:00-05:00')] },
  {
    callerPhone: '+18605550151',
    upcoming: [visit('apt_1', '2026-11-25T10:00:00-05:00'), visit('apt_2', '2026-12-02T10:00:00-05:00')],
  },
]
