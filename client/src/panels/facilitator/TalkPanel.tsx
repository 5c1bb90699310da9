import { useTranslation } from 'react-i18next'
import { planLeads } from '../../actions/plan.ts'
import { useSession } from '../boardContext.ts'
import { Advice } from './Advice.tsx'
import { NextArea } from './NextArea.tsx'
import { Onward } from './Onward.tsx'

/** Steps in which people talk; the board only helps. */
export function TalkPanel() {
  const { t } = useTranslation()
  const session = useSession()
  const { kind } = session.step
  const sentence = kind === 'welcome' ? kind : 'discuss'
  return (
    <>
      <Advice otherwise={t(`step.${sentence}.facilitator`)} />
      {kind === 'welcome' && !planLeads(session) && <NextArea />}
      <Onward likely />
    </>
  )
}
