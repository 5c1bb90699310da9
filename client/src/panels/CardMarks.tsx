import '../ui/css/marks.css'
import type { Card } from '@samtavle/shared/schema/card'
import { useTranslation } from 'react-i18next'
import { type LayerKind, layersIn, wordsOfLayer } from '../actions/cardLayers.ts'
import { layerStrokes } from '../actions/layerStrokes.ts'
import { useContent } from './boardContext.ts'

/** The small marks along the lower edge of a card, in words. */
export function CardMarks({ card }: { card: Card }) {
  const { t } = useTranslation()
  const content = useContent()
  const layers = layersIn(card, content)
  if (layers.length === 0) return null
  return (
    <ul className="panel card-marks">
      {layers.map((layer) => (
        <li key={layer.kind}>
          <MarkIcon kind={layer.kind} />
          <span dir="auto">
            {t(`marks.${layer.kind}`, { count: layer.count, text: wordsOfLayer(layer, card, content) })}
          </span>
        </li>
      ))}
    </ul>
  )
}

function MarkIcon({ kind }: { kind: LayerKind }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor">
      <path d={layerStrokes[kind]} />
    </svg>
  )
}
