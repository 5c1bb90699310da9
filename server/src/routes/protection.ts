import { routes } from '@samtavle/shared/protocol/routes'
import { limits } from '@samtavle/shared/schema/limits'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import { secureHeaders } from 'hono/secure-headers'
import type { AppEnv } from './context.ts'
import { problemAnswer } from './problemAnswers.ts'

/** Nothing is loaded from anywhere else, nothing inline runs, nobody may frame us. */
export const protectiveHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'"],
    workerSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  // Only a proxy in front knows whether the whole domain is on https.
  strictTransportSecurity: false,
  crossOriginEmbedderPolicy: false,
})

/**
 * Whether a browser sends this from our own pages. Programs without a browser send no Origin and carry no one else's
 * cookie, so a missing one is fine.
 */
export function isFromOwnPage(header: (name: string) => string | undefined, publicUrl: () => string): boolean {
  const origin = header('origin')
  if (origin === undefined) return ['same-origin', 'none', undefined].includes(header('sec-fetch-site'))
  const host = URL.canParse(origin) ? new URL(origin).host : null
  return host !== null && (host === header('host') || origin === publicUrl())
}

/** Refuses writes that another site's page has sent. */
export const requireOwnPage = (publicUrl: () => string) =>
  createMiddleware<AppEnv>(async (c, next) => {
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD'
    if (!reads && !isFromOwnPage((name) => c.req.header(name), publicUrl)) return problemAnswer('wrong-origin')
    await next()
  })

const bodyOfAtMost = (maxSize: number) => bodyLimit({ maxSize, onError: () => problemAnswer('too-large') })
const boardBody = bodyOfAtMost(limits.boardFileBytes)
const importedBody = bodyOfAtMost(limits.importBytes)
const imageBody = bodyOfAtMost(limits.imageBytes)
const otherBody = bodyOfAtMost(limits.requestBytes)

/** Where somebody's files come in. */
const filePaths: readonly string[] = [routes.readTable, routes.boardOfNotes, routes.importBoard]
const isForFiles = (path: string): boolean =>
  filePaths.includes(path) || /^\/api\/boards\/[^/]+\/(?:tables|notes)$/.test(path)

const isForImages = (path: string): boolean => /^\/api\/boards\/[^/]+\/images$/.test(path)

/** Refuses bodies that are larger than anything one has to say there. */
export const boundedBody = createMiddleware<AppEnv>((c, next) => {
  // Of one that does not say how large it is all is gathered here, before anybody asks who sends it.
  const isTold = c.req.header('content-length') !== undefined
  if (c.req.path === routes.importBoard && isTold) return boardBody(c, next)
  if (isForImages(c.req.path)) return imageBody(c, next)
  return isForFiles(c.req.path) ? importedBody(c, next) : otherBody(c, next)
})
