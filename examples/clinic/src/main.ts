import { createInterface } from 'node:readline'
import { callTo, playLines } from '@callwright/engine/testing'
import { clinicDialog } from './dialog.ts'
import { clinicWorld } from './world.ts'

// Plays the clinic's line in the terminal: you are the caller. `npm start -- fr-CA` begins in French.
const [locale = 'en-CA'] = process.argv.slice(2)
const call = await callTo(clinicDialog, { world: clinicWorld(), from: '+14505550142', locale, at: new Date().toISOString() })
console.log('Type what you would say. #1 presses a key, an empty line is silence, Ctrl+D hangs up.\n')
await playLines(call, createInterface({ input: process.stdin }), console.log)
