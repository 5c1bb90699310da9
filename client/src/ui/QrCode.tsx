import { create } from 'qrcode'
import { useMemo } from 'react'

/** Modules of white around the code; readers want four. */
const quiet = 4

/** A QR code that leads to an address: dark on white in every colour scheme, since that is what cameras read. */
export function QrCode({ address, label }: { address: string; label: string }) {
  const { size, path } = useMemo(() => {
    const { modules } = create(address, { errorCorrectionLevel: 'M' })
    return { size: modules.size, path: pathOf(modules.size, (row, column) => Boolean(modules.get(row, column))) }
  }, [address])
  return (
    <svg
      className="qr"
      role="img"
      aria-label={label}
      viewBox={`${-quiet} ${-quiet} ${size + 2 * quiet} ${size + 2 * quiet}`}
    >
      <rect x={-quiet} y={-quiet} width={size + 2 * quiet} height={size + 2 * quiet} fill="#fff" />
      <path d={path} fill="#1c2126" shapeRendering="crispEdges" />
    </svg>
  )
}

/** One stroke for each run of dark modules in a row. */
function pathOf(size: number, isDark: (row: number, column: number) => boolean): string {
  let path = ''
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      let run = 0
      while (column + run < size && isDark(row, column + run)) run++
      if (run > 0) path += `M${column} ${row}h${run}v1h-${run}z`
      column += run
    }
  }
  return path
}
