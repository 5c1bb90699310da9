import { randomBytes } from 'node:crypto'
import { getCookie, setCookie } from 'hono/cookie'
import { hashSecret } from '../rooms/secrets.ts'
import type { AppContext } from './context.ts'

const cookieDays = 400

/** The one cookie: it says which browser this is, and nothing else. `__Host-` and Secure where there is https. */
const cookieName = (c: AppContext): string => (isHttps(c) ? '__Host-samtavle' : 'samtavle')

function isHttps(c: AppContext): boolean {
  return new URL(c.req.url).protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https'
}

/** The hash under which the index knows this browser; null when it has no cookie yet. */
export function browserHashOf(c: AppContext): string | null {
  const cookie = getCookie(c, cookieName(c))
  return cookie ? hashSecret(cookie) : null
}

/** The browser's hash, giving it a cookie if it has none. */
export function rememberBrowser(c: AppContext): string {
  const known = getCookie(c, cookieName(c))
  const cookie = known ?? randomBytes(32).toString('base64url')
  setCookie(c, cookieName(c), cookie, {
    httpOnly: true,
    sameSite: 'Strict',
    path: '/',
    secure: isHttps(c),
    maxAge: cookieDays * 24 * 60 * 60,
  })
  return hashSecret(cookie)
}
