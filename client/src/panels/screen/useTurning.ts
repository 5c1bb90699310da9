import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useMedia } from '../../ui/useMedia.ts'
import { useSession } from '../boardContext.ts'

/** How long a page is shown before the next, in ms. */
const pageMs = 12_000

const forward = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' '])
const back = new Set(['ArrowLeft', 'ArrowUp', 'PageUp'])

/** A page of a chapter, both counted from 0. */
export interface Position {
  chapter: number
  page: number
}

/**
 * Goes through chapters, the one that is shown having so many pages: by itself, unless motion is unwanted; when a facilitator
 * turns the page; or by the keys of whatever clicker lies in the room, after which it stands still.
 */
export function useTurning(keys: readonly string[], pages: number): Position {
  const { screen } = useSession()
  const calm = useMedia('(prefers-reduced-motion: reduce)')
  // By its key: chapters come and go before the one that is shown.
  const [shown, setShown] = useState({ key: keys[0], page: 0 })
  const [held, setHeld] = useState(false)
  const chapter = Math.max(0, keys.indexOf(shown.key ?? ''))
  const page = Math.min(shown.page, pages - 1)
  const turn = useEffectEvent((by: number) => {
    const next = turned({ chapter, page }, by, keys.length, pages)
    setShown({ key: keys[next.chapter], page: next.page })
  })
  const several = keys.length > 1 || pages > 1
  const goesOn = several && screen.auto && !held && !calm
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page has its full time
  useEffect(() => {
    if (!goesOn) return
    const timer = setTimeout(() => turn(1), pageMs)
    return () => clearTimeout(timer)
  }, [goesOn, chapter, page])
  const followed = useRef(screen.turned)
  useEffect(() => {
    const by = Math.sign(screen.turned - followed.current)
    followed.current = screen.turned
    if (by !== 0) turn(by)
  }, [screen.turned])
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      const by = forward.has(key) ? 1 : back.has(key) ? -1 : 0
      if (by === 0) return
      setHeld(true)
      turn(by)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  return { chapter, page }
}

/** The page after or before; the last is followed by the first. Backwards into a chapter is to its last page. */
function turned({ chapter, page }: Position, by: number, chapters: number, pages: number): Position {
  const next = page + by
  if (next >= 0 && next < pages) return { chapter, page: next }
  return { chapter: (chapter + by + chapters) % chapters, page: by > 0 ? 0 : Number.MAX_SAFE_INTEGER }
}
