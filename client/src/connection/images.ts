import type { ImageAnswer } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import type { BoardId } from '@samtavle/shared/schema/ids'
import { limits } from '@samtavle/shared/schema/limits'
import { ProblemError, requestWithFile } from './http.ts'

/** Sends a picture to a board, a large one made smaller first. Rejects as all requests do. */
export async function sendImage(boardId: BoardId, file: Blob): Promise<ImageAnswer> {
  return requestWithFile(routes.images(boardId), file.size > limits.imageBytes ? await smaller(file) : file, {})
}

/** The same picture with no more pixels than a board keeps. */
async function smaller(file: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(file).catch(() => {
    throw new ProblemError('no-image', 422)
  })
  const scale = Math.min(1, limits.imageSide / Math.max(bitmap.width, bitmap.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(bitmap.width * scale))
  canvas.height = Math.max(1, Math.round(bitmap.height * scale))
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  const made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.9))
  if (!made || made.size > limits.imageBytes) throw new ProblemError('image-too-large', 422)
  return made
}
