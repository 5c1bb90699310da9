import { useEffect, useState } from 'react'
import { publicAddress } from '../connection/boards.ts'

/** Where other devices find us: a laptop in a room is not `localhost` to them. */
export function useAddress(): string {
  const [address, setAddress] = useState(location.origin)
  useEffect(() => {
    publicAddress().then(setAddress, () => {})
  }, [])
  return address
}

/** An address as one types it: browsers add the rest. */
export const withoutScheme = (address: string): string => address.replace(/^https?:\/\//, '')
