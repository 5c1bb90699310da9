import { hasBegun } from '@samtavle/shared/rules/begun'
import { limits } from '@samtavle/shared/schema/limits'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../../actions/action.ts'
import { makeArea } from '../../actions/areas.ts'
import { liveAreas } from '../../actions/placing.ts'
import { planLeads } from '../../actions/plan.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { useActionContext, useContent, useSession } from '../boardContext.ts'
import { Advice } from './Advice.tsx'
import { NextArea } from './NextArea.tsx'
import { Onward } from './Onward.tsx'
import { OpenUntil } from './OpenUntil.tsx'

/** Before the meeting, and between steps. */
export function FreePanel() {
  const { t } = useTranslation()
  const areas = liveAreas(useContent())
  const session = useSession()
  const isLed = planLeads(session)
  const unled = areas.length > 0 ? 'step.free.facilitator' : 'step.free.noArea'
  return (
    <>
      <Advice otherwise={t(hasBegun(session) ? 'step.free.next' : isLed ? 'plan.ready' : unled)} />
      {isLed ? <Onward likely /> : <NextArea />}
      <OpenUntil />
      <NewArea open={areas.length === 0} />
    </>
  )
}

function NewArea({ open }: { open: boolean }) {
  const { t } = useTranslation()
  const context = useActionContext()
  const [title, setTitle] = useState('')
  const [prompt, setPrompt] = useState('')
  const action = makeArea({ title, prompt })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!(await runAction(action, context))) return
    setTitle('')
    setPrompt('')
  }
  return (
    <details className="more" open={open || undefined}>
      <summary>{t('step.free.addArea')}</summary>
      <form onSubmit={(event) => void submit(event)}>
        <Field label={t('step.free.areaTitle')}>
          {(parts) => (
            <input
              {...parts}
              className="ds-input"
              maxLength={limits.line}
              value={title}
              onChange={(event) => setTitle(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('step.free.areaPrompt')}>
          {(parts) => (
            <input
              {...parts}
              className="ds-input"
              maxLength={limits.line}
              value={prompt}
              onChange={(event) => setPrompt(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" disabled={!action.enabled(context)}>
          {t(action.label) as string}
        </Button>
      </form>
    </details>
  )
}
