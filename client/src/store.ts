/** A value that somebody can look at, change and listen to. */
export interface Store<State> {
  get(): State
  /** Replaces some of the state's members; those who listen are told, once, when something is different. */
  set(change: Partial<State>): void
  /** Calls `listener` after each change until the returned function is called. */
  subscribe(listener: () => void): () => void
}

/** Makes a store. States are never changed in place: a state that was read stays as it was. */
export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    set(change) {
      const keys = Object.keys(change) as (keyof State)[]
      if (keys.every((key) => Object.is(state[key], change[key]))) return
      state = { ...state, ...change }
      for (const listener of [...listeners]) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Calls `listener` when the part of a state that `select` picks has become another. */
export function listenTo<State, Part>(
  store: Store<State>,
  select: (state: State) => Part,
  listener: (part: Part) => void,
): () => void {
  let last = select(store.get())
  return store.subscribe(() => {
    const next = select(store.get())
    if (Object.is(last, next)) return
    last = next
    listener(next)
  })
}
