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

/** The colour that is painted at a point of the page. */
export const colourAt = async (page: Page, x: number, y: number): Promise<number[]> => {
  const shot = (await page.screenshot({ clip: { x: Math.round(x), y: Math.round(y), width: 1, height: 1 } })).toString(
    'base64',
  )
  return page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const canvas = document.createElement('canvas')
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3)
  }, shot)
}
