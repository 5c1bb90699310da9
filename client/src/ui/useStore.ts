import { useSyncExternalStore } from 'react'
import type { Store } from '../store.ts'

/**
 * The part of a store that `select` picks; the component is drawn again when that part has become another. `select` must
 * pick something that is there, not make something new.
 */
export function useStore<State, Part>(store: Store<State>, select: (state: State) => Part): Part {
  return useSyncExternalStore(store.subscribe, () => select(store.get()))
}
