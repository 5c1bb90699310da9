import { useTranslation } from 'react-i18next'
import { reuseText } from '../actions/reuseText.ts'
import { Button } from '../ui/Button.tsx'
import { useStore } from '../ui/useStore.ts'
import { ActionButton } from './ActionButton.tsx'
import { useBoard, useBoardState } from './boardContext.ts'

/** Own text that the board did not take: it stays until its writer has used it or thrown it away. */
export function UnsentPanel() {
  const { t } = useTranslation()
  const { unsent } = useBoard()
  const texts = useStore(unsent.store, (state) => state.texts)
  useBoardState((state) => state.session)
  if (texts.length === 0) return null
  return (
    <section className="panel unsent" aria-label={t('board.unsent.title')}>
      <h2>{t('board.unsent.title')}</h2>
      <p className="quiet">{t('board.unsent.lead')}</p>
      <ul>
        {texts.map((kept) => (
          <li key={kept.id}>
            <p>{kept.text}</p>
            <div className="row">
              <ActionButton action={reuseText(kept)} />
              <Button variant="tertiary" onClick={() => unsent.discard(kept.id)}>
                {t('board.unsent.discard')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
