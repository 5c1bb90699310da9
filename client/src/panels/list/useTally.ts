import type { Card } from '@samtavle/shared/schema/card'
import { isFixture } from '@samtavle/shared/schema/fixtures'
import { useTranslation } from 'react-i18next'

/** How many notes there are among some cards, in words, and how many texts and pictures. */
export function useTally(): (cards: readonly Card[]) => string {
  const { t } = useTranslation()
  return (cards) => {
    const texts = cards.filter(({ kind }) => kind === 'text').length
    const pictures = cards.filter(({ kind }) => kind === 'image').length
    const notes = cards.filter((card) => !isFixture(card)).length
    return [
      (notes > 0 || cards.length === 0) && t('list.notes', { count: notes }),
      texts > 0 && t('list.texts', { count: texts }),
      pictures > 0 && t('list.pictures', { count: pictures }),
    ]
      .filter(Boolean)
      .join(', ')
  }
}
