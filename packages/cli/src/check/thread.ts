import { parentPort, workerData } from 'node:worker_threads'
import { type Told, walk } from './tasks.ts'

// One walk in a thread of its own: the task comes with the thread, what is found goes back as a message.
const tell = (told: Told) => parentPort?.postMessage(told)

tell({ exploration: walk(workerData, (places, steps) => tell({ places, steps })) })
