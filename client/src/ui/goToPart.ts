import type { MouseEvent } from 'react'

/** Goes to a part of the page and leaves the address as it is: what follows a `#` there is a secret. */
export function goToPart(event: MouseEvent, id: string): void {
  event.preventDefault()
  const part = document.getElementById(id)
  part?.scrollIntoView()
  part?.focus({ preventScroll: true })
}
