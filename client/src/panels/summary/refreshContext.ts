import { createContext } from 'react'

/** Fetches the report anew: somebody has changed what is in it. */
export const RefreshContext = createContext<() => void>(() => {})
