import { createHash, randomBytes, randomInt } from 'node:crypto'

/** Crockford's digits and letters: none that can be mistaken for another when read from a wall. */
const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The secret of a link: 256 bits, or 128 for readers. */
export const newLinkSecret = (bits: 128 | 256): string => randomBytes(bits / 8).toString('base64url')

/** A code for the wall: eight signs in two groups of four. */
export function newJoinCode(): string {
  const signs = Array.from({ length: 8 }, () => crockford[randomInt(crockford.length)]).join('')
  return `${signs.slice(0, 4)} ${signs.slice(4)}`
}

/** A code for coming back on another device: twice as long, since it does not expire. */
export const newReturnCode = (): string => `${newJoinCode()} ${newJoinCode()}`

/** A code as people type it: any case, with or without gaps, o for 0, i and l for 1. */
export function normalCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
}

/** What is stored of a link secret, a code or a cookie. All have enough randomness that a plain hash cannot be turned back, or expire. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('base64url')
