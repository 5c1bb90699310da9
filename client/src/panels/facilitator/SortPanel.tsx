import { useTranslation } from 'react-i18next'
import { ThemePanel } from '../ThemePanel.tsx'
import { RoundForm } from './RoundForm.tsx'

/** Grouping notes in themes; then dots. */
export function SortPanel() {
  const { t } = useTranslation()
  return (
    <>
      <p className="quiet">{t('step.sort.facilitator')}</p>
      <ThemePanel />
      <RoundForm />
    </>
  )
}
