/** A bar as long as a part (0 to 1) of what it is in; for the eye only, the number stands beside it. */
export function Bar({ part }: { part: number }) {
  return <span className="bar-fill" aria-hidden="true" style={{ width: `${part * 100}%` }} />
}
