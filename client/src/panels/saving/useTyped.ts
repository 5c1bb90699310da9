import { useEffect, useRef, useState } from 'react'

/** Who pauses for this long while typing, in ms, has written something worth saving. */
const pauseMs = 1_200

export interface Typed {
  text: string
  change(text: string): void
  /** One has left the field, or pressed Enter. */
  finish(): void
}

/**
 * Text being typed over what is stored: saved after a pause and when one leaves the field. What could not be saved stays in
 * the field. `save` is given the text and what was stored before one began; it answers whether it went well.
 */
export function useTyped(stored: string, save: (text: string, before: string) => Promise<boolean>): Typed {
  const [typed, setTyped] = useState<string | null>(null)
  const before = useRef(stored)
  const saved = useRef<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  // Once what was typed has come back as what is stored, the field follows what others change.
  useEffect(() => {
    setTyped((now) => (now === stored || now === saved.current ? null : now))
  }, [stored])
  useEffect(() => () => clearTimeout(timer.current), [])
  const send = async (text: string) => {
    clearTimeout(timer.current)
    if (text === saved.current || (saved.current === null && text === before.current)) return
    if (await save(text, before.current)) saved.current = text
  }
  return {
    text: typed ?? stored,
    change(text) {
      if (typed === null) {
        before.current = stored
        saved.current = null
      }
      setTyped(text)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void send(text), pauseMs)
    },
    finish() {
      if (typed !== null) void send(typed)
    },
  }
}
