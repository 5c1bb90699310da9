import { useTranslation } from 'react-i18next'
import { useSession } from '../boardContext.ts'
import { NextArea } from './NextArea.tsx'

/** Steps in which people talk; the board only helps. */
export function TalkPanel() {
  const { t } = useTranslation()
  const { kind } = useSession().step
  const sentence = kind === 'welcome' || kind === 'pulse' ? kind : 'discuss'
  return (
    <>
      <p className="quiet">{t(`step.${sentence}.facilitator`)}</p>
      {kind === 'welcome' && <NextArea />}
    </>
  )
}
