/** Does the same with each item, several at once; the first that fails ends it when those under way are done. */
export async function severalAtOnce<Item>(items: readonly Item[], atOnce: number, work: (item: Item) => Promise<void>): Promise<void> {
  const left = items.values()
  const hand = async () => {
    for (const item of left) await work(item)
  }
  const hands = await Promise.allSettled(Array.from({ length: Math.min(atOnce, items.length) }, hand))
  for (const each of hands) if (each.status === 'rejected') throw each.reason
}
