import { useEffect, useState } from 'react'

/** Something that is fetched: not there yet, there, or not to be had. */
export type Loaded<Value> = { is: 'loading' | 'failed' } | { is: 'there'; value: Value }

/** Fetches something when it is first needed, and anew when `key` has become another; what was there stays until then. */
export function useLoaded<Value>(key: string, load: () => Promise<Value>): Loaded<Value> {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ is: 'loading' })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is loaded
  useEffect(() => {
    let left = false
    load().then(
      (value) => left || setLoaded({ is: 'there', value }),
      () => left || setLoaded({ is: 'failed' }),
    )
    return () => {
      left = true
    }
  }, [key])
  return loaded
}
