import { createStore, listenTo } from '@samtavle/client/store'
import { expect, test } from 'vitest'

test('WEB-42 a store tells of a change once, and of no change not at all', () => {
  const store = createStore({ a: 1, b: 1 })
  let told = 0
  const stop = store.subscribe(() => told++)
  store.set({ a: 2, b: 2 })
  store.set({ a: 2 })
  expect(told).toBe(1)
  stop()
  store.set({ a: 3 })
  expect(told).toBe(1)
})

test('WEB-42 who listens to a part hears only of that part, and a state that was read stays as it was', () => {
  const store = createStore({ a: 1, b: 1 })
  const before = store.get()
  const heard: number[] = []
  listenTo(
    store,
    ({ a }) => a,
    (a) => heard.push(a),
  )
  store.set({ b: 2 })
  store.set({ a: 2 })
  expect(heard).toEqual([2])
  expect(before).toEqual({ a: 1, b: 1 })
})
