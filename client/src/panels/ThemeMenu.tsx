import type { Card } from '@samtavle/shared/schema/card'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../actions/action.ts'
import { assignTheme } from '../actions/themes.ts'
import { useActionContext, useContent } from './boardContext.ts'

/** What is chosen while the cards are in different themes. */
const severalThemes = 'several'

/** Puts the selected cards in a theme. */
export function ThemeMenu({ cards }: { cards: Card[] }) {
  const { t } = useTranslation()
  const context = useActionContext()
  const id = useId()
  const themes = [...useContent().themes.values()].filter(({ live }) => live)
  const themesOfCards = new Set(cards.map(({ theme }) => theme ?? ''))
  const [value] = themesOfCards.size === 1 ? [...themesOfCards] : [severalThemes]
  if (themes.length === 0 || !assignTheme(null).enabled(context)) return null
  return (
    <>
      <label className="ds-sr-only" htmlFor={id}>
        {t('board.theme.assign')}
      </label>
      <select
        id={id}
        className="ds-input theme-menu"
        data-width="auto"
        value={value}
        onChange={(event) => void runAction(assignTheme(event.target.value || null), context)}
      >
        {value === severalThemes && (
          <option value={severalThemes} disabled>
            {t('board.theme.several')}
          </option>
        )}
        <option value="">{t('board.theme.none')}</option>
        {themes.map(({ id: themeId, title }) => (
          <option key={themeId} value={themeId}>
            {title}
          </option>
        ))}
      </select>
    </>
  )
}
