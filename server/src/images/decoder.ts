import sharp from 'sharp'

// Loaders of other kinds are never run, whatever a file makes sharp believe.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadPngBuffer', 'VipsForeignLoadJpegBuffer', 'VipsForeignLoadWebpBuffer'],
})
sharp.cache(false)
sharp.concurrency(1)

/** Reads PNG, JPEG and WebP, and nothing else. */
export const decoder = sharp
