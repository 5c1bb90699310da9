import { formatDay } from '@samtavle/shared/locale/dates'
import { hasBegun } from '@samtavle/shared/rules/begun'
import { writingAreaOf } from '@samtavle/shared/rules/writingAreas'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { openRoundOf, resultOfStep } from '../../actions/dots.ts'
import { openPulseOf } from '../../actions/pulse.ts'
import { agreementsOfStep } from '../../actions/stances.ts'
import { currentLocale } from '../../i18n/i18n.ts'
import { lazyPart } from '../../ui/lazyPart.ts'
import { useContent, useOwn, useSession } from '../boardContext.ts'
import { HelpSignals } from '../HelpSignals.tsx'
import { Promises } from '../Promises.tsx'
import { useTable } from '../useTable.ts'
import { LateDrafts } from './LateDrafts.tsx'
import { WelcomeStep } from './WelcomeStep.tsx'
import { WriteStep } from './WriteStep.tsx'

// These need the document, which a phone that only writes drafts does not load.
const DotsStep = lazyPart(() => import('./DotsStep.tsx').then(({ DotsStep }) => DotsStep))
const ResultList = lazyPart(() => import('./ResultList.tsx').then(({ ResultList }) => ResultList))
const SortStep = lazyPart(() => import('./SortStep.tsx').then(({ SortStep }) => SortStep))
const SeatBar = lazyPart(() => import('../SeatBar.tsx').then(({ SeatBar }) => SeatBar))
const Spotlight = lazyPart(() => import('../Spotlight.tsx').then(({ Spotlight }) => Spotlight))
const EarlierRounds = lazyPart(() => import('./EarlierRounds.tsx').then(({ EarlierRounds }) => EarlierRounds))
const AgreementStep = lazyPart(() => import('./AgreementStep.tsx').then(({ AgreementStep }) => AgreementStep))
const AgreementList = lazyPart(() => import('./AgreementList.tsx').then(({ AgreementList }) => AgreementList))
const OutcomeForm = lazyPart(() => import('./OutcomeForm.tsx').then(({ OutcomeForm }) => OutcomeForm))
const OutcomeList = lazyPart(() => import('./OutcomeList.tsx').then(({ OutcomeList }) => OutcomeList))

const SummonedTo = lazyPart(() => import('../SummonedTo.tsx').then(({ SummonedTo }) => SummonedTo))
const TableBar = lazyPart(() => import('./TableBar.tsx').then(({ TableBar }) => TableBar))
const TableNotes = lazyPart(() => import('./TableNotes.tsx').then(({ TableNotes }) => TableNotes))
const TurnStep = lazyPart(() => import('./TurnStep.tsx').then(({ TurnStep }) => TurnStep))
const PulseStep = lazyPart(() => import('./PulseStep.tsx').then(({ PulseStep }) => PulseStep))
const PulseResult = lazyPart(() => import('./PulseResult.tsx').then(({ PulseResult }) => PulseResult))

interface StepBodyProps {
  onPhone?: boolean
  /** There is a list of all notes beside it, on which dots are given. */
  dotsInList?: boolean
}

/** What the step asks of a participant. */
export function StepBody({ onPhone = false, dotsInList = false }: StepBodyProps) {
  const { t } = useTranslation()
  const {
    step: { kind, perTable },
    tables,
    spotlight,
    summon,
    settings,
    openUntil,
  } = useSession()
  const { role, seats, held } = useOwn()
  const isViewer = role === 'viewer'
  const sharesDevice = !isViewer && (settings.seats > 1 || seats > 1)
  return (
    <>
      {isViewer && <p className="promise">{t('trouble.reader')}</p>}
      <Suspense>{sharesDevice && <SeatBar />}</Suspense>
      <Suspense>{tables.length > 0 && !isViewer && <TableBar />}</Suspense>
      <Suspense>{spotlight && <Spotlight />}</Suspense>
      <Suspense>{summon?.area && onPhone && <SummonedTo />}</Suspense>
      {held && <Held />}
      <LateDrafts />
      <Suspense>
        <Asked onPhone={onPhone} dotsInList={dotsInList} />
      </Suspense>
      <Suspense>{perTable && choosing.has(kind) && !isViewer && <TableNotes />}</Suspense>
      <HelpSignals />
      {kind === 'free' && openUntil && (
        <p className="promise">{t('step.free.until', { date: formatDay(openUntil, currentLocale()) })}</p>
      )}
      {kind === 'free' && <Promises at="joining" />}
    </>
  )
}

function Asked({ onPhone, dotsInList }: Required<StepBodyProps>) {
  const { t } = useTranslation()
  const session = useSession()
  const content = useContent()
  const isViewer = useOwn().role === 'viewer'
  const round = openRoundOf(session)
  const result = resultOfStep(session, content)
  const pulse = openPulseOf(session)
  const { kind, title } = session.step
  const area = writingAreaOf(session, useTable())
  if (kind === 'write' && area && !isViewer) return <WriteStep key={area} area={area} />
  if (kind === 'vote' && round && !isViewer)
    return dotsInList && round.of !== 'themes' ? <DotsElsewhere /> : <DotsStep round={round} />
  if (kind === 'vote' && result) {
    return (
      <>
        <ResultList result={result} />
        <EarlierRounds except={result.id} />
      </>
    )
  }
  if (kind === 'share' && session.turns.length > 0 && !isViewer) return <TurnStep />
  if (kind === 'free' && title) return <p className="quiet">{t('step.free.between')}</p>
  if (kind === 'free' && hasBegun(session)) return <p className="quiet">{t('step.free.pause')}</p>
  if (kind === 'welcome' && !isViewer) return <WelcomeStep />
  if (kind === 'decide' && session.agreement) return <AgreementStep check={session.agreement} />
  if (kind === 'pulse') return pulse && !isViewer ? <PulseStep pulse={pulse} /> : <PulseResult />
  if (kind === 'decide') {
    return (
      <>
        <AgreementList agreements={agreementsOfStep(session, content)} />
        <p className="quiet">{t('step.decide.participant')}</p>
        <OutcomeList />
        {!isViewer && <OutcomeForm />}
      </>
    )
  }
  if (kind === 'sort' && isViewer) return <p className="quiet">{t('step.sort.viewer')}</p>
  if (kind === 'sort' && onPhone) return <SortStep />
  return <p className="quiet">{t(`step.${sentenceOf[kind]}`)}</p>
}

/** Facilitators read one’s next notes before all do. */
function Held() {
  const { t } = useTranslation()
  return (
    <div className="warning" role="status">
      <p>
        <strong>{t('leading.heldTitle')}</strong>
      </p>
      <p>{t('leading.heldLead')}</p>
    </div>
  )
}

function DotsElsewhere() {
  const { t } = useTranslation()
  return (
    <>
      <p className="quiet">{t('list.dots.here')}</p>
      <Promises at="voting" />
    </>
  )
}

/** Steps in which a table chooses what to bring. */
const choosing: ReadonlySet<string> = new Set(['share', 'sort', 'discuss'])

/** What is said in steps that ask for nothing in the panel. */
const sentenceOf = {
  free: 'free.participant',
  welcome: 'welcome.facilitator',
  write: 'share.participant',
  share: 'share.participant',
  sort: 'sort.participant',
  discuss: 'discuss.participant',
  vote: 'vote.soon',
  decide: 'decide.participant',
  pulse: 'pulse.participant',
} as const
