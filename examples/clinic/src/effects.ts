import { effect } from '@callwright/engine'
import { z } from 'zod'

const visits = z.array(
  z.strictObject({
    id: z.string(),
    start: z.string(),
    end: z.string(),
    resource: z.string(),
    service: z.string(),
    name: z.string(),
    phone: z.string().nullable(),
    address: z.string(),
  }),
)

/** Asks the clinic's own system which appointments a card has ahead. What it answers is checked before the dialog sees it. */
export const patientVisits = effect.asks({ read: (data) => visits.safeParse(data).data })
