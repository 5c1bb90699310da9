import { limits } from '@samtavle/shared/schema/limits'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../../actions/action.ts'
import { disagree, disagreementsOf } from '../../actions/disagreements.ts'
import { visibleCards } from '../../actions/placing.ts'
import { whyNot } from '../../actions/rights.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { useActionContext, useContent, useOwn, useSession } from '../boardContext.ts'
import { shortText } from '../list/shortText.ts'
import { DisagreementItem } from './DisagreementItem.tsx'

/** What the group disagrees on, and may agree to disagree on. Two selected cards are a disagreement to begin with. */
export function DisagreementsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const { board } = useActionContext()
  useSession()
  useOwn()
  const pairs = disagreementsOf(useContent())
  const mayAdd = !whyNot(board, { do: 'createLink', kind: 'opposing', own: true })
  return (
    <Dialog title={t('work.disagree.title')} onClose={onClose}>
      <p>{t('work.disagree.lead')}</p>
      {pairs.length === 0 && <p className="quiet">{t('work.disagree.none')}</p>}
      <ul className="disagreements">
        {pairs.map((pair) => (
          <DisagreementItem key={pair.link.id} pair={pair} />
        ))}
      </ul>
      {mayAdd && <PairForm />}
    </Dialog>
  )
}

function PairForm() {
  const { t } = useTranslation()
  const context = useActionContext()
  const { locale } = useSession()
  const selected = [...context.view.get().selection]
  const [one, setOne] = useState(selected[0] ?? '')
  const [other, setOther] = useState(selected[1] ?? '')
  const [question, setQuestion] = useState('')
  const [missing, setMissing] = useState(false)
  const [told, setTold] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const action = disagree(one || null, other || null, question)
    setMissing(!action.enabled(context))
    if (!action.enabled(context)) return
    await runAction(action, context)
    setOne('')
    setOther('')
    setQuestion('')
    setTold(t('work.disagree.added'))
  }
  return (
    <form className="pair-form" onSubmit={(event) => void submit(event)}>
      <CardChoice label={t('work.disagree.one')} value={one} onChange={setOne} />
      <CardChoice
        label={t('work.disagree.other')}
        value={other}
        onChange={setOther}
        error={missing ? t('work.disagree.missing') : undefined}
      />
      <Field label={t('work.disagree.question')}>
        {(parts) => (
          <input
            {...parts}
            className="ds-input"
            lang={locale}
            maxLength={limits.line}
            value={question}
            onChange={(event) => setQuestion(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" variant="primary">
        {t('work.disagree.add')}
      </Button>
      <p role="status">{told}</p>
    </form>
  )
}

interface CardChoiceProps {
  label: string
  value: string
  onChange: (card: string) => void
  error?: string | undefined
}

function CardChoice({ label, value, onChange, error }: CardChoiceProps) {
  const { t } = useTranslation()
  const { locale } = useSession()
  const cards = visibleCards(useContent()).filter(({ kind, text }) => kind !== 'term' && text.trim() !== '')
  return (
    <Field label={label} error={error}>
      {(parts) => (
        <select {...parts} className="ds-input" value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">{t('work.disagree.choose')}</option>
          {cards.map(({ id, text }) => (
            <option key={id} value={id} lang={locale}>
              {shortText(text)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
