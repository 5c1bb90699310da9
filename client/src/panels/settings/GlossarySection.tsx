import type { Card } from '@samtavle/shared/schema/card'
import { isVisible } from '@samtavle/shared/schema/document'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { writeMeaning } from '../../actions/glossary.ts'
import { useBoard, useBoardState, useContent, useSession } from '../boardContext.ts'
import { SettingText } from './SettingText.tsx'

/** The words on the board, and what they mean. */
export function GlossarySection() {
  const { t } = useTranslation()
  const board = useBoard()
  const isThere = useBoardState((state) => state.document !== null)
  const cards = [...useContent().cards.values()]
  const terms = cards.filter((card) => isVisible(card) && card.kind === 'term')
  useEffect(() => board.openDocument(), [board])
  if (!isThere) return <p className="quiet">{t('settings.glossary.loading')}</p>
  if (terms.length === 0) return <p className="quiet">{t('settings.glossary.none')}</p>
  return (
    <>
      <p className="quiet">{t('settings.glossary.lead')}</p>
      {terms.map((term) => (
        <TermMeaning key={term.id} term={term} />
      ))}
    </>
  )
}

function TermMeaning({ term }: { term: Card }) {
  const { t } = useTranslation()
  const board = useBoard()
  const { locale } = useSession()
  return (
    <SettingText
      label={t('settings.glossary.meaning', { term: term.text })}
      placeholder={t('settings.glossary.placeholder')}
      stored={term.meaning}
      save={(meaning) => () => writeMeaning(board, term.id, meaning)}
      rows={2}
      lang={locale}
    />
  )
}
