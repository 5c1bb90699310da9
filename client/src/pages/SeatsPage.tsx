import '../ui/css/seats.css'
import { useTranslation } from 'react-i18next'
import { sitDown, takeSeat } from '../actions/seats.ts'
import { ActionButton } from '../panels/ActionButton.tsx'
import { useOwn, useSession } from '../panels/boardContext.ts'
import { Notices } from '../panels/Notices.tsx'

/** Between two people who share a device: nothing that anybody has written or chosen is on it. */
export function SeatsPage() {
  const { t } = useTranslation()
  const { title, locale } = useSession()
  const { seats } = useOwn()
  return (
    <main className="seats-page">
      <p className="quiet" lang={locale}>
        {title}
      </p>
      <h1>{t('seats.who')}</h1>
      <p>{t('seats.lead')}</p>
      <ul>
        {Array.from({ length: seats }, (_, seat) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place is its number
          <li key={seat}>
            <ActionButton action={sitDown(seat)} data-fullwidth />
          </li>
        ))}
      </ul>
      <ActionButton action={takeSeat} variant="primary" data-fullwidth />
      <Notices />
    </main>
  )
}
