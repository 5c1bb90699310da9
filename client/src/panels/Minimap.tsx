import { type PointerEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../actions/action.ts'
import { around, type Box, grown, seenBox } from '../actions/camera.ts'
import { backToContent, isLost, seesAll } from '../actions/find.ts'
import { Button } from '../ui/Button.tsx'
import { useStore } from '../ui/useStore.ts'
import { useActionContext, useContent } from './boardContext.ts'

const size = { width: 168, height: 108 } as const
/** Smaller than this on the overview, in pixels, a card would not be seen. */
const leastDot = 1.5
/** It is painted at most so often, in ms: nobody reads it while the board moves. */
const paintEvery = 120

/** The whole board in little where not all of it is seen, with a frame around what is; a press goes there. */
export function Minimap() {
  const { t } = useTranslation()
  const context = useActionContext()
  const { view } = context
  const canvas = useRef<HTMLCanvasElement>(null)
  const content = useContent()
  // biome-ignore lint/correctness/useExhaustiveDependencies: new content is painted anew
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const paint = () => {
      timer = undefined
      if (canvas.current) paintOverview(canvas.current, context)
    }
    const soon = () => {
      timer ??= setTimeout(paint, paintEvery)
    }
    soon()
    const stop = view.subscribe(soon)
    const look = matchMedia('(prefers-color-scheme: dark)')
    look.addEventListener('change', soon)
    return () => {
      stop()
      look.removeEventListener('change', soon)
      clearTimeout(timer)
    }
  }, [context, view, content])
  const lost = useStore(view, () => isLost(context))
  const isNeeded = !useStore(view, () => seesAll(context))
  const go = (event: PointerEvent<HTMLCanvasElement>) => {
    if (event.type === 'pointermove' && event.buttons === 0) return
    const { left, top } = event.currentTarget.getBoundingClientRect()
    const shown = shownBox(context)
    if (!shown) return
    const scale = scaleOf(shown)
    const { camera, size: seen } = view.get()
    const x = shown.x + (event.clientX - left) / scale - seen.width / camera.zoom / 2
    const y = shown.y + (event.clientY - top) / scale - seen.height / camera.zoom / 2
    view.set({ camera: { ...camera, x, y }, looking: true })
  }
  return (
    <>
      {lost && (
        <Button className="back-to-content" variant="primary" onClick={() => void runAction(backToContent, context)}>
          {t(backToContent.label)}
        </Button>
      )}
      {isNeeded && (
        <canvas
          ref={canvas}
          className="panel minimap"
          width={size.width * 2}
          height={size.height * 2}
          role="img"
          aria-label={t('canvas.minimap')}
          onPointerDown={go}
          onPointerMove={go}
        />
      )}
    </>
  )
}

type Context = ReturnType<typeof useActionContext>

function shownBox(context: Context): Box | null {
  const all = context.geometry.everything()
  const box = all && around([all, seenBox(context.view.get())])
  return box && grown(box, Math.max(box.width, box.height) * 0.04)
}

const scaleOf = (box: Box): number => Math.min(size.width / box.width, size.height / box.height)

function paintOverview(canvas: HTMLCanvasElement, context: Context): void {
  const shown = shownBox(context)
  const painter = canvas.getContext('2d')
  if (!shown || !painter) return
  const style = getComputedStyle(canvas)
  const scale = scaleOf(shown) * 2
  painter.setTransform(1, 0, 0, 1, 0, 0)
  painter.clearRect(0, 0, canvas.width, canvas.height)
  painter.setTransform(scale, 0, 0, scale, -shown.x * scale, -shown.y * scale)
  const { areas } = context.board.state.get().document?.content.store.get() ?? {}
  painter.fillStyle = style.getPropertyValue('border-color')
  for (const id of areas?.keys() ?? []) {
    const box = context.geometry.areaBox(id)
    if (box) painter.fillRect(box.x, box.y, box.width, box.height)
  }
  painter.fillStyle = style.color
  for (const id of context.geometry.cards()) {
    const box = context.geometry.cardBox(id)
    if (box)
      painter.fillRect(box.x, box.y, Math.max(leastDot / scale, box.width), Math.max(leastDot / scale, box.height))
  }
  const seen = seenBox(context.view.get())
  painter.lineWidth = 3 / scale
  painter.strokeStyle = style.outlineColor
  painter.strokeRect(seen.x, seen.y, seen.width, seen.height)
}
