import { grownRect } from '@samtavle/shared/layout/grid'
import type { Card, Place } from '@samtavle/shared/schema/card'
import type { AreaId, CardId, ThemeId } from '@samtavle/shared/schema/ids'
import { type Box, contains, grown, middleOf, type Point } from '../actions/camera.ts'
import { hullOf } from '../actions/themeHull.ts'
import type { Content } from '../connection/content.ts'
import type { AreaLook, ThemeLook } from '../painting/groundPicture.ts'

interface GroundInputs {
  content(): Content
  activeArea(): AreaId | null
}

/** Where the title and one line of question of an area end, below its upper edge. */
const headerEnd = 72

/** Cards that are being dragged, and how far. */
interface Dragged {
  cards: ReadonlySet<CardId>
  by: Point
  copies: boolean
}

/** What cards lie on: areas, which reach around their cards, and themes, which are drawn around theirs. */
export class Ground {
  readonly areas = new Map<AreaId, AreaLook>()
  readonly themes = new Map<ThemeId, ThemeLook>()
  readonly #inputs: GroundInputs
  readonly #touched: (box: Box) => void
  readonly #placesIn = new Map<AreaId, Map<CardId, Place>>()
  readonly #cardsOf = new Map<ThemeId, Set<CardId>>()
  readonly #known = new Map<CardId, Pick<Card, 'place' | 'theme'>>()

  constructor(inputs: GroundInputs, touched: (box: Box) => void) {
    this.#inputs = inputs
    this.#touched = touched
  }

  /** A card is on the board, or has another place or theme than before. */
  know({ id, place, theme }: Card): void {
    this.forget(id)
    this.#known.set(id, { place, theme })
    if (place[0]) memberOf(this.#placesIn, place[0], () => new Map()).set(id, place)
    if (theme) memberOf(this.#cardsOf, theme, () => new Set()).add(id)
  }

  /** A card is on the board no longer. */
  forget(id: CardId): void {
    const known = this.#known.get(id)
    if (known?.place[0]) this.#placesIn.get(known.place[0])?.delete(id)
    if (known?.theme) this.#cardsOf.get(known.theme)?.delete(id)
    this.#known.delete(id)
  }

  /** Lays areas and themes out anew around the cards. */
  lay(boxOf: (id: CardId) => Box | null, dragged: Dragged | null): void {
    this.#replace(this.areas, this.#areas())
    this.#replace(this.themes, this.#themes(boxOf, dragged))
  }

  #areas(): Map<AreaId, AreaLook> {
    const active = this.#inputs.activeArea()
    const items = new Map<AreaId, AreaLook>()
    for (const area of this.#inputs.content().areas.values()) {
      if (!area.live) continue
      const [x, y, width, height] = grownRect(area, [...(this.#placesIn.get(area.id)?.values() ?? [])])
      const { id, title, prompt } = area
      items.set(id, { title, prompt, box: { x, y, width, height }, active: id === active })
    }
    return items
  }

  #themes(boxOf: (id: CardId) => Box | null, dragged: Dragged | null): Map<ThemeId, ThemeLook> {
    const held = middleOfFirst(dragged, boxOf)
    const items = new Map<ThemeId, ThemeLook>()
    for (const [themeId, cards] of this.#cardsOf) {
      const theme = this.#inputs.content().themes.get(themeId)
      if (!theme?.live) continue
      const lying = [...cards].filter((id) => dragged?.copies || !dragged?.cards.has(id))
      const box = hullOf(
        lying.flatMap((id) => boxOf(id) ?? []),
        this.#ceilingFor(lying),
      )
      if (box) items.set(themeId, { title: theme.title, box, target: held !== null && contains(box, held) })
    }
    return items
  }

  /** Where the title and the question of the area end that all these cards lie in. */
  #ceilingFor(cards: readonly CardId[]): number | undefined {
    const areas = new Set(cards.map((id) => this.#known.get(id)?.place[0]))
    const [only] = areas
    const item = areas.size === 1 && only ? this.areas.get(only) : undefined
    return item && item.box.y + headerEnd
  }

  /** Takes over what is different, and has it painted. */
  #replace<Id, Item extends AreaLook | ThemeLook>(old: Map<Id, Item>, next: Map<Id, Item>): void {
    for (const [id, item] of old) {
      if (next.has(id)) continue
      this.#touched(grown(item.box, 3))
      old.delete(id)
    }
    for (const [id, item] of next) {
      const before = old.get(id)
      if (before && isSame(before, item)) continue
      if (before) this.#touched(grown(before.box, 3))
      this.#touched(grown(item.box, 3))
      old.set(id, item)
    }
  }
}

function isSame<Look extends AreaLook | ThemeLook>({ box: a, ...one }: Look, { box: b, ...other }: Look): boolean {
  const sameBox = (['x', 'y', 'width', 'height'] as const).every((key) => a[key] === b[key])
  const rest = Object.keys(one) as (keyof typeof one)[]
  return sameBox && rest.every((key) => one[key] === (other as typeof one)[key])
}

function memberOf<Id, Members>(groups: Map<Id, Members>, id: Id, make: () => Members): Members {
  const members = groups.get(id) ?? make()
  groups.set(id, members)
  return members
}

function middleOfFirst(dragged: Dragged | null, boxOf: (id: CardId) => Box | null): Point | null {
  const [first] = dragged?.cards ?? []
  const box = first ? boxOf(first) : null
  if (!dragged || !box) return null
  const { x, y } = middleOf(box)
  return { x: x + dragged.by.x, y: y + dragged.by.y }
}

/** Which of these boxes lies uppermost at a point. */
export function uppermost<Id extends string>(boxes: ReadonlyMap<Id, { box: Box }>, point: Point): Id | null {
  let found: Id | null = null
  for (const [id, { box }] of boxes) if (contains(box, point)) found = id
  return found
}
