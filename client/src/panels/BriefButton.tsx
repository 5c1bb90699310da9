import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button.tsx'
import { lazyPart } from '../ui/lazyPart.ts'

const BriefDialog = lazyPart(() => import('./work/BriefDialog.tsx').then(({ BriefDialog }) => BriefDialog))

/** The brief, one tap away. */
export function BriefButton() {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant="tertiary" onClick={() => setOpen(true)}>
        {t('work.brief.open')}
      </Button>
      <Suspense>{open && <BriefDialog onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
