import { type Box, grown, toBoard } from '../actions/camera.ts'
import type { ViewState, ViewStore } from '../actions/view.ts'
import type { Content } from '../connection/content.ts'
import { listenTo } from '../store.ts'
import { nearestTo, type Spoken, type SpokenWords, spokenCard, spokenLine } from './described.ts'
import type { Scene } from './scene.ts'

/** As many things are said at most: a screen reader that reads on from here has the list view, which has them all. */
const most = 200
/** How far from a drawing a card may lie for it to be said beside which one it is, in board units. */
const besideWithin = 300
/** How long after something has been painted, in ms, it is said. */
const layMs = 400

interface Thing {
  id: string
  box: Box
  spoken: Spoken
}

/**
 * What is painted, once more as elements that lie where it lies and are not seen: for screen readers and for fingers that
 * feel their way. The canvas keeps the focus and points at the element that the arrow keys have gone to.
 */
export class Twin {
  readonly element = document.createElement('div')
  readonly #container: HTMLElement
  readonly #view: ViewStore
  readonly #scene: Scene
  readonly #content: () => Content
  readonly #words: SpokenWords
  readonly #nodes = new Map<string, HTMLElement>()
  readonly #ended = new AbortController()
  #order = ''
  #laying: ReturnType<typeof setTimeout> | undefined

  constructor(container: HTMLElement, view: ViewStore, scene: Scene, content: () => Content, words: SpokenWords) {
    this.#container = container
    this.#view = view
    this.#scene = scene
    this.#content = content
    this.#words = words
    this.element.className = 'canvas-twin'
    this.element.role = 'listbox'
    this.element.ariaLabel = words.board
    this.element.ariaMultiSelectable = 'true'
    const { signal } = this.#ended
    this.element.addEventListener('click', (event) => this.#press(event), { signal })
    signal.addEventListener('abort', this.#follow())
  }

  destroy(): void {
    this.#ended.abort()
    clearTimeout(this.#laying)
  }

  /** What lies on the board moves: only what is selected stays, since the page would follow all of it at every frame. */
  pause(): void {
    this.element.dataset.paused = ''
    clearTimeout(this.#laying)
    this.#laying = undefined
  }

  /** Lays everything out a moment after it was painted: nobody listens while it moves. */
  laySoon(): void {
    this.#laying ??= setTimeout(() => {
      this.#laying = undefined
      this.#lay(this.#view.get())
    }, layMs)
  }

  #follow(): () => void {
    const selected = ({ selection, lines }: ViewState) => (selection.size > 0 ? selection : lines)
    return listenTo(this.#view, selected, () => this.#pointAt(this.#view.get()))
  }

  /** What a screen reader presses is selected; presses of pointers, which count, are the tools'. */
  #press({ target, detail }: MouseEvent): void {
    const node = target instanceof Element ? target.closest<HTMLElement>('[role=option]') : null
    const id = node?.dataset.thing
    if (detail !== 0 || !id) return
    const isLine = this.#scene.line(id) !== null
    this.#view.set({ selection: new Set(isLine ? [] : [id]), lines: new Set(isLine ? [id] : []), arrowKeys: 'go' })
    this.#container.focus()
  }

  /** Points at what is selected. */
  #pointAt({ selection, lines }: ViewState): void {
    const active = [...selection, ...lines].at(-1)
    const thing = active === undefined ? null : this.#thing(active)
    if (thing && !this.#nodes.has(thing.id)) this.element.append(this.#node(thing))
    for (const [id, node] of this.#nodes)
      setWhenOther(node, 'aria-selected', String(selection.has(id) || lines.has(id)))
    if (thing) setWhenOther(this.#container, 'aria-activedescendant', nodeId(thing.id))
    else this.#container.removeAttribute('aria-activedescendant')
  }

  /** Lays out an element for each thing in sight, in the order in which one reads. */
  #lay(view: ViewState): void {
    const { x, y, zoom } = view.camera
    const seen = {
      ...toBoard(view.camera, { x: 0, y: 0 }),
      width: view.size.width / zoom,
      height: view.size.height / zoom,
    }
    const active = this.#thing(this.#container.getAttribute('aria-activedescendant')?.slice(prefix.length) ?? '')
    const things = this.#thingsIn(seen)
    if (active && !things.some(({ id }) => id === active.id)) things.push(active)
    const there = new Set(things.map(({ id }) => id))
    for (const [id, node] of this.#nodes) {
      if (there.has(id)) continue
      // One that was only pointed at is not in the order.
      node.remove()
      this.#nodes.delete(id)
    }
    const nodes = things.map((thing) => this.#node(thing))
    const order = [...there].join(' ')
    if (order !== this.#order) this.element.replaceChildren(...nodes)
    this.#order = order
    delete this.element.dataset.paused
    this.element.style.transform = `translate(${-x * zoom}px, ${-y * zoom}px) scale(${zoom})`
    this.#pointAt(view)
  }

  #thingsIn(seen: Box): Thing[] {
    const cards = this.#scene.cardsIn(seen).slice(0, most)
    const things = [...cards, ...this.#scene.linesIn(seen).slice(0, most)].flatMap(({ id }) => this.#thing(id) ?? [])
    return things.sort((a, b) => rowOf(a.box) - rowOf(b.box) || a.box.x - b.box.x)
  }

  #thing(id: string): Thing | null {
    const card = this.#scene.card(id)
    if (card) return { id, box: card.box, spoken: spokenCard(id, card.look, this.#content(), this.#words) }
    const line = this.#scene.line(id)
    if (!line) return null
    const nearby = () => nearestTo(line.box, this.#scene.cardsIn(grown(line.box, besideWithin)))
    return { id, box: line.box, spoken: spokenLine(line, this.#content(), nearby, this.#words) }
  }

  #node({ id, box, spoken }: Thing): HTMLElement {
    const node = this.#nodes.get(id) ?? createNode(id)
    this.#nodes.set(id, node)
    const [text, about] = node.children
    if (text && text.textContent !== spoken.text) text.textContent = spoken.text
    const more = spoken.text && spoken.about ? `, ${spoken.about}` : spoken.about
    if (about && about.textContent !== more) about.textContent = more
    node.style.left = `${box.x}px`
    node.style.top = `${box.y}px`
    node.style.width = `${box.width}px`
    node.style.height = `${box.height}px`
    return node
  }
}

const prefix = 'on-board-'
const nodeId = (id: string): string => `${prefix}${id}`

function createNode(id: string): HTMLElement {
  const node = document.createElement('div')
  node.id = nodeId(id)
  node.dataset.thing = id
  node.role = 'option'
  const text = document.createElement('span')
  text.dir = 'auto'
  node.append(text, document.createElement('small'))
  return node
}

/** Things that lie roughly beside each other are one row. */
const rowOf = ({ y }: Box): number => Math.round(y / 72)

function setWhenOther(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}
