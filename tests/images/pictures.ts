import type { Problem } from '@samtavle/shared/protocol/problems'
import type { ImageAnswer } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import sharp, { type Sharp } from 'sharp'
import type { HttpClient } from '../helpers/httpClient.ts'

/** A picture of one colour, before it is made a file. */
export const plain = (width: number, height: number, alpha = 1): Sharp =>
  sharp({ create: { width, height, channels: 4, background: { r: 15, g: 89, b: 99, alpha } } })

/** What came of sending a file as a picture. */
export interface Sent {
  status: number
  answer: ImageAnswer & Problem
}

/** Sends a file to a board as a browser would. */
export async function sendImage(browser: HttpClient, boardId: string, file: Uint8Array): Promise<Sent> {
  const body = new Uint8Array(file)
  const response = await fetch(browser.baseUrl + routes.images(boardId), {
    method: 'POST',
    headers: { ...browser.headers, 'content-type': 'application/octet-stream' },
    body,
  })
  return { status: response.status, answer: (await response.json()) as Sent['answer'] }
}

/** Asks for a picture, with all that the answer says of itself. */
export const askImage = (browser: HttpClient, boardId: string, imageId: string): Promise<Response> =>
  fetch(browser.baseUrl + routes.image(boardId, imageId), { headers: browser.headers })
