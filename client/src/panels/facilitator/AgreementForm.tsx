import '../../ui/css/agreement.css'
import { limits } from '@samtavle/shared/schema/limits'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../../actions/action.ts'
import { cardsToAgreeTo, openAgreement } from '../../actions/agreement.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { useActionContext, useContent, useProgress, useSession } from '../boardContext.ts'
import { shortText } from '../list/shortText.ts'
import { fewVoters } from './RoundForm.tsx'

/** Sets up an agreement check: on a wording, a decision, a card of the step's area, or a claim that is typed here. */
export function AgreementForm() {
  const { t } = useTranslation()
  const context = useActionContext()
  const session = useSession()
  const { here } = useProgress()
  const cards = cardsToAgreeTo(session, useContent())
  const [chosen, setChosen] = useState<string | null>(null)
  const [claim, setClaim] = useState('')
  const card = chosen === '' ? undefined : (cards.find(({ id }) => id === chosen) ?? cards[0])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!card && !claim.trim()) return
    void runAction(openAgreement(card ? { card: card.id } : { claim: claim.trim() }), context)
  }
  return (
    <form className="agreement-form" onSubmit={submit}>
      <p className="quiet">{t('agree.lead')}</p>
      {cards.length > 0 && (
        <Field label={t('agree.about')}>
          {(parts) => (
            <select
              {...parts}
              className="ds-input"
              value={card?.id ?? ''}
              onChange={(event) => setChosen(event.target.value)}
            >
              {cards.map(({ id, text }) => (
                <option key={id} value={id} lang={session.locale}>
                  {shortText(text)}
                </option>
              ))}
              <option value="">{t('agree.claim')}</option>
            </select>
          )}
        </Field>
      )}
      {!card && (
        <Field label={t('agree.claimText')}>
          {(parts) => (
            <textarea
              {...parts}
              className="ds-input"
              rows={3}
              maxLength={limits.text}
              value={claim}
              onChange={(event) => setClaim(event.target.value)}
            />
          )}
        </Field>
      )}
      {here < fewVoters && <p className="warning">{t('agree.few')}</p>}
      <Button type="submit" variant="primary" data-fullwidth disabled={!card && !claim.trim()}>
        {t('agree.ask')}
      </Button>
    </form>
  )
}
