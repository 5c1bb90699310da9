import { CogIcon } from '@navikt/aksel-icons'
import { routes } from '@samtavle/shared/protocol/routes'
import { Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoard, useOwn, useSession } from '../panels/boardContext.ts'
import { Notices } from '../panels/Notices.tsx'
import { PhoneChallenge, PhoneTools } from '../panels/PhoneTools.tsx'
import { SaveStatus } from '../panels/SaveStatus.tsx'
import { StepBody } from '../panels/steps/StepBody.tsx'
import { useStepTitle } from '../panels/steps/useStepTitle.ts'
import { TimerClock } from '../panels/TimerClock.tsx'
import { useStepPosition } from '../panels/useStepPosition.ts'
import { LanguageMenu } from '../ui/LanguageMenu.tsx'
import { lazyPart } from '../ui/lazyPart.ts'
import { PageLink } from '../ui/PageLink.tsx'
import { useStore } from '../ui/useStore.ts'

const BoardList = lazyPart(() => import('../panels/BoardList.tsx').then(({ BoardList }) => BoardList))
const PhoneListView = lazyPart(() =>
  import('../panels/list/PhoneListView.tsx').then(({ PhoneListView }) => PhoneListView),
)
const UnsentPanel = lazyPart(() => import('../panels/UnsentPanel.tsx').then(({ UnsentPanel }) => UnsentPanel))
const FacilitatorPhone = lazyPart(() =>
  import('../panels/facilitator/FacilitatorPhone.tsx').then(({ FacilitatorPhone }) => FacilitatorPhone),
)

/** Steps for which the notes of the board must be there. */
const needsDocument = new Set(['share', 'sort', 'discuss', 'vote', 'decide', 'pulse'])

/** The board on a narrow screen: not a canvas, but what the step asks. */
export function PhonePage() {
  const { t } = useTranslation()
  const board = useBoard()
  const session = useSession()
  const isFacilitator = useOwn().role === 'facilitator'
  const hasUnsent = useStore(board.unsent.store, ({ texts }) => texts.length > 0)
  const [showsBoard, setShowsBoard] = useState(false)
  const stepName = t(`step.kinds.${session.step.kind}`)
  const wantsDocument =
    showsBoard ||
    isFacilitator ||
    session.spotlight !== null ||
    session.summon !== null ||
    needsDocument.has(session.step.kind)
  useEffect(() => {
    if (wantsDocument) board.openDocument()
  }, [board, wantsDocument])
  return (
    <div className="phone">
      <PhoneHeader />
      <main>
        <Suspense>
          {showsBoard ? (
            <>
              <h1>{t('board.list.title')}</h1>
              <PhoneListView />
            </>
          ) : (
            <PhoneStep isFacilitator={isFacilitator} />
          )}
          {hasUnsent && <UnsentPanel />}
        </Suspense>
      </main>
      <Notices />
      <nav className="phone-nav" aria-label={t('step.phone.nav')}>
        <button type="button" aria-current={showsBoard ? undefined : 'page'} onClick={() => setShowsBoard(false)}>
          {stepName}
        </button>
        <button type="button" aria-current={showsBoard ? 'page' : undefined} onClick={() => setShowsBoard(true)}>
          {t('step.phone.board')}
        </button>
      </nav>
    </div>
  )
}

function PhoneHeader() {
  const { t } = useTranslation()
  const session = useSession()
  const { boardId } = useBoard()
  return (
    <header className="phone-header">
      <p>
        {useStepPosition(session) || t('home.name')}
        {session.timer && (
          <>
            {' · '}
            <TimerClock timer={session.timer} />
          </>
        )}
      </p>
      <LanguageMenu />
      <PageLink
        className="ds-button"
        data-variant="tertiary"
        data-icon
        href={routes.settingsPage(boardId)}
        aria-label={t('board.settings')}
      >
        <CogIcon aria-hidden />
      </PageLink>
      <SaveStatus />
    </header>
  )
}

function PhoneStep({ isFacilitator }: { isFacilitator: boolean }) {
  const { t } = useTranslation()
  const { step, locale, title } = useSession()
  const stepTitle = useStepTitle()
  return (
    <>
      <h1 lang={locale} dir="auto">
        {step.kind === 'free' && !step.title ? title || t('board.untitled') : stepTitle}
      </h1>
      <PhoneChallenge />
      {isFacilitator ? <FacilitatorPhone /> : <StepBody onPhone />}
      <PhoneTools />
      {step.kind === 'share' && <BoardList only={step.area} />}
      {(step.kind === 'sort' || step.kind === 'discuss') && <BoardList />}
    </>
  )
}
