import '../../ui/css/work.css'
import '../../ui/css/pulse.css'
import { FaceCryIcon, FaceFrownIcon, FaceIcon, FaceLaughIcon, FaceSmileIcon } from '@navikt/aksel-icons'
import { pulseValues } from '@samtavle/shared/rules/pulseTally'
import type { Pulse } from '@samtavle/shared/schema/pulse'
import { useTranslation } from 'react-i18next'
import { useStore } from '../../ui/useStore.ts'
import { useBoard, useOwn, useSession } from '../boardContext.ts'

const faces = { 1: FaceCryIcon, 2: FaceFrownIcon, 3: FaceIcon, 4: FaceSmileIcon, 5: FaceLaughIcon } as const

/** How was the meeting? A few questions, each answered from one to five; any may be left out. */
export function PulseStep({ pulse }: { pulse: Pulse }) {
  const { t } = useTranslation()
  const board = useBoard()
  const stored = useOwn().answers[pulse.id]
  const pending = useStore(board.answers.pending, ({ answers }) => answers[pulse.id])
  const given = pending ?? stored ?? []
  const answer = (at: number, value: string) =>
    board.answers.give(
      pulse.id,
      pulse.questions.map((_, i) => (i === at ? value : (given[i] ?? ''))),
    )
  const isDone = pulse.questions.every((_, i) => given[i])
  return (
    <div className="pulse-step">
      <p className="promise">{t('work.pulse.lead')}</p>
      {pulse.questions.map((question, i) => (
        <Question
          key={question}
          name={`pulse-${i}`}
          question={question}
          value={given[i] ?? ''}
          onChange={(value) => answer(i, value)}
        />
      ))}
      <p role="status">{isDone && t('work.pulse.done')}</p>
    </div>
  )
}

interface QuestionProps {
  name: string
  question: string
  value: string
  onChange: (value: string) => void
}

function Question({ name, question, value, onChange }: QuestionProps) {
  const { t } = useTranslation()
  const { locale } = useSession()
  return (
    <fieldset className="pulse-question">
      <legend lang={locale}>{question}</legend>
      <div className="pulse-faces">
        {pulseValues.map((one) => {
          const Face = faces[one]
          return (
            <label key={one}>
              <input type="radio" name={name} checked={value === one} onChange={() => onChange(one)} />
              <Face aria-hidden />
              <small>{t(`work.pulse.faces.v${one}`)}</small>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
