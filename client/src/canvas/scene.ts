import { isVisible } from '@samtavle/shared/schema/document'
import type { Root } from '@samtavle/shared/schema/entity'
import type { AreaId, CardId, ImageId, ThemeId } from '@samtavle/shared/schema/ids'
import { around, type Box, grown, overlaps, type Point } from '../actions/camera.ts'
import type { Geometry, LineId } from '../actions/geometry.ts'
import { cornerOf } from '../actions/placing.ts'
import type { Content } from '../connection/content.ts'
import { type CardLook, type Dots, isSameLook } from '../painting/cardLook.ts'
import { pictureMargin } from '../painting/cardPicture.ts'
import type { AreaLook, ThemeLook } from '../painting/groundPicture.ts'
import { CardIndex, type CardItem, type CardIndex as Cards } from './cardIndex.ts'
import { Ground, uppermost } from './ground.ts'
import { LayerIndex } from './layerIndex.ts'
import { letterAt, letterBox } from './letterAt.ts'
import { type LineItem, Lines } from './lines.ts'
import { type CardWords, lookOf } from './lookOf.ts'
import type { Measure } from './noteText.ts'

/** What the scene is made from, beside the document. */
export interface SceneInputs {
  content(): Content
  words: CardWords
  measure: Measure
  dots(cardId: CardId): Dots
  /** Null until it has come; the cards that show it are then to be looked at again. */
  pictureOf(imageId: ImageId): CanvasImageSource | null
  editing(): CardId | null
  /** The area that the step is about. */
  activeArea(): AreaId | null
}

/** Cards under way, how far, and whether it is copies of them. */
interface Dragged {
  cards: ReadonlySet<CardId>
  by: Point
  copies: boolean
}

/** Everything on the board and where it is, kept in step with the document. Says what has to be painted anew. */
export class Scene implements Geometry {
  readonly #inputs: SceneInputs
  readonly #touched: (box: Box) => void
  readonly #cards: Cards = new CardIndex()
  readonly #ground: Ground
  readonly #lines: Lines
  readonly #layers: LayerIndex
  /** What the looks of all cards were measured with. */
  #measure: Measure | null = null
  #dragged: Dragged | null = null
  /** Where the cards under way lay when they were taken: others may move them meanwhile. */
  #takenFrom: ReadonlyMap<CardId, Point> = new Map()

  /** `touched` hears of each box in which something looks different. */
  constructor(inputs: SceneInputs, touched: (box: Box) => void) {
    this.#inputs = inputs
    this.#touched = touched
    this.#ground = new Ground(inputs, touched)
    this.#lines = new Lines(inputs.content, (id) => this.cardBox(id), touched)
    this.#layers = new LayerIndex(inputs.content)
    this.takeAll()
  }

  /** Takes in what has changed in one root of the document. */
  take(root: Root, ids: ReadonlySet<string>): void {
    const touched = this.#layers.take(root, ids)
    if (root === 'cards') this.refresh(new Set([...ids, ...touched]))
    else if (touched.size > 0) this.refresh(touched)
    if (root === 'areas') this.takeAll()
    if (root === 'themes') this.#layGround()
    if (root === 'links' || root === 'strokes') this.#lines.take(root, ids)
  }

  /** Looks at everything again: areas have moved, or the language, the letters or the dots are others. */
  takeAll(): void {
    this.#layers.takeResults()
    this.refresh(new Set([...this.#cards.ids(), ...this.#inputs.content().cards.keys()]))
    this.#lines.takeAll()
  }

  /** Looks at these cards again. */
  refresh(cardIds: ReadonlySet<CardId>): void {
    const content = this.#inputs.content()
    const put: { id: CardId; look: CardLook; corner: Point }[] = []
    for (const id of cardIds) {
      const card = content.cards.get(id)
      const known = this.#cards.get(id)
      if (known) this.#touchCard(known)
      if (!card || !isVisible(card)) {
        this.#cards.remove(id)
        this.#ground.forget(id)
        continue
      }
      const { words, measure, dots, editing, pictureOf } = this.#inputs
      const marks = { ...dots(id), layers: this.#layers.of(card) }
      const area = card.place[0] ? content.areas.get(card.place[0]) : undefined
      const now = lookOf(card, area, marks, words, measure, editing() === id, pictureOf)
      // One that only lies elsewhere keeps its picture.
      const look = known && this.#measure === measure && isSameLook(known.look, now) ? known.look : now
      put.push({ id, look, corner: cornerOf(card, content) })
      this.#ground.know(card)
    }
    this.#measure = this.#inputs.measure
    this.#cards.put(put)
    for (const { id } of put) {
      const item = this.#cards.get(id)
      if (item) this.#touchCard(item)
    }
    this.#lines.take('cards', cardIds)
    this.#layGround()
  }

  /** These cards are to be painted anew, though they look the same. */
  touch(cardIds: Iterable<CardId>): void {
    for (const id of cardIds) {
      const item = this.#cards.get(id)
      if (item) this.#touchCard(item)
    }
  }

  /** Shows cards where the pointer holds them; null when it has let go. */
  drag(dragged: Dragged | null): void {
    const isOther = dragged?.cards !== this.#dragged?.cards || dragged?.copies !== this.#dragged?.copies
    const before = this.#dragged?.cards ?? []
    this.#dragged = dragged
    if (isOther) {
      this.#takenFrom = new Map([...(dragged?.cards ?? [])].flatMap((id) => withKey(id, this.cardBox(id))))
      for (const id of [...before, ...(dragged?.cards ?? [])]) {
        const item = this.#cards.get(id)
        if (item) this.#touchCard(item)
      }
      for (const id of dragged?.cards ?? []) this.#cards.raise(id)
      for (const { box } of this.#lines.ofCards([...before, ...(dragged?.cards ?? [])])) this.#touched(box)
    }
    this.#layGround()
  }

  /** Cards that are painted in a box, the uppermost last; not those that somebody holds. */
  cardsIn(box: Box): CardItem[] {
    const held = this.#lifted
    const cards = this.#cards.within(box)
    return held ? cards.filter(({ id }) => !held.has(id)) : cards
  }

  /** Lines that are painted in a box; not arrows of cards that somebody holds. */
  linesIn(box: Box): LineItem[] {
    const lines = this.#lines.within(box)
    const held = this.#lifted
    return held ? lines.filter(({ ends }) => !ends.some((end) => held.has(end))) : lines
  }

  card(id: CardId): CardItem | null {
    return this.#cards.get(id)
  }

  line(id: LineId): LineItem | null {
    return this.#lines.get(id)
  }

  /** Arrows of these cards, with the boxes that they join now. */
  arrowsOf(cards: Iterable<CardId>): { from: Box; to: Box }[] {
    return this.#lines.ofCards(cards).flatMap(({ ends }) => {
      const [from, to] = ends.map((end) => this.boxNow(end))
      return from && to ? { from, to } : []
    })
  }

  lines(): Iterable<LineId> {
    return this.#lines.ids()
  }

  lineBox(lineId: LineId): Box | null {
    return this.#lines.get(lineId)?.box ?? null
  }

  lineAt(point: Point, within: number): LineId | null {
    return this.#lines.at(point, within)
  }

  /** The cards that the pointer holds, where it holds them, and whether it is copies of them. */
  held(): { cards: CardItem[]; copies: boolean } | null {
    const dragged = this.#dragged
    return dragged && { cards: this.seen(dragged.cards), copies: dragged.copies }
  }

  /** These cards where they are seen: where they lie, or where the pointer holds them; the uppermost last. */
  seen(cards: Iterable<CardId>): CardItem[] {
    const items = [...cards].flatMap((id) => {
      const [item, box] = [this.#cards.get(id), this.boxNow(id)]
      return item && box ? { ...item, box } : []
    })
    return items.sort((a, b) => a.z - b.z)
  }

  areasIn(box: Box): AreaLook[] {
    return [...this.#ground.areas.values()].filter((area) => overlaps(area.box, box))
  }

  themesIn(box: Box): ThemeLook[] {
    return [...this.#ground.themes.values()].filter((theme) => overlaps(theme.box, box))
  }

  cards(): Iterable<CardId> {
    return this.#cards.ids()
  }

  cardsWithin(box: Box): CardId[] {
    return this.#cards.within(box).map(({ id }) => id)
  }

  cardBox(cardId: CardId): Box | null {
    return this.#cards.get(cardId)?.box ?? null
  }

  /** Where a card is seen: where it lies, or where the pointer holds it. */
  boxNow(id: CardId): Box | null {
    const box = this.cardBox(id)
    const from = this.#takenFrom.get(id)
    if (!box || !from || !this.#dragged) return box
    return { ...box, x: from.x + this.#dragged.by.x, y: from.y + this.#dragged.by.y }
  }

  areaBox(areaId: AreaId): Box | null {
    return this.#ground.areas.get(areaId)?.box ?? null
  }

  cardAt(point: Point): CardId | null {
    return this.#cards.at(point)?.id ?? null
  }

  areaAt(point: Point): AreaId | null {
    return uppermost(this.#ground.areas, point)
  }

  themeAt(point: Point): ThemeId | null {
    return uppermost(this.#ground.themes, point)
  }

  textSize(cardId: CardId): { fontSize: number; lineHeight: number; top: number } | null {
    const look = this.#cards.get(cardId)?.look
    return look ? { ...look.text, top: look.inset.top } : null
  }

  letterAt(cardId: CardId, point: Point): number | null {
    const item = this.#cards.get(cardId)
    const text = this.#inputs.content().cards.get(cardId)?.text
    if (!item || text === undefined) return null
    const at = { x: point.x - item.box.x, y: point.y - item.box.y }
    return letterAt(item.look, text, at, this.#inputs.measure)
  }

  letterBox(cardId: CardId, letter: number): (Point & { height: number }) | null {
    const item = this.#cards.get(cardId)
    const text = this.#inputs.content().cards.get(cardId)?.text
    if (!item || text === undefined) return null
    const at = letterBox(item.look, text, letter, this.#inputs.measure)
    return { ...at, x: item.box.x + at.x, y: item.box.y + at.y }
  }

  everything(): Box | null {
    const areas = [...this.#ground.areas.values()].map(({ box }) => box)
    return around([...areas, this.#cards.bounds() ?? [], this.#lines.bounds() ?? []].flat())
  }

  /** Cards that have left their place: those of which copies are held have not. */
  get #lifted(): ReadonlySet<CardId> | null {
    return this.#dragged && !this.#dragged.copies ? this.#dragged.cards : null
  }

  #touchCard({ box }: CardItem): void {
    this.#touched(grown(box, pictureMargin))
  }

  #layGround(): void {
    this.#ground.lay((id) => this.#cards.get(id)?.box ?? null, this.#dragged)
  }
}

const withKey = (id: CardId, box: Box | null): [CardId, Point][] => (box ? [[id, { x: box.x, y: box.y }]] : [])
