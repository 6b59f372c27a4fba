import { type LoadOrder, playRound } from './load.ts'

process.on('message', (order: LoadOrder) => {
  playRound(order).then(
    (figures) => process.send?.({ figures }),
    (error: unknown) => process.send?.({ problem: String(error) }),
  )
})
