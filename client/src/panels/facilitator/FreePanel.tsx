import { hasBegun } from '@samtavle/shared/rules/begun'
import { limits } from '@samtavle/shared/schema/limits'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { liveAreas } from '../../actions/placing.ts'
import { planLeads } from '../../actions/plan.ts'
import { addAreaBelow } from '../../actions/starterAreas.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { useBoardState, useContent, useSession } from '../boardContext.ts'
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
  const document = useBoardState((state) => state.document)
  const [title, setTitle] = useState('')
  const [prompt, setPrompt] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!document || !title.trim()) return
    addAreaBelow(document, { title, prompt })
    setTitle('')
    setPrompt('')
  }
  return (
    <details className="more" open={open || undefined}>
      <summary>{t('step.free.addArea')}</summary>
      <form onSubmit={submit}>
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
        <Button type="submit" disabled={!title.trim()}>
          {t('step.free.makeArea')}
        </Button>
      </form>
    </details>
  )
}
