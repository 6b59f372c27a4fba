import { parentPort, workerData } from 'node:worker_threads'
import type { ToWorker, WorkerSetting } from './pool.ts'
import { replayTasks } from './tasks.ts'

const setting: WorkerSetting = workerData
const tasks = replayTasks(setting)

parentPort?.on('message', async ({ handful, files }: ToWorker) => {
  try {
    const task = await tasks
    const results = []
    for (const file of files) results.push(await task(file))
    parentPort?.postMessage({ handful, results })
  } catch (error) {
    parentPort?.postMessage({ mistake: error instanceof Error ? error.message : String(error) })
  }
})
