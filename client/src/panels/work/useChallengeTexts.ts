import type { ChallengeTexts } from '@samtavle/shared/methods/challenges'
import type { Locale } from '@samtavle/shared/schema/session'
import { useEffect, useState } from 'react'
import { useSession } from '../boardContext.ts'

const load: Record<Locale, () => Promise<{ challenges: ChallengeTexts }>> = {
  nb: () => import('@samtavle/shared/methods/challenges/nb'),
  nn: () => import('@samtavle/shared/methods/challenges/nn'),
  en: () => import('@samtavle/shared/methods/challenges/en'),
}

/** What the challenge cards say, in the language of the board; null until they have come. */
export function useChallengeTexts(): ChallengeTexts | null {
  const { locale } = useSession()
  const [texts, setTexts] = useState<ChallengeTexts | null>(null)
  useEffect(() => {
    let isWanted = true
    void load[locale]().then(({ challenges }) => isWanted && setTexts(challenges))
    return () => {
      isWanted = false
    }
  }, [locale])
  return texts
}
