import '../../ui/css/settings.css'
import { ArrowDownIcon, ArrowUpIcon, FilesIcon, TrashIcon } from '@navikt/aksel-icons'
import { limits } from '@samtavle/shared/schema/limits'
import type { Step } from '@samtavle/shared/schema/session'
import { useTranslation } from 'react-i18next'
import { changeStep, moveStep, removeStep, repeatStep } from '../../actions/planEdits.ts'
import { Button } from '../../ui/Button.tsx'
import { useSession } from '../boardContext.ts'
import { usualDots } from '../facilitator/RoundForm.tsx'
import { SettingChoice } from '../settings/SettingChoice.tsx'
import { SettingNumber } from '../settings/SettingNumber.tsx'
import { SettingText } from '../settings/SettingText.tsx'
import type { PlanEdits } from './usePlanEdits.ts'
import { useStepName } from './useStepName.ts'

const usualMinutes = 5
/** What tables can do each for themselves. */
const atTables: ReadonlySet<string> = new Set(['write', 'share', 'sort', 'discuss'])
const mostMinutes = 24 * 60

export interface PlanStepEditorProps {
  step: Step
  /** Of the whole plan. */
  edges: { first: boolean; last: boolean }
  edits: PlanEdits
}

/** What a step is called, what it asks and how long it takes; and its place in the plan. */
export function PlanStepEditor({ step, edges, edits }: PlanStepEditorProps) {
  const { t } = useTranslation()
  const { locale } = useSession()
  const save = (change: Partial<Step>) => () => edits.change(changeStep(step.id, change))
  return (
    <div className="plan-editor">
      <SettingText
        label={t('plan.name')}
        stored={step.title}
        placeholder={t(`step.kinds.${step.kind}`)}
        lang={locale}
        save={(title) => save({ title })}
      />
      <SettingText
        label={t('plan.prompt')}
        stored={step.prompt ?? ''}
        rows={2}
        lang={locale}
        save={(prompt) => save({ prompt })}
      />
      <div className="plan-numbers">
        <SettingNumber
          label={t('plan.minutesName')}
          unit={t('plan.minutesUnit')}
          stored={step.minutes ?? usualMinutes}
          min={1}
          max={mostMinutes}
          save={(minutes) => save({ minutes })}
        />
        {step.kind === 'vote' && (
          <SettingNumber
            label={t('plan.dots')}
            unit={t('plan.dotsUnit')}
            stored={step.dots ?? usualDots}
            min={1}
            max={limits.dots}
            save={(dots) => save({ dots })}
          />
        )}
      </div>
      {step.kind === 'write' && (
        <SettingChoice
          label={t('turns.afterwards')}
          stored={step.inTurn ? 'inTurn' : 'together'}
          choices={(['together', 'inTurn'] as const).map((value) => ({
            value,
            label: t(`turns.${value}`),
            about: t(`turns.${value}About`),
          }))}
          save={(value) => save({ inTurn: value === 'inTurn' })}
        />
      )}
      {atTables.has(step.kind) && (
        <SettingChoice
          label={t('tables.how')}
          stored={step.perTable ? 'atTables' : 'everybody'}
          choices={(['everybody', 'atTables'] as const).map((value) => ({
            value,
            label: t(`tables.${value}`),
            about: t(`tables.${value}About`),
          }))}
          save={(value) => save({ perTable: value === 'atTables' })}
        />
      )}
      <PlaceInPlan step={step} edges={edges} edits={edits} />
    </div>
  )
}

function PlaceInPlan({ step, edges, edits }: PlanStepEditorProps) {
  const { t } = useTranslation()
  const named = { title: useStepName()(step) }
  return (
    <div className="row">
      <Button
        icon={<ArrowUpIcon aria-hidden />}
        aria-disabled={edges.first || undefined}
        onClick={() => edges.first || edits.press(moveStep(step.id, -1), 'plan.moved', named)}
      >
        {t('plan.up')}
      </Button>
      <Button
        icon={<ArrowDownIcon aria-hidden />}
        aria-disabled={edges.last || undefined}
        onClick={() => edges.last || edits.press(moveStep(step.id, 1), 'plan.moved', named)}
      >
        {t('plan.down')}
      </Button>
      <Button icon={<FilesIcon aria-hidden />} onClick={() => edits.press(repeatStep(step.id), 'plan.repeated', named)}>
        {t('plan.repeat')}
      </Button>
      <Button icon={<TrashIcon aria-hidden />} onClick={() => edits.press(removeStep(step.id), 'plan.removed', named)}>
        {t('plan.remove')}
      </Button>
    </div>
  )
}
