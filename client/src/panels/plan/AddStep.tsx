import { stepKinds } from '@samtavle/shared/schema/choices'
import { makeId } from '@samtavle/shared/schema/ids'
import { limits } from '@samtavle/shared/schema/limits'
import type { StepKind } from '@samtavle/shared/schema/session'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { liveAreas } from '../../actions/placing.ts'
import { addStep } from '../../actions/planEdits.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { useContent, useSession } from '../boardContext.ts'
import { useAreaName } from '../useAreaName.ts'
import type { PlanEdits } from './usePlanEdits.ts'

/** A new step, right after the one that is on, or at the end of the plan. */
export function AddStep({ edits }: { edits: PlanEdits }) {
  const { t } = useTranslation()
  const { step: now, agenda, locale } = useSession()
  const areas = liveAreas(useContent())
  const nameOf = useAreaName()
  const [kind, setKind] = useState<StepKind>('discuss')
  const [title, setTitle] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const needsArea = kind === 'write'
  const area = areas.find(({ id }) => id === chosen) ?? (needsArea ? areas[0] : undefined)
  const isMissing = needsArea && !area
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isMissing) return
    const step = { id: makeId(), kind, title: title.trim(), area: area?.id ?? null }
    const asked = kind === 'write' && area?.prompt ? { prompt: area.prompt } : {}
    edits.press(addStep({ ...step, ...asked }, now.id), 'plan.added', { title: step.title || t(`step.kinds.${kind}`) })
    setTitle('')
  }
  return (
    <details className="more" open={agenda.length === 0 || undefined}>
      <summary>{t('plan.add')}</summary>
      <form className="plan-add" onSubmit={submit}>
        <Field label={t('plan.addWhat')}>
          {(parts) => (
            <select
              {...parts}
              className="ds-input"
              value={kind}
              onChange={(event) => setKind(stepKinds.find((one) => one === event.target.value) ?? kind)}
            >
              {stepKinds.map((one) => (
                <option key={one} value={one}>
                  {t(`step.kinds.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('plan.area')} error={isMissing ? t('plan.needsArea') : undefined}>
          {(parts) => (
            <select
              {...parts}
              className="ds-input"
              lang={locale}
              value={area?.id ?? ''}
              onChange={(event) => setChosen(event.target.value || null)}
            >
              {!needsArea && <option value="">{t('plan.wholeBoard')}</option>}
              {areas.map((one) => (
                <option key={one.id} value={one.id}>
                  {nameOf(one)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('plan.name')}>
          {(parts) => (
            <input
              {...parts}
              className="ds-input"
              maxLength={limits.line}
              placeholder={t(`step.kinds.${kind}`)}
              value={title}
              onChange={(event) => setTitle(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" disabled={isMissing}>
          {t('plan.addButton')}
        </Button>
      </form>
    </details>
  )
}
