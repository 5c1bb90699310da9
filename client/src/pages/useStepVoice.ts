import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../panels/boardContext.ts'
import { useStepTitle } from '../panels/steps/useStepTitle.ts'
import { announce } from '../ui/announcer.ts'

/** Tells those who do not see it that the meeting has gone on to another step. */
export function useStepVoice(): void {
  const { t } = useTranslation()
  const { step } = useSession()
  const title = useStepTitle()
  const last = useRef(step.id)
  useEffect(() => {
    if (last.current === step.id) return
    last.current = step.id
    announce(t('list.newStep', { step: title }))
  }, [step.id, title, t])
}
