import { goals, phases } from '@samtavle/shared/methods/method'
import { type Answers, times } from '@samtavle/shared/methods/suggestMethods'
import { useTranslation } from 'react-i18next'
import { Chips } from './Chips.tsx'

/** The three questions that lead to a method; each may be left open. */
export function Questions({ answers, onAnswer }: { answers: Answers; onAnswer: (answers: Answers) => void }) {
  const { t } = useTranslation()
  const { phase, goal, time } = answers
  return (
    <div className="panel questions">
      <Chips
        label={t('making.phase')}
        options={phases.map((value) => ({ value, name: t(`making.phases.${value}`) }))}
        chosen={phase ?? null}
        onChoose={(value) => onAnswer(answered({ phase: value, goal, time }))}
      />
      <Chips
        label={t('making.goal')}
        options={goals.map((value) => ({ value, name: t(`making.goals.${value}`) }))}
        chosen={goal ?? null}
        onChoose={(value) => onAnswer(answered({ phase, goal: value, time }))}
      />
      <Chips
        label={t('making.time')}
        options={times.map((value) => ({ value, name: t(`making.times.${value}`) }))}
        chosen={time ?? null}
        onChoose={(value) => onAnswer(answered({ phase, goal, time: value }))}
      />
    </div>
  )
}

type Given = { [Question in keyof Answers]: Answers[Question] | null | undefined }

/** Only what has been answered. */
const answered = (given: Given): Answers =>
  Object.fromEntries(Object.entries(given).filter(([, answer]) => answer != null)) as Answers
