import type { Locale } from '../schema/session.ts'
import type { ChallengeTexts } from './challenges.ts'
import type { FrameTexts } from './frame.ts'
import type { MethodTexts } from './method.ts'
import type { GalleryTexts, MethodId } from './methods.ts'

// Each file is loaded only when it is asked for: a phone never gets the words of twenty methods in three languages. The
// paths are written so that Vite finds the files.

/** Titles and purposes of all methods. */
export async function loadGallery(locale: Locale): Promise<GalleryTexts> {
  const { gallery }: { gallery: GalleryTexts } = await import(`./gallery/${locale}.ts`)
  return gallery
}

/** All texts of one method, those of its frame included. */
export async function loadTexts(method: MethodId, locale: Locale): Promise<MethodTexts> {
  const [{ texts }, { frame }]: [{ texts: MethodTexts }, { frame: FrameTexts }] = await Promise.all([
    import(`./bank/${method}/${locale}.ts`),
    import(`./frame/${locale}.ts`),
  ])
  return { ...texts, areas: { ...texts.areas, ...frame.areas }, steps: { ...texts.steps, ...frame.steps } }
}

/** What stands on the challenge cards. */
export async function loadChallenges(locale: Locale): Promise<ChallengeTexts> {
  const { challenges }: { challenges: ChallengeTexts } = await import(`./challenges/${locale}.ts`)
  return challenges
}
