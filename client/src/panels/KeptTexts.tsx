import type { BoardId } from '@samtavle/shared/schema/ids'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createDeviceStorage } from '../connection/deviceStorage.ts'
import type { PendingDraft } from '../connection/drafts.ts'
import type { UnsentText } from '../connection/unsentText.ts'
import { CopyField } from '../ui/CopyField.tsx'

/** Own text that this device keeps for a board that one cannot get at now, to be copied. Nothing when there is none. */
export function KeptTexts({ boardId }: { boardId: BoardId }) {
  const { t } = useTranslation()
  const [texts] = useState(() => textsKept(boardId))
  if (texts.length === 0) return null
  return (
    <section className="panel kept-texts" aria-labelledby="kept-texts">
      <h2 id="kept-texts">{t('trouble.keptTitle')}</h2>
      <p className="quiet">{t('trouble.kept')}</p>
      {texts.map((text, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the texts are read once and never change
        <CopyField key={i} label={t('trouble.keptText')} text={text} />
      ))}
    </section>
  )
}

function textsKept(boardId: BoardId): string[] {
  const unsent = createDeviceStorage<UnsentText>('unsent', boardId)
    .read()
    .map(({ text }) => text)
  const drafts = createDeviceStorage<PendingDraft>('draft', boardId)
    .read()
    .flatMap(({ text }) => text ?? [])
  return [...new Set([...unsent, ...drafts])].filter((text) => text.trim() !== '')
}
