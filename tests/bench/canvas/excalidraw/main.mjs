import { convertToExcalidrawElements, Excalidraw, newElementWith } from '@excalidraw/excalidraw'
import '@excalidraw/excalidraw/index.css'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'

const container = document.querySelector('#canvas')
const size = { width: 168, height: 128 }
let api = null
let ids = []

createRoot(container).render(
  createElement(Excalidraw, {
    excalidrawAPI: (given) => {
      api = given
    },
  }),
)

/** Notes are rectangles with a text bound to them, as one makes them by hand there. */
const noteOf = ({ x, y, text }, index) => ({
  type: 'rectangle',
  id: `note${index}`,
  x,
  y,
  ...size,
  backgroundColor: '#ffe8a3',
  strokeColor: '#1c2126',
  fillStyle: 'solid',
  roughness: 0,
  label: { text, fontSize: 16, fontFamily: 2 },
})

const frame = () => new Promise(requestAnimationFrame)

/** Waits for a frame that is over in time: all that was to be painted is. */
async function settled() {
  for (;;) {
    const began = performance.now()
    await frame()
    await new Promise((resolve) => setTimeout(resolve))
    if (performance.now() - began < 40) return
  }
}

window.bench = {
  async open(notes) {
    while (!api) await frame()
    const elements = convertToExcalidrawElements(notes.map(noteOf), { regenerateIds: false })
    ids = notes.map((_, index) => `note${index}`)
    const began = performance.now()
    api.updateScene({ elements })
    await frame()
    await new Promise((resolve) => setTimeout(resolve))
    const took = performance.now() - began
    await settled()
    return took
  },
  look({ x, y, zoom }) {
    api.updateScene({ appState: { scrollX: -x, scrollY: -y, zoom: { value: zoom } } })
  },
  camera() {
    const { scrollX, scrollY, zoom } = api.getAppState()
    return { x: -scrollX, y: -scrollY, zoom: zoom.value }
  },
  select(count) {
    const selectedElementIds = Object.fromEntries(ids.slice(0, count).map((id) => [id, true]))
    api.updateScene({ appState: { selectedElementIds } })
  },
  change(indexes, text) {
    const changed = new Set(indexes.map((index) => ids[index]))
    api.updateScene({
      elements: api
        .getSceneElementsIncludingDeleted()
        .map((element) =>
          element.type === 'text' && changed.has(element.containerId)
            ? newElementWith(element, { text, originalText: text })
            : element,
        ),
    })
  },
  write() {
    // One opens a note by double click there; whoever measures does.
  },
}
