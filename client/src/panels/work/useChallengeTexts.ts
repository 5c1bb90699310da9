import type { ChallengeTexts } from '@samtavle/shared/methods/challenges'
import { loadChallenges } from '@samtavle/shared/methods/loadTexts'
import { useEffect, useState } from 'react'
import { useSession } from '../boardContext.ts'

/** What the challenge cards say, in the language of the board; null until they have come. */
export function useChallengeTexts(): ChallengeTexts | null {
  const { locale } = useSession()
  const [texts, setTexts] = useState<ChallengeTexts | null>(null)
  useEffect(() => {
    let isWanted = true
    void loadChallenges(locale).then((challenges) => isWanted && setTexts(challenges))
    return () => {
      isWanted = false
    }
  }, [locale])
  return texts
}
