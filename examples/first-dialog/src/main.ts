import { createInterface } from 'node:readline'
import { callTo, playLines } from '@callwright/engine/testing'
import { table } from './table.ts'

const call = await callTo(table, { at: new Date().toISOString() })
await playLines(call, createInterface({ input: process.stdin }), console.log)
