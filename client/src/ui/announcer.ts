import { createStore } from '../store.ts'

/** What screen readers are told next; `count` makes a repeated sentence be said again. */
export const announcements = createStore({ text: '', count: 0 })

/** What is said within this many ms is said as one: a later sentence would cut off the one before. */
const gatherMs = 120

let gathered: string[] = []

/** Says something to those who do not see it happen. */
export function announce(text: string): void {
  if (gathered.length === 0) setTimeout(sayGathered, gatherMs)
  if (!gathered.includes(text)) gathered.push(text)
}

function sayGathered(): void {
  announcements.set({ text: gathered.join(' '), count: announcements.get().count + 1 })
  gathered = []
}
