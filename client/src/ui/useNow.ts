import { useEffect, useState } from 'react'

/** The time by a clock, read again every `ms` while `running`. */
export function useNow(clock: { now(): number }, running: boolean, ms = 250): number {
  const [now, setNow] = useState(() => clock.now())
  useEffect(() => {
    setNow(clock.now())
    if (!running) return
    const timer = setInterval(() => setNow(clock.now()), ms)
    return () => clearInterval(timer)
  }, [clock, running, ms])
  return now
}
