import '../../ui/css/turns.css'
import { useTranslation } from 'react-i18next'
import { cardsIn } from '../../actions/placing.ts'
import { bring } from '../../actions/tables.ts'
import { ActionButton } from '../ActionButton.tsx'
import { useContent, useSession } from '../boardContext.ts'
import { useTable } from '../useTable.ts'

/** The notes of one's own table, of which the table chooses what to bring to everybody; nothing for who sits at none. */
export function TableNotes() {
  const { t } = useTranslation()
  const { step, locale } = useSession()
  const content = useContent()
  const table = content.areas.get(useTable() ?? '')
  const meets = content.areas.get(step.area ?? '')
  if (!table || !meets) return null
  const cards = cardsIn(table.id, content)
  return (
    <section className="turn-step" aria-label={t('tables.own', { table: table.title })}>
      <h2 lang={locale}>{t('tables.own', { table: table.title })}</h2>
      <p className="quiet">{t(cards.length > 0 ? 'tables.bringLead' : 'tables.bringNone', { area: meets.title })}</p>
      <ul className="turn-notes">
        {cards.map(({ id, text }) => (
          <li key={id}>
            <p lang={locale} dir="auto">
              {text}
            </p>
            <ActionButton action={bring(id)} aria-label={t('tables.bringWhat', { text })} />
          </li>
        ))}
      </ul>
    </section>
  )
}
