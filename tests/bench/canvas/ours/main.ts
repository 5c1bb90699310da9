import '../../../../client/src/ui/css/index.css'
import { createView } from '@samtavle/client/actions/view'
import { BoardCanvas, type CanvasParts } from '@samtavle/client/canvas/boardCanvas'
import type { BoardDocument } from '@samtavle/client/connection/boardDocument'
import { viewContent } from '@samtavle/client/connection/content'
import { createStore } from '@samtavle/client/store'
import { bindText } from '@samtavle/client/tools/textBinding'
import { createCard, editCardText } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { newSession } from '@samtavle/shared/schema/session'
import * as Y from 'yjs'
import type { BenchPage, Note } from '../benchPage.ts'
import { paintSlowly } from './slowPicture.ts'

const container = document.querySelector<HTMLElement>('#canvas') as HTMLElement
const view = createView()
const doc = new Y.Doc()
const content = viewContent(doc)
const me = Symbol('me')
let ids: string[] = []

/** The document as the pages have it, without a server behind it. */
const boardDocument = {
  doc,
  content,
  history: { step: () => {} },
  made: new Set<string>(),
  fields: new Map(),
  write: (_id: string, change: (doc: Y.Doc, origin: unknown) => void) => change(doc, me),
} as unknown as BoardDocument

const session = newSession({ title: 'Bench', locale: 'nb', method: null }, 0, makeId())
const own = {
  role: 'facilitator',
  name: null,
  drafts: [],
  cards: [],
  seats: 1,
  answers: {},
  answersOfOthers: [],
  hidden: [],
}
const board = {
  state: createStore({ session, own, document: boardDocument }),
  answers: { pending: createStore({ answers: {}, stuck: false }) },
  clock: { now: () => 0 },
  notify: () => {},
} as unknown as CanvasParts['board']

const words: CanvasParts['words'] = {
  kinds: { note: '', problem: '', idea: '', decision: '', measure: '', term: '', text: '', image: '' },
  hidden: '',
  missingOwner: '',
  day: (day) => day,
}

const spoken: CanvasParts['spoken'] = {
  board: '',
  hidden: '',
  blank: '',
  locked: '',
  stroke: '',
  area: (title) => title,
  theme: (title) => title,
  dots: String,
  colour: (name) => name,
  arrow: (from, to) => `${from} ${to}`,
  near: (text) => text,
  layer: ({ kind }, about) => `${kind} ${about}`,
}

const bench: BenchPage & { paintSlowly(): void } = {
  async open(notes) {
    await document.fonts.load('480 17px "Inter Variable"')
    const source = documentOf(notes)
    Y.applyUpdate(doc, source)
    const began = performance.now()
    new BoardCanvas({ container, board, view, document: boardDocument, words, spoken })
    await until(() => container.dataset.painted === 'sharp')
    return performance.now() - began
  },
  look({ x, y, zoom }) {
    view.set({ camera: { x, y, zoom }, looking: true })
  },
  camera: () => view.get().camera,
  paintSlowly() {
    paintSlowly(container, content.store.get(), view.get().camera, words)
  },
  select(count) {
    view.set({ selection: new Set(ids.slice(0, count)) })
  },
  change(indexes, text) {
    for (const index of indexes) editCardText(doc, ids[index] ?? '', text, 'somebody else')
  },
  write(index) {
    const cardId = ids[index] ?? ''
    view.set({ selection: new Set([cardId]), editing: { cardId, fresh: null } })
    const field = document.body.appendChild(document.createElement('textarea'))
    field.className = 'note-editor'
    bindText(field, boardDocument, cardId, null)
    field.focus()
  },
}

function documentOf(notes: readonly Note[]): Uint8Array {
  const source = new Y.Doc()
  ids = notes.map(() => makeId())
  notes.forEach(({ x, y, text }, i) => {
    createCard(source, { id: ids[i] ?? '', kind: 'note', text, place: [null, x, y], colour: 'yellow' }, me)
  })
  return Y.encodeStateAsUpdate(source)
}

/** Looks once per frame. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise(requestAnimationFrame)
}

Object.assign(window, { bench })
