import '../../ui/css/ownBoards.css'
import { FileIcon, PlusIcon, TableIcon } from '@navikt/aksel-icons'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Making } from '../../panels/making/useMaking.ts'
import { lazyPart } from '../../ui/lazyPart.ts'
import { BlankBoard } from './BlankBoard.tsx'
import { BoardFromFile } from './BoardFromFile.tsx'

const BoardOfTable = lazyPart(() => import('./BoardOfTable.tsx').then(({ BoardOfTable }) => BoardOfTable))

/** Boards without a method: an empty one, or one from a file. */
export function OwnStart({ making }: { making: Making }) {
  const { t } = useTranslation()
  const [opens, setOpens] = useState<'blank' | 'table' | null>(null)
  const close = () => {
    making.forget()
    setOpens(null)
  }
  return (
    <section className="own-start" aria-labelledby="own-start">
      <h3 id="own-start">{t('making.own')}</h3>
      <ul>
        <li className="panel own-card">
          <PlusIcon aria-hidden />
          <div>
            <h4>
              <button type="button" className="method-open" aria-haspopup="dialog" onClick={() => setOpens('blank')}>
                {t('making.blank.title')}
              </button>
            </h4>
            <p className="quiet">{t('making.blank.lead')}</p>
          </div>
        </li>
        <li className="panel own-card">
          <FileIcon aria-hidden />
          <BoardFromFile making={making} />
        </li>
        <li className="panel own-card">
          <TableIcon aria-hidden />
          <div>
            <h4>
              <button type="button" className="method-open" aria-haspopup="dialog" onClick={() => setOpens('table')}>
                {t('rows.newBoard')}
              </button>
            </h4>
            <p className="quiet">{t('rows.newBoardLead')}</p>
          </div>
        </li>
      </ul>
      {opens === 'blank' && <BlankBoard making={making} onClose={close} />}
      <Suspense>{opens === 'table' && <BoardOfTable making={making} onClose={close} />}</Suspense>
    </section>
  )
}
