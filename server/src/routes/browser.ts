import { randomBytes } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { getCookie, setCookie } from 'hono/cookie'
import { parse } from 'hono/utils/cookie'
import { hashSecret } from '../rooms/secrets.ts'
import type { AppContext } from './context.ts'

const cookieDays = 400

/** The one cookie: it says which browser this is, and nothing else. `__Host-` and Secure where there is https. */
const cookieName = (https: boolean): string => (https ? '__Host-samtavle' : 'samtavle')

function isHttps(c: AppContext): boolean {
  return new URL(c.req.url).protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https'
}

/** The hash under which the index knows this browser; null when it has no cookie yet. */
export function browserHashOf(c: AppContext): string | null {
  const cookie = getCookie(c, cookieName(isHttps(c)))
  return cookie ? hashSecret(cookie) : null
}

/** The same for a request that never becomes one of the app's: one for a socket. */
export function browserHashIn(headers: IncomingHttpHeaders): string | null {
  const name = cookieName(headers['x-forwarded-proto'] === 'https')
  const cookie = parse(headers.cookie ?? '', name)[name]
  return cookie ? hashSecret(cookie) : null
}

/** The browser's hash, giving it a cookie if it has none. */
export function rememberBrowser(c: AppContext): string {
  const name = cookieName(isHttps(c))
  const known = getCookie(c, name)
  const cookie = known ?? randomBytes(32).toString('base64url')
  setCookie(c, name, cookie, {
    httpOnly: true,
    sameSite: 'Strict',
    path: '/',
    secure: isHttps(c),
    maxAge: cookieDays * 24 * 60 * 60,
  })
  return hashSecret(cookie)
}
