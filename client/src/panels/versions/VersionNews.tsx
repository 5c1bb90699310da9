import type { Version } from '@samtavle/shared/protocol/versions'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { troubleKey } from '../trouble.ts'
import type { VersionActs } from './useVersionActs.ts'

/** What has come of it, said and read out; a restoring can be taken back. */
export function VersionNews({ acts, newest }: { acts: VersionActs; newest: Version | null }) {
  const { t } = useTranslation()
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
      {news?.is === 'refused' && (
        <p className="warning">
          {news.why === 'closed' ? t('versions.answering') : (t(troubleKey('named', news.why)) as string)}
        </p>
      )}
    </div>
  )
}
