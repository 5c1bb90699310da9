import { useTranslation } from 'react-i18next'
import { planLeads } from '../../actions/plan.ts'
import { useSession } from '../boardContext.ts'
import { ThemePanel } from '../ThemePanel.tsx'
import { Advice } from './Advice.tsx'
import { Onward } from './Onward.tsx'
import { RoundForm } from './RoundForm.tsx'

/** Grouping notes in themes; then what the plan says, or dots. */
export function SortPanel() {
  const { t } = useTranslation()
  const isLed = planLeads(useSession())
  return (
    <>
      <Advice otherwise={t('step.sort.facilitator')} />
      <ThemePanel />
      {isLed ? <Onward likely /> : <RoundForm />}
    </>
  )
}
