import { formatDay } from '@samtavle/shared/locale/dates'
import type { TFunction } from 'i18next'
import { type RefObject, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Geometry } from '../actions/geometry.ts'
import type { BoardCanvas } from '../canvas/boardCanvas.ts'
import type { CardWords } from '../canvas/cardLook.ts'
import { currentLocale } from '../i18n/i18n.ts'
import { useActionContext, useBoardState } from '../panels/boardContext.ts'

/** Loads the canvas and paints the board in an element of the page, for as long as both are there. */
export function useCanvas(container: RefObject<HTMLElement | null>, onGeometry: (geometry: Geometry) => void): void {
  const { board, view } = useActionContext()
  const document = useBoardState((state) => state.document)
  const { t, i18n } = useTranslation()
  const { language } = i18n
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new language, not a new `t`, paints the board anew
  useEffect(() => {
    let canvas: BoardCanvas | null = null
    let left = false
    void import('../canvas/boardCanvas.ts').then(({ BoardCanvas }) => {
      if (left || !container.current || !document) return
      canvas = new BoardCanvas({ container: container.current, board, view, document, words: wordsIn(t) })
      onGeometry(canvas.geometry)
    })
    return () => {
      left = true
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
