import { useEffect } from 'react'

/** Keeps the screen awake while it shows this, where the browser lets a page do so (on https). */
export function useWakeLock(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return
    let left = false
    let lock: WakeLockSentinel | null = null
    // The browser takes the lock back whenever the page is out of sight.
    const take = async () => {
      if (document.visibilityState !== 'visible') return
      const taken = await navigator.wakeLock.request('screen').catch(() => null)
      if (left) void taken?.release()
      else lock = taken
    }
    void take()
    document.addEventListener('visibilitychange', take)
    return () => {
      left = true
      document.removeEventListener('visibilitychange', take)
      void lock?.release()
    }
  }, [])
}
