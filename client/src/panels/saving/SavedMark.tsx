import { ArrowUndoIcon, CheckmarkIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { troubleKey } from '../trouble.ts'
import type { Saving } from './useSaving.ts'

/** Beside a setting: whether its change is saved, and a way back. `what` is the setting's name. */
export function SavedMark({ saving, what }: { saving: Saving; what: string }) {
  const { t } = useTranslation()
  const { state, undo } = saving
  if (state.is === 'saving') return <span className="saved-mark">{t('settings.saving')}</span>
  if (state.is !== 'saved') return null
  return (
    <span className="saved-mark" data-saved>
      <CheckmarkIcon aria-hidden />
      {t('settings.saved')}
      {undo && (
        <Button
          variant="tertiary"
          icon={<ArrowUndoIcon aria-hidden />}
          aria-label={t('settings.undoWhat', { what })}
          onClick={undo}
        >
          {t('settings.undo')}
        </Button>
      )}
    </span>
  )
}

/** Why a change was not taken. `because`: what the server means when it does not allow this very setting. */
export function RefusedMark({ saving, because }: { saving: Saving; because?: string | undefined }) {
  const { t } = useTranslation()
  const { state } = saving
  if (state.is !== 'refused') return null
  const sentence = state.why === 'not-allowed' && because ? because : (t(troubleKey('named', state.why)) as string)
  return (
    <p className="ds-validation-message" data-color="danger" role="alert">
      {sentence}
    </p>
  )
}
