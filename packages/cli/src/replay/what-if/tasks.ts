import { lineFinder } from '../../dialogs.ts'
import { type Replayed, replayFile } from '../replay-file.ts'
import { loadEngine, ownEngine } from './engine-door.ts'
import { inThreads, type WorkerSetting, workersFor } from './pool.ts'
import { type WhatIf, whatIfFile } from './what-if-file.ts'

/** A file that was replayed exactly. */
export type ReplayedFile = { readonly file: string; readonly replayed: Replayed }

/** Makes what is done with each file. */
export async function replayTasks(setting: WorkerSetting & { task: 'what-if' }): Promise<(file: string) => Promise<WhatIf>>
export async function replayTasks(setting: WorkerSetting): Promise<(file: string) => Promise<WhatIf | ReplayedFile>>
export async function replayTasks({
  given,
  entry,
  showNumbers,
  task,
}: WorkerSetting): Promise<(file: string) => Promise<WhatIf | ReplayedFile>> {
  const findLine = lineFinder(given)
  if (task === 'exact') return async (file) => ({ file, replayed: await replayFile(file, findLine) })
  const other = entry === null ? null : await loadEngine(entry)
  return (file) => whatIfFile(file, { findLine, today: ownEngine, other, showNumbers })
}

/** Compares calls one by one, in order, with as many workers beside this thread as are worth it. */
export async function* eachWhatIf(
  files: readonly string[],
  setting: Omit<WorkerSetting, 'task'>,
  workers = workersFor(files.length),
): AsyncGenerator<WhatIf> {
  const whole = { ...setting, task: 'what-if' } as const
  // A mistake in the other engine is told before any thread starts.
  const task = await replayTasks(whole)
  yield* inThreads<WhatIf>(files, workers, whole, task)
}

/** Replays calls exactly, in order, with as many workers beside this thread as are worth it. */
export async function* eachReplayed(
  files: readonly string[],
  given: WorkerSetting['given'],
  workers = workersFor(files.length),
): AsyncGenerator<ReplayedFile> {
  const findLine = lineFinder(given)
  const task = async (file: string) => ({ file, replayed: await replayFile(file, findLine) })
  yield* inThreads<ReplayedFile>(files, workers, { given, entry: null, showNumbers: false, task: 'exact' }, task)
}
