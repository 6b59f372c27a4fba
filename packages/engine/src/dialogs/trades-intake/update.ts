import { assign, type ParameterizedObject } from 'xstate'
import type { Act } from './acts.ts'
import type { IntakeContext, IntakeMemory } from './context.ts'

/** An action that changes what is known of the call. */
export const update = <Params extends ParameterizedObject['params'] | undefined = undefined>(
  change: (call: IntakeContext, event: Act, params: Params) => Partial<IntakeContext>,
) =>
  assign<IntakeMemory, Act, Params, Act, never>(({ context: { call }, event }, params) => ({
    call: { ...call, ...change(call, event, params) },
  }))
