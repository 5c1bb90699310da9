import { PencilIcon } from '@navikt/aksel-icons'
import type { Theme } from '@samtavle/shared/schema/theme'
import { useTranslation } from 'react-i18next'
import { whyNot } from '../../actions/rights.ts'
import { Button } from '../../ui/Button.tsx'
import { useBoard, useContent, useSession } from '../boardContext.ts'
import { useListDesk } from './listDesk.ts'

/** What a theme is called, how many notes are in it, and what it is about. */
export function ThemeHeading({ theme, count }: { theme: Theme; count: number }) {
  const { t } = useTranslation()
  const desk = useListDesk()
  const board = useBoard()
  const { locale } = useSession()
  const { id, title, definition, parent } = theme
  const themes = useContent().themes
  const whole = parent && themes.get(parent)?.live ? themes.get(parent) : undefined
  return (
    <div data-theme={id}>
      <div className="list-theme">
        <h3 lang={locale} dir="auto">
          {whole ? `${whole.title} › ${title}` : title}
        </h3>
        <span className="quiet">{t('list.notes', { count })}</span>
        {!whyNot(board, { do: 'editTheme' }) && (
          <Button
            variant="tertiary"
            icon={<PencilIcon aria-hidden />}
            data-control="more"
            aria-label={t('list.theme.editFor', { name: title })}
            onClick={() => desk.ask({ what: 'describe', theme: id })}
          />
        )}
      </div>
      {definition && (
        <p className="list-definition" lang={locale} dir="auto">
          {definition}
        </p>
      )}
    </div>
  )
}
