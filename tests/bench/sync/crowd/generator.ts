import type { Order, Outcome } from './messages.ts'
import { Workshop } from './workshop.ts'

/** The program of a generator process: carries out the orders that its parent sends, and answers each. */
const workshop = new Workshop()

process.on('message', (order: Order) => {
  carryOut(order)
    .catch((error): Outcome => ({ failed: error instanceof Error ? error.message : String(error) }))
    .then((outcome) => process.send?.(outcome))
})
process.on('disconnect', () => process.exit(0))

async function carryOut(order: Order): Promise<Outcome> {
  switch (order.do) {
    case 'join':
      return { joined: await workshop.join(order) }
    case 'work':
      workshop.work(order)
      return { done: true }
    case 'count':
      return { count: await workshop.count(order) }
    case 'leave':
      workshop.leave()
      return { done: true }
  }
}
