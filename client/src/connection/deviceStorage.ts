/** What this browser keeps for one board: nothing but own text that the server does not have yet. */
export interface DeviceStorage<Item extends { id: string }> {
  read(): Item[]
  put(item: Item): void
  drop(id: string): void
}

/**
 * Keeps items in localStorage, each under a key of its own, so that two tabs never overwrite each other's. Where a browser
 * allows no storage (or none is left), items live as long as the page.
 */
export function createDeviceStorage<Item extends { id: string }>(kind: string, boardId: string): DeviceStorage<Item> {
  const prefix = `samtavle.${boardId}.${kind}.`
  return {
    read: () => keysWith(prefix).flatMap((key) => parseItem<Item>(attempt(() => localStorage.getItem(key)) ?? null)),
    put: (item) => {
      attempt(() => localStorage.setItem(prefix + item.id, JSON.stringify(item)))
    },
    drop: (id) => {
      attempt(() => localStorage.removeItem(prefix + id))
    },
  }
}

/** Wipes everything that was kept for a board. */
export function wipeDeviceStorage(boardId: string): void {
  for (const key of keysWith(`samtavle.${boardId}.`)) attempt(() => localStorage.removeItem(key))
}

function keysWith(prefix: string): string[] {
  return attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(prefix))) ?? []
}

function parseItem<Item>(json: string | null): Item[] {
  return attempt(() => (json ? [JSON.parse(json) as Item] : [])) ?? []
}

/** Storage may be forbidden or full; then we do without. */
function attempt<Result>(act: () => Result): Result | null {
  try {
    return act()
  } catch {
    return null
  }
}
