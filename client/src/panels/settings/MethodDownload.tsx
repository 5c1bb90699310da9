import { DownloadIcon } from '@navikt/aksel-icons'
import { routes } from '@samtavle/shared/protocol/routes'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { failureName } from '../../connection/http.ts'
import { keepBoardAsMethod } from '../../connection/ownMethods.ts'
import { Button } from '../../ui/Button.tsx'
import { useBoard } from '../boardContext.ts'
import { useMethodTrouble } from '../making/useMethodTrouble.ts'

/** The board as a method of one's own: among those on the front page of this browser, or as a file. */
export function MethodDownload() {
  const { t } = useTranslation()
  const { boardId } = useBoard()
  const troubleOf = useMethodTrouble()
  const [outcome, setOutcome] = useState<'kept' | { wrong: string } | null>(null)
  const keep = () =>
    keepBoardAsMethod(boardId).then(
      () => setOutcome('kept'),
      (failure: unknown) => setOutcome({ wrong: failureName(failure) }),
    )
  return (
    <div className="setting-act">
      <p>{t('ownMethods.lead')}</p>
      <p className="quiet">{t('ownMethods.again')}</p>
      <div className="row">
        <Button onClick={() => void keep()}>{t('ownMethods.keep')}</Button>
        <a className="ds-button" data-variant="secondary" href={routes.methodJson(boardId)} download="metode.json">
          <DownloadIcon aria-hidden />
          {t('ownMethods.download')}
        </a>
      </div>
      <div role="status">
        {outcome === 'kept' && <p className="setting-note">{t('ownMethods.kept')}</p>}
        {outcome !== null && outcome !== 'kept' && <p className="warning">{troubleOf(outcome.wrong)}</p>}
      </div>
    </div>
  )
}
