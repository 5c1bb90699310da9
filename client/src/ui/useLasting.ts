import { useEffect, useState } from 'react'

/** Whether something has been so for at least `ms`: what passes quickly is nobody's concern. */
export function useLasting(now: boolean, ms: number): boolean {
  const [lasting, setLasting] = useState(false)
  useEffect(() => {
    if (!now) return setLasting(false)
    const timer = setTimeout(() => setLasting(true), ms)
    return () => clearTimeout(timer)
  }, [now, ms])
  return lasting
}
