import { formatInstant } from '@samtavle/shared/locale/dates'
import type { Version } from '@samtavle/shared/protocol/versions'
import { useTranslation } from 'react-i18next'
import { currentLocale } from '../../i18n/i18n.ts'
import { Button } from '../../ui/Button.tsx'
import { troubleKey } from '../trouble.ts'
import { innerQuotes } from './innerQuotes.ts'
import type { VersionActs } from './useVersionActs.ts'
import { useVersionName } from './useVersionName.ts'

/** What has come of it, said and read out. A restoring can be taken back for as long as nothing has been kept after it. */
export function VersionNews({ acts, newest }: { acts: VersionActs; newest: Version | null }) {
  const { t } = useTranslation()
  const nameOf = useVersionName()
  const { news } = acts
  const before = newest?.why === 'restore' ? newest : null
  return (
    <div role="status" className="version-news">
      {news?.is === 'said' && (
        <p className="setting-note">
          {news.text}{' '}
          {news.undoable && before && (
            <Button onClick={() => acts.undo(before)} busy={acts.busy}>
              {t('versions.undo')}
            </Button>
          )}
        </p>
      )}
      {news === null && before && (
        <p className="setting-note">
          {t('versions.lately', {
            name: innerQuotes(nameOf({ ...before, why: 'step' })),
            time: formatInstant(before.at, currentLocale()),
          })}{' '}
          <Button onClick={() => acts.undo(before)} busy={acts.busy}>
            {t('versions.undo')}
          </Button>
        </p>
      )}
      {news?.is === 'refused' && (
        <p className="warning">
          {news.why === 'closed' ? t('versions.answering') : (t(troubleKey('named', news.why)) as string)}
        </p>
      )}
    </div>
  )
}
