import { grownRect } from '@samtavle/shared/layout/grid'
import { isVisible } from '@samtavle/shared/schema/document'
import type { Root } from '@samtavle/shared/schema/entity'
import type { AreaId, CardId, ThemeId } from '@samtavle/shared/schema/ids'
import type Konva from 'konva'
import { around, type Box, contains, overlaps, type Point } from '../actions/camera.ts'
import type { Geometry } from '../actions/geometry.ts'
import { cornerOf } from '../actions/placing.ts'
import { hullOf } from '../actions/themeHull.ts'
import type { Content } from '../connection/content.ts'
import { AreaNode } from './areaNode.ts'
import { type CardWords, lookOf, type Marks } from './cardLook.ts'
import { CardNode } from './cardNode.ts'
import type { Measure } from './noteText.ts'
import type { Palette } from './palette.ts'
import { ThemeNode } from './themeNode.ts'

/** What the scene is painted from, beside the document. */
export interface SceneInputs {
  content(): Content
  words: CardWords
  measure: Measure
  palette: Palette
  marks(cardId: CardId): Marks
  editing(): CardId | null
  /** The area that the step is about. */
  activeArea(): AreaId | null
}

/** Everything on the board as nodes, kept in step with the document: a change touches the nodes it concerns. */
export class Scene implements Geometry {
  readonly #inputs: SceneInputs
  readonly #ground: Konva.Layer
  readonly #top: Konva.Layer
  readonly #cards = new Map<CardId, CardNode>()
  readonly #areas = new Map<AreaId, { node: AreaNode; box: Box }>()
  readonly #themes = new Map<ThemeId, { node: ThemeNode; box: Box }>()
  #dragged: { cards: ReadonlySet<CardId>; by: Point } | null = null

  /** Areas and themes go on `ground`, cards on `top`. */
  constructor(ground: Konva.Layer, top: Konva.Layer, inputs: SceneInputs) {
    this.#ground = ground
    this.#top = top
    this.#inputs = inputs
    this.repaint()
  }

  /** Takes in what has changed in one root of the document. */
  take(root: Root, ids: ReadonlySet<string>): void {
    if (root === 'cards') this.#takeCards(ids)
    if (root === 'areas') this.repaint()
    if (root === 'themes') this.#takeThemes()
  }

  /** Paints everything anew: the colours, the language or the dots are others. */
  repaint(): void {
    this.#takeAreas()
    this.#takeCards(new Set([...this.#cards.keys(), ...this.#inputs.content().cards.keys()]))
    for (const node of this.#cards.values()) node.fade()
  }

  /** Looks at these cards again, since something beside the document has changed. */
  refresh(cardIds: Iterable<CardId>): void {
    this.#takeCards(new Set(cardIds))
  }

  /** Shows cards where the pointer holds them; null when it has let go. */
  drag(dragged: { cards: ReadonlySet<CardId>; by: Point } | null): void {
    for (const cardId of this.#dragged?.cards ?? []) this.#cards.get(cardId)?.shift({ x: 0, y: 0 })
    if (dragged && !this.#dragged) for (const cardId of dragged.cards) this.#cards.get(cardId)?.image.moveToTop()
    this.#dragged = dragged
    for (const cardId of dragged?.cards ?? []) this.#cards.get(cardId)?.shift(dragged?.by ?? { x: 0, y: 0 })
    this.#takeThemes()
  }

  /** Paints what is in sight and is not painted for this scale; hides the rest. */
  expose(seen: Box, scale: number): void {
    for (const node of this.#cards.values()) {
      const inSight = overlaps(node.box, seen) || node.isShifted
      node.image.visible(inSight)
      if (inSight) node.paint(this.#inputs.palette, scale)
    }
  }

  cards(): Iterable<CardId> {
    return this.#cards.keys()
  }

  cardBox(cardId: CardId): Box | null {
    return this.#cards.get(cardId)?.box ?? null
  }

  areaBox(areaId: AreaId): Box | null {
    return this.#areas.get(areaId)?.box ?? null
  }

  cardAt(point: Point): CardId | null {
    let found: { cardId: CardId; z: number } | null = null
    for (const [cardId, node] of this.#cards) {
      if (contains(node.box, point) && (!found || node.image.zIndex() > found.z))
        found = { cardId, z: node.image.zIndex() }
    }
    return found?.cardId ?? null
  }

  areaAt(point: Point): AreaId | null {
    return uppermost(this.#areas, point)
  }

  themeAt(point: Point): ThemeId | null {
    return uppermost(this.#themes, point)
  }

  everything(): Box | null {
    return around([
      ...[...this.#areas.values()].map(({ box }) => box),
      ...[...this.#cards.values()].map(({ box }) => box),
    ])
  }

  #takeCards(ids: ReadonlySet<CardId>): void {
    const content = this.#inputs.content()
    for (const cardId of ids) {
      const card = content.cards.get(cardId)
      const known = this.#cards.get(cardId)
      if (!card || !isVisible(card)) {
        known?.image.destroy()
        this.#cards.delete(cardId)
        continue
      }
      const { words, measure, marks, editing } = this.#inputs
      const area = card.place[0] ? content.areas.get(card.place[0]) : undefined
      const look = lookOf(card, area, marks(cardId), words, measure, editing() === cardId)
      const corner = cornerOf(card, content)
      if (known) known.change(look, corner)
      else this.#addCard(cardId, new CardNode(look, corner))
    }
    this.#takeThemes()
    this.#growAreas()
  }

  #addCard(cardId: CardId, node: CardNode): void {
    this.#cards.set(cardId, node)
    this.#top.add(node.image)
  }

  #takeAreas(): void {
    const { areas } = this.#inputs.content()
    for (const [areaId, { node }] of this.#areas) {
      if (areas.get(areaId)?.live) continue
      node.group.destroy()
      this.#areas.delete(areaId)
    }
    this.#growAreas()
  }

  /** Areas reach around their cards, also before a facilitator's page has made room for them. */
  #growAreas(): void {
    const { areas, cards } = this.#inputs.content()
    const places = [...cards.values()].filter(isVisible).map(({ place }) => place)
    for (const area of areas.values()) {
      if (!area.live) continue
      const [x, y, width, height] = grownRect(area, places)
      const box = { x, y, width, height }
      const node = this.#areas.get(area.id)?.node ?? this.#addToGround(new AreaNode())
      node.change(area, box, this.#inputs.palette, this.#inputs.activeArea() === area.id)
      this.#areas.set(area.id, { node, box })
    }
    for (const { node } of this.#themes.values()) node.group.moveToTop()
  }

  #takeThemes(): void {
    const { themes, cards } = this.#inputs.content()
    const boxes = new Map<ThemeId, Box[]>()
    for (const [cardId, node] of this.#cards) {
      const theme = cards.get(cardId)?.theme
      if (!theme || this.#dragged?.cards.has(cardId)) continue
      boxes.set(theme, [...(boxes.get(theme) ?? []), node.box])
    }
    for (const [themeId, { node }] of this.#themes) {
      if (themes.get(themeId)?.live && boxes.has(themeId)) continue
      node.group.destroy()
      this.#themes.delete(themeId)
    }
    for (const [themeId, members] of boxes) {
      const theme = themes.get(themeId)
      const box = hullOf(members)
      if (!theme?.live || !box) continue
      const node = this.#themes.get(themeId)?.node ?? this.#addToGround(new ThemeNode())
      this.#themes.set(themeId, { node, box })
      node.change(theme, box, this.#inputs.palette, this.#isTarget(box))
    }
  }

  #addToGround<Node extends AreaNode | ThemeNode>(node: Node): Node {
    this.#ground.add(node.group)
    return node
  }

  /** Whether a card that is being dragged would come into this theme. */
  #isTarget(theme: Box): boolean {
    const [first] = this.#dragged?.cards ?? []
    const card = first ? this.#cards.get(first)?.box : undefined
    if (!card || !this.#dragged) return false
    const { by } = this.#dragged
    return contains(theme, { x: card.x + card.width / 2 + by.x, y: card.y + card.height / 2 + by.y })
  }
}

function uppermost<Id extends string>(boxes: ReadonlyMap<Id, { box: Box }>, point: Point): Id | null {
  let found: Id | null = null
  for (const [id, { box }] of boxes) if (contains(box, point)) found = id
  return found
}
