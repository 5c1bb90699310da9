import '../../ui/css/ownBoards.css'
import { FileIcon, PlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BlankBoard } from './BlankBoard.tsx'
import { BoardFromFile } from './BoardFromFile.tsx'
import type { Making } from './useMaking.ts'

/** Boards without a method: an empty one, or one from a file. */
export function OwnStart({ making }: { making: Making }) {
  const { t } = useTranslation()
  const [opens, setOpens] = useState(false)
  const close = () => {
    making.forget()
    setOpens(false)
  }
  return (
    <section className="own-start" aria-labelledby="own-start">
      <h3 id="own-start">{t('making.own')}</h3>
      <ul>
        <li className="panel own-card">
          <PlusIcon aria-hidden />
          <div>
            <h4>
              <button type="button" className="method-open" aria-haspopup="dialog" onClick={() => setOpens(true)}>
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
      </ul>
      {opens && <BlankBoard making={making} onClose={close} />}
    </section>
  )
}
