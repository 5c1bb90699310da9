import { readyQuestion } from '@samtavle/shared/protocol/questions'
import type { AreaId } from '@samtavle/shared/schema/ids'
import { useTranslation } from 'react-i18next'
import { sayReady } from '../../actions/writing.ts'
import { useStore } from '../../ui/useStore.ts'
import { ActionButton } from '../ActionButton.tsx'
import { useBoard, useOwn } from '../boardContext.ts'
import { Promises } from '../Promises.tsx'
import { RevealNotice } from '../RevealNotice.tsx'
import { DraftField } from './DraftField.tsx'
import { OwnDrafts } from './OwnDrafts.tsx'
import { useDraftField } from './useDraftField.ts'

/** Writing for oneself: a field, the notes one has added, and when one is done. */
export function WriteStep({ area }: { area: AreaId }) {
  const { t } = useTranslation()
  const field = useDraftField(area)
  const board = useBoard()
  const stored = useOwn().answers[readyQuestion]
  const pending = useStore(board.answers.pending, ({ answers }) => answers[readyQuestion])
  const ready = (pending ?? stored ?? []).length > 0
  return (
    <div className="write-step">
      <p className="quiet">
        {t('step.write.hint')} <Promises at="field" inline />
      </p>
      <RevealNotice />
      <DraftField field={field} area={area} />
      <Promises at="writing" />
      <OwnDrafts area={area} editing={field.draftId} onChange={field.open} />
      <ActionButton action={sayReady(!ready)} aria-pressed={ready} />
      {ready && <p className="quiet">{t('step.write.readyDone')}</p>}
    </div>
  )
}
