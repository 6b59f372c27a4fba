import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { runFuzz } from './run.ts'

const task = z.object({ seed: z.number(), first: z.number(), step: z.number(), events: z.number(), call: z.number().optional() })

runFuzz(task.parse(workerData), (news) => parentPort?.postMessage(news))
