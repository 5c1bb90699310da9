import '../../ui/css/work.css'
import '../../ui/css/workNarrow.css'
import { challengeIds } from '@samtavle/shared/methods/challenges'
import { useTranslation } from 'react-i18next'
import { showChallenge } from '../../actions/challenges.ts'
import { ActionButton } from '../ActionButton.tsx'
import { useOwn, useSession } from '../boardContext.ts'
import { useChallengeTexts } from './useChallengeTexts.ts'

/** The challenge card that is shown to everybody. */
export function ChallengeCard({ onScreen = false }: { onScreen?: boolean }) {
  const { t } = useTranslation()
  const { challenge, locale } = useSession()
  const { role } = useOwn()
  const texts = useChallengeTexts()
  const id = challengeIds.find((one) => one === challenge)
  if (!id || !texts) return null
  return (
    <section className="challenge" aria-label={t('work.challenge.label')} data-screen={onScreen || undefined}>
      <p className="label">{t('work.challenge.label')}</p>
      <p className="challenge-text" lang={locale} role="status">
        {texts[id]}
      </p>
      {role === 'facilitator' && !onScreen && <ActionButton action={showChallenge(null)} variant="tertiary" />}
    </section>
  )
}
