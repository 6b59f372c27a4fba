/** Runs tasks of the same key strictly one after the other, tasks of different keys side by side. */
export type Mailbox = { run<T>(key: string, task: () => Promise<T>): Promise<T> }

/** Builds a mailbox. It holds nothing for a key that has no task. */
export function createMailbox(): Mailbox {
  const last = new Map<string, Promise<unknown>>()
  return {
    run(key, task) {
      const before = last.get(key)
      const result = before === undefined ? task() : before.then(task, task)
      last.set(key, result)
      const tidy = () => {
        if (last.get(key) === result) last.delete(key)
      }
      result.then(tidy, tidy)
      return result
    },
  }
}
