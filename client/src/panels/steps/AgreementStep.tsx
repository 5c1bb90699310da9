import '../../ui/css/agreement.css'
import { type Stance, stances } from '@samtavle/shared/rules/agreement'
import { personalDataIn } from '@samtavle/shared/rules/personalData'
import { limits } from '@samtavle/shared/schema/limits'
import type { OpenAgreement } from '@samtavle/shared/schema/session'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { useBoard, useOwn, useSession } from '../boardContext.ts'
import { Promises } from '../Promises.tsx'
import { useStance } from './useStance.ts'

/** The words that everybody is asked about, and what one says to them. */
export function AgreementStep({ check }: { check: OpenAgreement }) {
  const { locale } = useSession()
  const isViewer = useOwn().role === 'viewer'
  return (
    <div className="agreement">
      <blockquote lang={locale}>{check.text}</blockquote>
      {!isViewer && <StanceForm key={check.id} checkId={check.id} />}
      <Promises at="agreeing" />
    </div>
  )
}

function StanceForm({ checkId }: { checkId: string }) {
  const { t } = useTranslation()
  const { answers } = useBoard()
  const { stance, words } = useStance(checkId)
  const [reserves, setReserves] = useState(stance === 'reservation')
  const chosen = reserves ? 'reservation' : stance
  const choose = (next: Stance) => {
    setReserves(next === 'reservation')
    if (next !== 'reservation') answers.give(checkId, [next])
  }
  return (
    <>
      <fieldset className="choice stances">
        <legend>{t('agree.question')}</legend>
        {stances.map((option) => (
          <label key={option} data-stance={option}>
            <input type="radio" name={checkId} checked={chosen === option} onChange={() => choose(option)} />
            <span>{t(`agree.${option}`)}</span>
          </label>
        ))}
      </fieldset>
      {reserves && <Reservation sent={words} onSend={(text) => answers.give(checkId, ['reservation', text])} />}
      <p role="status" className="quiet">
        {stance && stance === chosen && t('agree.given')}
      </p>
    </>
  )
}

/** The words of a reservation. What has not been sent when the question closes is kept for its writer. */
function Reservation({ sent, onSend }: { sent: string; onSend: (text: string) => void }) {
  const { t } = useTranslation()
  const [text, setText] = useState(sent)
  const personal = personalDataIn(text)
  const isChanged = text.trim() !== '' && text.trim() !== sent
  useKeptWhenLeft(isChanged ? text : '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isChanged) onSend(text.trim())
  }
  return (
    <form onSubmit={submit}>
      <Field label={t('agree.words')}>
        {(parts) => (
          <textarea
            {...parts}
            className="ds-input"
            rows={3}
            maxLength={limits.text}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <p className="quiet">
        <Promises at="reservation" inline /> <Promises at="field" inline />
      </p>
      <div role="status">{personal && <p className="warning">{t(`step.write.personal.${personal}`)}</p>}</div>
      {isChanged && <p className="quiet">{t('agree.notSent')}</p>}
      <Button type="submit" variant="primary" disabled={!isChanged}>
        {t(sent ? 'agree.change' : 'agree.send')}
      </Button>
    </form>
  )
}

function useKeptWhenLeft(text: string): void {
  const { unsent } = useBoard()
  const latest = useRef(text)
  useEffect(() => {
    latest.current = text
  })
  useEffect(() => () => unsent.keep(latest.current, 'closed'), [unsent])
}
