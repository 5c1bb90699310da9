import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { lazyPart } from '../../ui/lazyPart.ts'

const AddNotesDialog = lazyPart(() => import('./AddNotesDialog.tsx').then(({ AddNotesDialog }) => AddNotesDialog))

/** The way to notes from a table. */
export function AddNotesButton() {
  const { t } = useTranslation()
  const [opens, setOpens] = useState(false)
  return (
    <>
      <button type="button" className="ds-link versions-link" aria-haspopup="dialog" onClick={() => setOpens(true)}>
        {t('rows.open')}
      </button>
      <Suspense>{opens && <AddNotesDialog onClose={() => setOpens(false)} />}</Suspense>
    </>
  )
}
