import { formatDay } from '@samtavle/shared/locale/dates'
import type { MyMeasuresAnswer } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import { useTranslation } from 'react-i18next'
import { myMeasures } from '../../connection/boards.ts'
import { currentLocale } from '../../i18n/i18n.ts'
import { PageLink } from '../../ui/PageLink.tsx'
import { useLoaded } from '../../ui/useLoaded.ts'
import { Facts } from './Facts.tsx'

/** What has been agreed to do on all of one's boards, what is overdue first; nothing where nothing has. */
export function MyMeasures() {
  const { t } = useTranslation()
  const loaded = useLoaded('myMeasures', myMeasures)
  if (loaded.is !== 'there' || loaded.value.length === 0) return null
  return (
    <>
      <h3>{t('ownMethods.measures')}</h3>
      <ul aria-label={t('ownMethods.measures')}>
        {loaded.value.map((measure) => (
          <Measure key={measure.id} measure={measure} />
        ))}
      </ul>
    </>
  )
}

function Measure({ measure }: { measure: MyMeasuresAnswer['measures'][number] }) {
  const { t } = useTranslation()
  const { boardId, board, text, owner, due, status, passed } = measure
  return (
    <li className="panel">
      <PageLink href={routes.summaryPage(boardId)} dir="auto">
        {text}
      </PageLink>
      <Facts
        facts={[
          board || t('making.mine.untitled'),
          owner ?? t('step.decide.missingOwner'),
          due && formatDay(due, currentLocale()),
          t(`ownMethods.statuses.${status}`),
        ]}
      />
      {passed && <strong className="warning">{t('ownMethods.passed')}</strong>}
    </li>
  )
}
