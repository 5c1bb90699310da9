import { makeId } from '@samtavle/shared/schema/ids'
import { createStore, type Store } from '../store.ts'
import { createDeviceStorage } from './deviceStorage.ts'

/** Own text that the server did not take, and why: the name of a refusal or a problem. */
export interface UnsentText {
  id: string
  text: string
  why: string
}

/** What is shown as *Ikke lagret tekst*: kept on this device until its writer has used it or thrown it away. */
export interface UnsentTexts {
  store: Store<{ texts: readonly UnsentText[] }>
  keep(text: string, why: string): void
  discard(id: string): void
}

export function createUnsentTexts(boardId: string): UnsentTexts {
  const storage = createDeviceStorage<UnsentText>('unsent', boardId)
  const store = createStore<{ texts: readonly UnsentText[] }>({ texts: storage.read() })
  return {
    store,
    keep(text, why) {
      if (!text.trim() || store.get().texts.some((kept) => kept.text === text)) return
      const kept = { id: makeId(), text, why }
      storage.put(kept)
      store.set({ texts: [...store.get().texts, kept] })
    },
    discard(id) {
      storage.drop(id)
      store.set({ texts: store.get().texts.filter((kept) => kept.id !== id) })
    },
  }
}
