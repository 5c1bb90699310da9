import { Presence } from '@samtavle/client/connection/presence'
import { mostDragged, shownIn } from '@samtavle/client/connection/presenceState'
import { makeId } from '@samtavle/shared/schema/ids'
import { limits } from '@samtavle/shared/schema/limits'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Awareness, encodeAwarenessUpdate, modifyAwarenessUpdate } from 'y-protocols/awareness'
import * as Y from 'yjs'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** Two tabs that hear of each other by the awareness protocol, and how often and how much the first one says. */
function twoTabs() {
  const [mine, theirs] = [new Awareness(new Y.Doc()), new Awareness(new Y.Doc())]
  const [kari, ola] = [new Presence(mine as never), new Presence(theirs as never)]
  const sent: number[] = []
  const heardBack: unknown[] = []
  theirs.on('update', (change: unknown) => heardBack.push(change))
  mine.on('update', ({ added, updated, removed }: Record<'added' | 'updated' | 'removed', number[]>) => {
    const update = encodeAwarenessUpdate(mine, [...added, ...updated, ...removed])
    sent.push(update.length)
    ola.hear(update)
  })
  return { kari, ola, mine, sent, heardBack }
}

test('ROOM-80 others hear which cards are dragged and where the first of them is, thinned, and that they are let go', () => {
  const { kari, ola, sent } = twoTabs()
  const cards = [makeId(), makeId()]
  for (let x = 0; x < 50; x++) {
    kari.point({ x, y: 9 })
    kari.drag(cards, { x: x + 0.4, y: 5 })
    vi.advanceTimersByTime(10)
  }
  expect(sent.length).toBeLessThanOrEqual(5)
  vi.advanceTimersByTime(100)
  expect(ola.others.get()).toMatchObject({ cursors: [{ x: 49, y: 9 }], drags: [{ cards, x: 49, y: 5, name: '' }] })
  kari.drag([], null)
  vi.advanceTimersByTime(100)
  expect(ola.others.get()).toMatchObject({ cursors: [{ x: 49 }], drags: [] })
  kari.point(null)
  vi.advanceTimersByTime(100)
  expect(ola.others.get()).toMatchObject({ cursors: [], drags: [] })
})

test('ROOM-83 what one hears of others is not sent back, and is gone when contact is lost', () => {
  const { kari, ola, heardBack } = twoTabs()
  kari.point({ x: 1, y: 2 })
  vi.advanceTimersByTime(100)
  expect(ola.others.get().cursors).toHaveLength(1)
  expect(heardBack).toEqual([])
  ola.lose()
  expect(ola.others.get().cursors).toEqual([])
  kari.point({ x: 3, y: 4 })
  vi.advanceTimersByTime(100)
  expect(ola.others.get().cursors).toMatchObject([{ x: 3, y: 4 }])
})

test('ROOM-83 who stood still while contact was lost is seen again when it is back, and says again what they show', () => {
  const { kari, ola, mine } = twoTabs()
  kari.point({ x: 1, y: 2 })
  vi.advanceTimersByTime(100)
  const asBefore = encodeAwarenessUpdate(mine, [mine.clientID])
  ola.lose()
  ola.hear(asBefore)
  expect(ola.others.get().cursors).toMatchObject([{ x: 1, y: 2 }])
  ola.hear(takenAway(asBefore))
  expect(ola.others.get().cursors).toEqual([])
  kari.tellAgain()
  expect(ola.others.get().cursors).toMatchObject([{ x: 1, y: 2 }])
})

test('ROOM-83 what the server has taken away of oneself, who still shows it, is said again', () => {
  const { kari, ola, mine } = twoTabs()
  kari.point({ x: 1, y: 2 })
  vi.advanceTimersByTime(100)
  const shown = encodeAwarenessUpdate(mine, [mine.clientID])
  kari.hear(shown)
  ola.hear(takenAway(shown))
  expect(ola.others.get().cursors).toEqual([])
  kari.hear(takenAway(shown))
  expect(ola.others.get().cursors).toMatchObject([{ x: 1, y: 2 }])
  kari.point(null)
  vi.advanceTimersByTime(100)
  kari.hear(takenAway(encodeAwarenessUpdate(mine, [mine.clientID])))
  expect(ola.others.get().cursors).toEqual([])
})

/** The same clock, and nothing shown: as a server takes somebody away. */
const takenAway = (update: Uint8Array): Uint8Array => modifyAwarenessUpdate(update, () => null)

test('ROOM-80 what is said of the most cards that are shown is no larger than the server takes', () => {
  const { kari, sent } = twoTabs()
  kari.point({ x: -999_999, y: -999_999 })
  kari.drag(Array.from({ length: mostDragged }, makeId), { x: -999_999, y: -999_999 })
  vi.advanceTimersByTime(100)
  expect(Math.max(...sent)).toBeLessThan(limits.presence.bytes)
})

test('ROOM-81 what others send and is nothing of the kind is left out', () => {
  const id = makeId()
  const drags = [1, {}, [], [id, 1, 2], [[id], 1], [[id], 1, 'x'], [[id], Number.NaN, 1], [[1], 1, 2], [['<b>'], 1, 2]]
  drags.push([Array(mostDragged + 1).fill(id), 1, 2])
  for (const drag of drags) expect(shownIn({ drag })).toEqual({ name: '' })
  for (const cursor of [1, [1], ['1', 2], [1, Number.POSITIVE_INFINITY]])
    expect(shownIn({ cursor })).toEqual({ name: '' })
  expect(shownIn({ drag: [[id], 1, 2], user: { name: 'Kari' } })).toEqual({ name: 'Kari', drag: [[id], 1, 2] })
})
