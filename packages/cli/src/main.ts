import { processIo } from './io.ts'
import { run } from './run.ts'

// `callwright understand | head` closes our output early: that is not a failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await run(process.argv.slice(2), processIo())
