import type { Card } from '@samtavle/shared/schema/card'
import { limits } from '@samtavle/shared/schema/limits'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../../actions/action.ts'
import { addOutcome, type Outcome } from '../../actions/outcomes.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { useActionContext, useContent } from '../boardContext.ts'

const empty: Outcome = { kind: 'decision', text: '', owner: '', due: '', source: null }
/** Letters of a note in the list of sources. */
const sourceLetters = 60

interface OutcomeFormProps {
  /** What may be chosen between. */
  kinds?: readonly Outcome['kind'][]
  /** What is filled in already. */
  start?: Partial<Outcome>
  onDone?: () => void
}

/** Writes down a decision, a measure with who and when, or another of these kinds. */
export function OutcomeForm({ kinds = ['decision', 'measure'], start, onDone }: OutcomeFormProps) {
  const { t } = useTranslation()
  const context = useActionContext()
  const text = useRef<HTMLTextAreaElement>(null)
  const [outcome, setOutcome] = useState<Outcome>({ ...empty, ...start })
  const [missing, setMissing] = useState(false)
  const change = (part: Partial<Outcome>) => setOutcome({ ...outcome, ...part })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setMissing(!outcome.text.trim())
    text.current?.focus()
    if (!outcome.text.trim()) return
    await runAction(addOutcome(outcome), context)
    setOutcome({ ...empty, kind: outcome.kind })
    onDone?.()
  }
  return (
    <form className="outcome-form" onSubmit={(event) => void submit(event)} noValidate>
      <KindChoice kinds={kinds} kind={outcome.kind} onChange={(kind) => change({ kind })} />
      <Field label={t(`step.decide.${outcome.kind}Text`)} error={missing ? t('step.decide.missingText') : undefined}>
        {(parts) => (
          <textarea
            {...parts}
            ref={text}
            className="ds-input"
            rows={3}
            maxLength={limits.text}
            value={outcome.text}
            onChange={(event) => change({ text: event.target.value })}
          />
        )}
      </Field>
      {outcome.kind === 'measure' && <MeasureFields outcome={outcome} change={change} />}
      <SourceField source={outcome.source} onChange={(source) => change({ source })} />
      <Button type="submit" variant="primary">
        {t('step.decide.add')}
      </Button>
    </form>
  )
}

interface KindChoiceProps {
  kinds: readonly Outcome['kind'][]
  kind: Outcome['kind']
  onChange: (kind: Outcome['kind']) => void
}

function KindChoice({ kinds, kind, onChange }: KindChoiceProps) {
  const { t } = useTranslation()
  return (
    <fieldset className="choice">
      <legend>{t('step.decide.kind')}</legend>
      {kinds.map((option) => (
        <label key={option}>
          <input type="radio" name="outcome" checked={kind === option} onChange={() => onChange(option)} />
          <span>{t(`step.decide.${option}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}

function MeasureFields({ outcome, change }: { outcome: Outcome; change: (part: Partial<Outcome>) => void }) {
  const { t } = useTranslation()
  return (
    <>
      <Field label={t('step.decide.owner')} description={t('step.decide.ownerHelp')}>
        {(parts) => (
          <input
            {...parts}
            className="ds-input"
            maxLength={limits.line}
            value={outcome.owner}
            onChange={(event) => change({ owner: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('step.decide.due')}>
        {(parts) => (
          <input
            {...parts}
            className="ds-input"
            type="date"
            value={outcome.due}
            onChange={(event) => change({ due: event.target.value })}
          />
        )}
      </Field>
    </>
  )
}

/** The note it came from; those with dots come first. */
function SourceField({ source, onChange }: { source: string | null; onChange: (source: string | null) => void }) {
  const { t } = useTranslation()
  const { cards, results } = useContent()
  const dots = new Map(results.at(-1)?.data.options.map((option) => [option.card, option.dots]))
  const notes = [...cards.values()]
    .filter((card): card is Card => card.live && !card.hidden && card.kind === 'note')
    .sort((a, b) => (dots.get(b.id) ?? 0) - (dots.get(a.id) ?? 0))
  return (
    <Field label={t('step.decide.source')}>
      {(parts) => (
        <select
          {...parts}
          className="ds-input"
          value={source ?? ''}
          onChange={(event) => onChange(event.target.value || null)}
        >
          <option value="">{t('step.decide.noSource')}</option>
          {notes.map(({ id, text }) => (
            <option key={id} value={id}>
              {text.length > sourceLetters ? `${text.slice(0, sourceLetters)} …` : text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
