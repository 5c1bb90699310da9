/** The arrow of a pointer; Aksel has none. */
export function CursorIcon() {
  return (
    <svg width="1em" height="1em" viewBox="0 0 24 24" fill="none" aria-hidden="true">
      <path d="M5.5 3.5l13.5 8-6.3 1.5-3.2 6z" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
    </svg>
  )
}
