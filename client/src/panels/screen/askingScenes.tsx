import '../../ui/css/workNarrow.css'
import { promises } from '@samtavle/shared/rules/promises'
import { usableDots } from '@samtavle/shared/rules/tally'
import type { Round } from '@samtavle/shared/schema/session'
import { useTranslation } from 'react-i18next'
import { openRoundOf } from '../../actions/dots.ts'
import { openPulseOf } from '../../actions/pulse.ts'
import { useContent, useProgress, useSession } from '../boardContext.ts'
import { DotCount } from './DotCount.tsx'
import { Dots } from './Dots.tsx'
import { QuestionScene } from './QuestionScene.tsx'
import { LiveScene } from './ResultScene.tsx'
import { questionOf } from './scene.ts'

/** People come in: what it is about, how to get in, and how many are. */
export function ArriveScene() {
  const { t } = useTranslation()
  const session = useSession()
  const { here } = useProgress()
  const { title, brief, step } = session
  const question = brief.question || title || t('step.kinds.welcome')
  return (
    <QuestionScene question={question} above={brief.question ? title : ''} join="large">
      {step.kind === 'welcome' && step.prompt && <p>{step.prompt}</p>}
      <p className="screen-promise">{promises('joining', session, session.locale).join(' ')}</p>
      <p className="screen-here">{t('screen.here', { count: here })}</p>
    </QuestionScene>
  )
}

/** Everybody writes for themselves. */
export function WriteScene() {
  const { t } = useTranslation()
  const session = useSession()
  const { written } = useProgress()
  const question = questionOf(session, useContent()) || t('step.kinds.write')
  return (
    <QuestionScene question={question} count={<DotCount of="written" count={written} />}>
      <p>
        {t('screen.writeHow')} {promises('field', session, session.locale).join(' ')}
      </p>
      <p className="screen-promise">{promises('writing', session, session.locale).join(' ')}</p>
    </QuestionScene>
  )
}

/** Everybody gives dots; in a live round the sums are shown as they come. */
export function VoteScene() {
  const round = openRoundOf(useSession())
  if (!round) return null
  return round.secret ? <SecretRound round={round} /> : <LiveScene round={round} />
}

function SecretRound({ round }: { round: Round }) {
  const { t } = useTranslation()
  const session = useSession()
  const { rounds } = useProgress()
  const each = usableDots(round)
  return (
    <QuestionScene
      question={session.step.prompt || round.title || t('step.vote.title')}
      count={<DotCount of="voted" count={rounds[round.id]?.voters ?? 0} />}
    >
      <p className="screen-each">
        <Dots count={each} kind="vote" />
        {t('screen.each', { count: each })}{' '}
        {round.perCard && round.perCard < each && t('screen.perCard', { count: round.perCard })}
      </p>
      <p className="screen-promise">{promises('voting', session, session.locale).join(' ')}</p>
    </QuestionScene>
  )
}

/** How was the meeting? And where one sees what comes of it. */
export function PulseScene() {
  const { t } = useTranslation()
  const session = useSession()
  const { pulsed } = useProgress()
  const pulse = openPulseOf(session)
  return (
    <QuestionScene question={t('step.kinds.pulse')}>
      {pulse ? (
        <>
          <ol className="screen-questions">
            {pulse.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
          {pulsed > 0 && <p className="screen-here">{t('work.pulse.answered', { count: pulsed })}</p>}
        </>
      ) : (
        session.step.prompt && <p>{session.step.prompt}</p>
      )}
      <p className="screen-promise">{t('screen.keepLink')}</p>
    </QuestionScene>
  )
}

/** A step that asks for nothing on the board yet. */
export function PlainScene() {
  const { t } = useTranslation()
  const session = useSession()
  const name = t(`step.kinds.${session.step.kind}`)
  const question = questionOf(session, useContent()) || name
  return <QuestionScene question={question} above={question === name ? '' : name} />
}
