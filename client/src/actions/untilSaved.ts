import type { BoardDocument } from '../connection/boardDocument.ts'
import { NoContact } from '../connection/http.ts'

const patienceMs = 15_000

/** Resolves when the server has stored all that was written so far; rejects with NoContact when that takes too long. */
export function untilSaved({ sync }: BoardDocument): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (sync.get().state !== 'saved') return
      end()
      resolve()
    }
    const timer = setTimeout(() => {
      end()
      reject(new NoContact())
    }, patienceMs)
    const stop = sync.subscribe(look)
    const end = () => {
      clearTimeout(timer)
      stop()
    }
    look()
  })
}
