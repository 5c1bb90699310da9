import '../../ui/css/ownMethods.css'
import type { MyBoardsAnswer } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { myBoards } from '../../connection/boards.ts'
import { keepPreference, readPreference } from '../../connection/preferences.ts'
import { DuplicateBoard } from '../../panels/making/DuplicateBoard.tsx'
import { PageLink } from '../../ui/PageLink.tsx'
import { tieDashes } from '../../ui/tieDashes.ts'
import { useLoaded } from '../../ui/useLoaded.ts'
import { BoardThumbnail } from './BoardThumbnail.tsx'
import { MyMeasures } from './MyMeasures.tsx'

/** Under which this device remembers whether it may show them; it may not until somebody has said so. */
const preference = 'myBoards'

/** The boards that this browser is in on, where whoever uses the device wants them shown. */
export function MyBoards() {
  const { t } = useTranslation()
  const id = useId()
  const [shows, setShows] = useState(() => readPreference(preference) === 'shown')
  const change = (wanted: boolean) => {
    keepPreference(preference, wanted ? 'shown' : 'hidden')
    setShows(wanted)
  }
  return (
    <section className="my-boards" id="mine" aria-labelledby="my-boards">
      <h2 id="my-boards">{t('making.mine.title')}</h2>
      <p className="lead">{t('making.mine.lead')}</p>
      <div className="ds-field mine-switch">
        <input
          id={id}
          className="ds-input"
          type="checkbox"
          role="switch"
          aria-checked={shows}
          aria-describedby={`${id}-about`}
          checked={shows}
          onChange={(event) => change(event.target.checked)}
        />
        <label className="ds-label" htmlFor={id}>
          {t('making.mine.show')}
        </label>
        <p data-field="description" id={`${id}-about`}>
          {t('making.mine.showHelp')}
        </p>
      </div>
      {shows && (
        <>
          <MyMeasures />
          <Boards />
        </>
      )}
    </section>
  )
}

function Boards() {
  const { t } = useTranslation()
  const loaded = useLoaded(preference, myBoards)
  if (loaded.is === 'failed') return <p className="warning">{t('making.mine.failed')}</p>
  if (loaded.is !== 'there') return null
  if (loaded.value.length === 0) return <p className="quiet">{t('making.mine.none')}</p>
  return (
    <ul>
      {loaded.value.map((board) => (
        <Board key={board.boardId} board={board} />
      ))}
    </ul>
  )
}

function Board({ board: { boardId, title, role } }: { board: MyBoardsAnswer['boards'][number] }) {
  const { t } = useTranslation()
  return (
    <li className="panel">
      <BoardThumbnail boardId={boardId} />
      <PageLink href={routes.boardPage(boardId)}>{tieDashes(title) || t('making.mine.untitled')}</PageLink>
      <span className="quiet">{t(`board.roles.${role}`)}</span>
      {role === 'facilitator' && (
        <details className="mine-more">
          <summary aria-label={`${t('ownMethods.more')}: ${title || t('making.mine.untitled')}`}>
            {t('ownMethods.more')}
          </summary>
          <DuplicateBoard boardId={boardId} title={title || t('making.mine.untitled')} />
        </details>
      )}
    </li>
  )
}
