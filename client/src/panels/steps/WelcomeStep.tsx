import { perspectiveQuestion } from '@samtavle/shared/protocol/questions'
import i18next, { type ParseKeys } from 'i18next'
import { useTranslation } from 'react-i18next'
import { useStore } from '../../ui/useStore.ts'
import { useBoard, useOwn, useSession } from '../boardContext.ts'

/** *Hvem er du her som?* The answer is counted, and never stored beside what one writes. */
export function WelcomeStep() {
  const { t } = useTranslation()
  const board = useBoard()
  const { perspectives } = useSession().settings
  const stored = useOwn().answers[perspectiveQuestion]
  const pending = useStore(board.answers.pending, ({ answers }) => answers[perspectiveQuestion])
  const [chosen] = pending ?? stored ?? []
  return (
    <fieldset className="perspectives">
      <legend>{t('step.welcome.perspective')}</legend>
      {perspectives.map((perspective) => (
        <div className="ds-field" key={perspective}>
          <input
            className="ds-input"
            type="radio"
            name="perspective"
            id={`perspective-${perspective}`}
            checked={chosen === perspective}
            onChange={() => board.answers.give(perspectiveQuestion, [perspective])}
          />
          <label className="ds-label" data-weight="regular" htmlFor={`perspective-${perspective}`}>
            {nameOf(perspective, t)}
          </label>
        </div>
      ))}
    </fieldset>
  )
}

/** Boards may have perspectives of their own, which are called what they were called. */
function nameOf(perspective: string, t: (key: ParseKeys) => string): string {
  const key = `step.perspectives.${perspective}`
  return i18next.exists(key) ? t(key as ParseKeys) : perspective
}
