/** Sizes of screens, in CSS pixels: a laptop, a projector, a phone, and the narrowest that everything must fit. */
export const sizes = {
  '1440x900': { width: 1440, height: 900, touch: false },
  '1920x1080': { width: 1920, height: 1080, touch: false },
  '390x844': { width: 390, height: 844, touch: true },
  '320x640': { width: 320, height: 640, touch: true },
} as const

export type Size = keyof typeof sizes
export const allSizes = Object.keys(sizes) as Size[]
export const wide: readonly Size[] = ['1440x900', '1920x1080']
export const handheld: readonly Size[] = ['390x844', '320x640']
