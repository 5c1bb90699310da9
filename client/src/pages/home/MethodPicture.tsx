import { freePlaces, noteSize } from '@samtavle/shared/layout/grid'
import { pictureOf } from '@samtavle/shared/methods/buildMethod'
import type { Method } from '@samtavle/shared/methods/method'
import { useMemo } from 'react'

type PicturedArea = ReturnType<typeof pictureOf>[number]

/** Empty board around the areas, in board units. */
const margin = 40

/** How a board for this method looks: its areas, with some notes in them. Says nothing that the words beside it do not. */
export function MethodPicture({ method }: { method: Method }) {
  const areas = useMemo(() => pictureOf(method), [method])
  const width = Math.max(...areas.map(({ rect: [x, , wide] }) => x + wide))
  const height = Math.max(...areas.map(({ rect: [, y, , high] }) => y + high))
  return (
    <svg
      className="method-picture"
      viewBox={`${-margin} ${-margin} ${width + 2 * margin} ${height + 2 * margin}`}
      aria-hidden="true"
    >
      {areas.map((area, i) => (
        <AreaPicture key={area.key} area={area} seed={i} />
      ))}
    </svg>
  )
}

function AreaPicture({ area, seed }: { area: PicturedArea; seed: number }) {
  const [x, y, width, height] = area.rect
  return (
    <g transform={`translate(${x} ${y})`} data-paper={area.colour}>
      <rect className="pictured-area" width={width} height={height} rx={28} />
      <rect className="pictured-title" x={28} y={32} width={Math.min(width * 0.45, 300)} height={22} rx={11} />
      {notesIn(area, seed).map(([left, top]) => (
        <rect
          key={`${left} ${top}`}
          className="pictured-note"
          x={left}
          y={top}
          width={noteSize.width}
          height={noteSize.height}
          rx={6}
        />
      ))}
    </g>
  )
}

/** More places than any area of a method has. */
const enough = 60

/** Some of the places for notes, and always the same ones: as if people had just written. */
function notesIn({ rect }: PicturedArea, seed: number): [x: number, y: number][] {
  const places = freePlaces({ id: '', rect: [...rect] }, [], enough)
  return places.flatMap(([, x, y], i): [number, number][] => {
    const isInside = y + noteSize.height <= rect[3]
    const isTaken = i === 0 || (i * 7 + seed * 3) % 5 < 3
    return isInside && isTaken ? [[x, y + ((i * 5 + seed) % 3) * 5]] : []
  })
}
