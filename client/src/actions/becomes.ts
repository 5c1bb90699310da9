import { NoContact } from '../connection/http.ts'
import type { Store } from '../store.ts'

const patienceMs = 15_000

/** Resolves as soon as the state is as one waits for; rejects with NoContact when that takes too long. */
export function becomes<State>({ get, subscribe }: Store<State>, isSo: (state: State) => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (!isSo(get())) return
      end()
      resolve()
    }
    const timer = setTimeout(() => {
      end()
      reject(new NoContact())
    }, patienceMs)
    const stop = subscribe(look)
    const end = () => {
      clearTimeout(timer)
      stop()
    }
    look()
  })
}
