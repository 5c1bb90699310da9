import type { Locale } from '@samtavle/shared/schema/session'
import i18next, { type TFunction } from 'i18next'
import { useEffect, useState } from 'react'
import { fetchWords } from '../../i18n/i18n.ts'

/** Our texts in the language of the board, whatever language one's own interface is in; null until they are fetched. */
export function useBoardWords(locale: Locale): TFunction | null {
  const [ready, setReady] = useState(i18next.hasResourceBundle(locale, 'translation'))
  useEffect(() => {
    void fetchWords(locale).then(() => setReady(true))
  }, [locale])
  return ready ? i18next.getFixedT(locale) : null
}
