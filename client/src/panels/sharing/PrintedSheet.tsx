import '../../ui/css/sheet.css'
import { type ReactNode, useEffect } from 'react'
import { createPortal } from 'react-dom'

/** A sheet of A4 that is only there on paper: printed as soon as it is rendered, in place of the page. */
export function PrintedSheet({
  lang,
  onPrinted,
  children,
}: {
  lang: string
  onPrinted: () => void
  children: ReactNode
}) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is printed once
  useEffect(() => {
    // After the browser has laid it out; `print` returns when the dialog is closed, or at once on phones.
    const frame = requestAnimationFrame(() => {
      print()
      onPrinted()
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  return createPortal(
    <article className="print-sheet" lang={lang}>
      {children}
    </article>,
    document.body,
  )
}
