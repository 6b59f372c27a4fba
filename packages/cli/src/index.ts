export type { Io } from './io.ts'
export { run } from './run.ts'
export { type Known, readKnown } from './understand/read-known.ts'
export { createReader, type ReadRow, type RowError } from './understand/read-row.ts'
