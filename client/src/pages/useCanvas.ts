import { formatDay } from '@samtavle/shared/locale/dates'
import type { TFunction } from 'i18next'
import { type RefObject, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Geometry } from '../actions/geometry.ts'
import type { BoardCanvas } from '../canvas/boardCanvas.ts'
import type { SpokenWords } from '../canvas/described.ts'
import type { CardWords } from '../canvas/lookOf.ts'
import { currentLocale } from '../i18n/i18n.ts'
import { useActionContext, useBoardState } from '../panels/boardContext.ts'

/** When the canvas cannot be fetched it is asked for again, after these waits in ms; then the page says that it is broken. */
const waits = [500, 1500, 4000, 8000] as const

/** Loads the canvas and paints the board in an element of the page, for as long as both are there. */
export function useCanvas(container: RefObject<HTMLElement | null>, onGeometry: (geometry: Geometry) => void): void {
  const { board, view } = useActionContext()
  const document = useBoardState((state) => state.document)
  const { t, i18n } = useTranslation()
  const { language } = i18n
  const [, setBroken] = useState(false)
  const breakPage = (error: unknown) =>
    // What is thrown while rendering is what the page's guard sees.
    setBroken(() => {
      throw error
    })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new language, not a new `t`, paints the board anew
  useEffect(() => {
    let canvas: BoardCanvas | null = null
    let left = false
    let waiting: ReturnType<typeof setTimeout> | undefined
    const paint = async (attempt: number) => {
      try {
        const { BoardCanvas } = await import('../canvas/boardCanvas.ts')
        if (left || !container.current || !document) return
        canvas = new BoardCanvas({
          container: container.current,
          board,
          view,
          document,
          words: wordsIn(t),
          spoken: spokenIn(t),
        })
        onGeometry(canvas.geometry)
      } catch (error) {
        const wait = waits[attempt]
        if (left) return
        if (wait !== undefined) waiting = setTimeout(() => void paint(attempt + 1), wait)
        else breakPage(error)
      }
    }
    void paint(0)
    return () => {
      left = true
      clearTimeout(waiting)
      canvas?.destroy()
    }
  }, [board, view, document, language])
}

function wordsIn(t: TFunction): CardWords {
  return {
    kinds: t('board.kinds', { returnObjects: true }),
    hidden: t('board.note.hidden'),
    missingOwner: t('step.decide.missingOwner'),
    day: (day) => formatDay(day, currentLocale()),
  }
}

function spokenIn(t: TFunction): SpokenWords {
  return {
    board: t('twin.board'),
    hidden: t('board.note.hidden'),
    blank: t('board.note.blank'),
    locked: t('whiteboard.lock.locked'),
    area: (area) => t('twin.area', { area: area || t('canvas.area.untitled') }),
    theme: (theme) => t('twin.theme', { theme }),
    dots: (count) => t('board.note.someDots', { count }),
    colour: (name) => t(`colours.names.${name}`),
    arrow: (from, to) => t('twin.arrow', { from, to }),
    stroke: t('twin.stroke'),
    near: (text) => t('twin.near', { text }),
    layer: ({ kind, count }, text) => t(`marks.${kind}`, { count, text }),
  }
}
