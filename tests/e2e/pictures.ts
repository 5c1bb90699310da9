import type { Page } from '@playwright/test'

/** How many pixels of two pictures are clearly not the same. */
export function differences(a: Buffer, b: Buffer, page: Page): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const [one, two] = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
          const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
          context?.drawImage(image, 0, 0)
          return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray()
        }),
      )
      let different = 0
      for (let i = 0; i < (one?.length ?? 0); i++) if (Math.abs((one?.[i] ?? 0) - (two?.[i] ?? 0)) > 12) different++
      return different
    },
    [a.toString('base64'), b.toString('base64')],
  )
}
