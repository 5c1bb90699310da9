import '../../ui/css/work.css'
import '../../ui/css/pulse.css'
import { XMarkIcon } from '@navikt/aksel-icons'
import { limits } from '@samtavle/shared/schema/limits'
import { mostPulseQuestions, type Pulse } from '@samtavle/shared/schema/pulse'
import i18next from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { closePulse, openPulse, openPulseOf } from '../../actions/pulse.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { ActionButton } from '../ActionButton.tsx'
import { useContent, useProgress, useSession } from '../boardContext.ts'
import { PulseResult } from '../steps/PulseResult.tsx'
import { Advice } from './Advice.tsx'
import { Onward } from './Onward.tsx'

/** Asking how the meeting was: while it is open how many have answered, then what came of it. */
export function PulsePanel() {
  const { t } = useTranslation()
  const session = useSession()
  const pulse = openPulseOf(session)
  const last = useContent().pulses.at(-1)
  const isOfStep = last !== undefined && last.data.closedAt >= session.stepSince
  if (pulse) return <OpenPulse pulse={pulse} />
  if (!isOfStep) {
    return (
      <>
        <Advice />
        <QuestionsForm />
        <Onward likely={false} />
      </>
    )
  }
  return (
    <>
      <PulseResult />
      <Onward likely />
      <details className="more">
        <summary>{t('work.pulse.again')}</summary>
        <QuestionsForm />
      </details>
    </>
  )
}

function OpenPulse({ pulse }: { pulse: Pulse }) {
  const { t } = useTranslation()
  const { locale } = useSession()
  const { pulsed, here } = useProgress()
  return (
    <>
      <div className="progress-numbers">
        <p>
          <strong>{t('work.pulse.answered', { count: pulsed })}</strong>
        </p>
        <progress value={pulsed} max={Math.max(here, pulsed, 1)} aria-hidden="true" />
        <p className="quiet">{t('work.pulse.fewNow')}</p>
      </div>
      <ol className="pulse-asked" lang={locale}>
        {pulse.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <ActionButton action={closePulse(pulse.id)} variant="primary" data-fullwidth />
    </>
  )
}

/** The questions, with the usual ones to begin with, in the language of the board. */
function QuestionsForm() {
  const { t } = useTranslation()
  const { locale, pulse } = useSession()
  const usual = () => {
    const said = i18next.getFixedT(i18next.hasResourceBundle(locale, 'translation') ? locale : i18next.language)
    return [
      said('work.pulse.usual.task'),
      said('work.pulse.usual.voice'),
      said('work.pulse.usual.understood'),
      said('work.pulse.usual.used'),
    ]
  }
  const [questions, setQuestions] = useState<readonly string[]>(() => pulse?.questions ?? usual())
  const change = (at: number, text: string) => setQuestions(questions.map((one, i) => (i === at ? text : one)))
  return (
    <div className="pulse-form">
      <h3>{t('work.pulse.setUp')}</h3>
      {questions.map((question, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a question that is being written has no other name than its place
        <div className="pulse-field" key={i}>
          <Field label={t('work.pulse.question', { number: i + 1 })}>
            {(parts) => (
              <input
                {...parts}
                className="ds-input"
                lang={locale}
                maxLength={limits.line}
                value={question}
                onChange={(event) => change(i, event.target.value)}
              />
            )}
          </Field>
          <Button
            variant="tertiary"
            icon={<XMarkIcon aria-hidden />}
            aria-label={t('work.pulse.remove', { number: i + 1 })}
            disabled={questions.length === 1}
            onClick={() => setQuestions(questions.filter((_, at) => at !== i))}
          />
        </div>
      ))}
      {questions.length < mostPulseQuestions && (
        <Button variant="tertiary" onClick={() => setQuestions([...questions, ''])}>
          {t('work.pulse.more')}
        </Button>
      )}
      <ActionButton action={openPulse(questions)} variant="primary" data-fullwidth />
    </div>
  )
}
