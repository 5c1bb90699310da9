import type { CardId } from '@samtavle/shared/schema/ids'
import RBush from 'rbush'
import { type Box, contains, type Point } from '../actions/camera.ts'
import type { CardLook } from '../painting/cardLook.ts'

/** A card as the scene knows it: where it lies, how high in the pile, and how it looks. */
export interface CardItem {
  readonly id: CardId
  readonly box: Box
  readonly z: number
  readonly look: CardLook
}

interface Entry {
  minX: number
  minY: number
  maxX: number
  maxY: number
  item: CardItem
}

/** The cards of a board, found by where they are. */
export class CardIndex {
  readonly #entries = new Map<CardId, Entry>()
  readonly #tree = new RBush<Entry>(16)
  #top = 0

  /** Puts cards in, or in another place; a new card lies above all others. Many at once cost far less than one by one. */
  put(cards: readonly { id: CardId; look: CardLook; corner: Point }[]): void {
    const entries = cards.map(({ id, look, corner }) => {
      const before = this.#entries.get(id)
      if (before) this.#tree.remove(before)
      const box = { x: corner.x, y: corner.y, width: look.width, height: look.height }
      const entry = entryOf({ id, box, look, z: before?.item.z ?? ++this.#top })
      this.#entries.set(id, entry)
      return entry
    })
    const [only] = entries
    if (entries.length > 1) this.#tree.load(entries)
    else if (only) this.#tree.insert(only)
  }

  remove(id: CardId): void {
    const entry = this.#entries.get(id)
    if (!entry) return
    this.#tree.remove(entry)
    this.#entries.delete(id)
  }

  /** Lays a card on top of all others. */
  raise(id: CardId): void {
    const entry = this.#entries.get(id)
    if (entry) entry.item = { ...entry.item, z: ++this.#top }
  }

  get(id: CardId): CardItem | null {
    return this.#entries.get(id)?.item ?? null
  }

  ids(): IterableIterator<CardId> {
    return this.#entries.keys()
  }

  /** Cards that reach into a box, the uppermost last. */
  within({ x, y, width, height }: Box): CardItem[] {
    const found = this.#tree.search({ minX: x, minY: y, maxX: x + width, maxY: y + height })
    return found.map(({ item }) => item).sort((a, b) => a.z - b.z)
  }

  /** The uppermost card under a point. */
  at(point: Point): CardItem | null {
    const under = this.within({ ...point, width: 0, height: 0 }).filter(({ box }) => contains(box, point))
    return under.at(-1) ?? null
  }

  /** Around all cards; null around none. */
  bounds(): Box | null {
    if (this.#entries.size === 0) return null
    const { minX, minY, maxX, maxY } = this.#tree.toJSON()
    return { x: minX, y: minY, width: maxX - minX, height: maxY - minY }
  }
}

const entryOf = (item: CardItem): Entry => ({
  minX: item.box.x,
  minY: item.box.y,
  maxX: item.box.x + item.box.width,
  maxY: item.box.y + item.box.height,
  item,
})
