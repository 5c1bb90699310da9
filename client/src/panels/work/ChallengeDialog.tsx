import { type ChallengeId, type ChallengeTexts, challengeIds } from '@samtavle/shared/methods/challenges'
import { useTranslation } from 'react-i18next'
import { runAction } from '../../actions/action.ts'
import { showChallenge } from '../../actions/challenges.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ActionButton } from '../ActionButton.tsx'
import { useActionContext, useSession } from '../boardContext.ts'
import { useChallengeTexts } from './useChallengeTexts.ts'

/** All challenge cards: a facilitator draws one, or chooses. */
export function ChallengeDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const context = useActionContext()
  const { challenge } = useSession()
  const texts = useChallengeTexts()
  const show = async (id: ChallengeId) => {
    await runAction(showChallenge(id), context)
    onClose()
  }
  return (
    <Dialog title={t('work.challenge.title')} onClose={onClose}>
      <p>{t('work.challenge.lead')}</p>
      <div className="row">
        <Button variant="primary" onClick={() => void show(anotherThan(challenge))}>
          {t('work.challenge.draw')}
        </Button>
        {challenge && <ActionButton action={showChallenge(null)} onDone={onClose} />}
      </div>
      {texts && <Cards texts={texts} onChoose={(id) => void show(id)} />}
    </Dialog>
  )
}

function Cards({ texts, onChoose }: { texts: ChallengeTexts; onChoose: (id: ChallengeId) => void }) {
  const { t } = useTranslation()
  const { locale } = useSession()
  return (
    <ul className="challenges">
      {challengeIds.map((id) => (
        <li key={id}>
          <button
            type="button"
            lang={locale}
            aria-label={t('work.challenge.show', { text: texts[id] })}
            onClick={() => onChoose(id)}
          >
            {texts[id]}
          </button>
        </li>
      ))}
    </ul>
  )
}

/** Any card but the one that is shown. */
function anotherThan(shown: string | null): ChallengeId {
  const others = challengeIds.filter((id) => id !== shown)
  return others[Math.floor(Math.random() * others.length)] ?? challengeIds[0]
}
