/** States where a yes changes something, and where what is put right is read back again. */
export const READ_BACKS: ReadonlySet<string> = new Set(['SCHEDULING.confirming', 'RESCHEDULING.confirming', 'CANCELLING.confirming'])
