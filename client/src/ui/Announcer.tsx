import { announcements } from './announcer.ts'
import { useStore } from './useStore.ts'

/** The one place of the page from which screen readers hear what happens. */
export function Announcer() {
  const text = useStore(announcements, (state) => state.text)
  const count = useStore(announcements, (state) => state.count)
  return (
    <p className="ds-sr-only announcer" role="status">
      {text}
      {count % 2 === 1 && '\u00a0'}
    </p>
  )
}
