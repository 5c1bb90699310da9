import type { LayerKind } from './cardLayers.ts'

/** How each mark is drawn, on the canvas and in words beside it: strokes in a square of 16. */
export const layerStrokes: Record<LayerKind, string> = {
  paper: 'M4 1.5h5.5L13 5v9.5H4z M9.3 1.7V5.2H12.8 M6.3 8.5h4.4 M6.3 11.3h4.4',
  somebody:
    'M5.5 6.8a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6z M1.5 13.8c0-3 1.6-4.7 4-4.7s4 1.7 4 4.7 M10.6 6.3a2 2 0 1 0-.4-3.9 M11.2 9.2c2.1.1 3.4 1.7 3.4 4.4',
  reworded: 'M2 11.5c2.2-.6 3.4-2.3 3.4-4.5V4H2v3.6h3.2 M9.2 11.5c2.2-.6 3.4-2.3 3.4-4.5V4H9.2v3.6h3.2',
  same: 'M2 2h8.5v8.5H2z M5.5 13.8h8.3V5.5',
  twin: 'M2 2h8.5v8.5H2z M5.5 13.8h8.3V5.5',
  opposed: 'M1.5 8h4.9 M3.8 5.3 6.5 8l-2.7 2.7 M14.5 8H9.6 M12.2 5.3 9.5 8l2.7 2.7',
  edited: 'M2.2 13.8l.8-3.3 8-8 2.5 2.5-8 8z M9.4 4.1l2.5 2.5',
  comments: 'M2 3h12v8.2H7.6L4.6 14v-2.8H2z',
}
