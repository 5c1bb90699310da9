/** A capital T, for writing on the board; Aksel has none. */
export function LetterIcon() {
  return (
    <svg width="1em" height="1em" viewBox="0 0 24 24" fill="none" aria-hidden="true">
      <path d="M5 8V5h14v3M12 5v14M9 19h6" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
    </svg>
  )
}
