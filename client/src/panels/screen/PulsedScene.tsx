import { formatNumber } from '@samtavle/shared/locale/counting'
import { pulseMean } from '@samtavle/shared/rules/pulseTally'
import type { PulseResult } from '@samtavle/shared/schema/pulse'
import { useTranslation } from 'react-i18next'
import { currentLocale } from '../../i18n/i18n.ts'
import { useContent } from '../boardContext.ts'
import { PagedScene } from './PagedScene.tsx'

/** How the meeting was: the mean of each question, from one to five, as far as enough have answered. */
export function PulsedScene() {
  const { t } = useTranslation()
  const last = useContent().pulses.at(-1)
  const answers = last?.data.answers ?? null
  if (!last || answers === null) return null
  return (
    <PagedScene
      above={t('work.pulse.answered', { count: answers })}
      shape="rows"
      chapters={[
        { key: last.id, title: t('step.kinds.pulse'), about: t('work.pulse.mean'), body: <Means of={last.data} /> },
      ]}
    />
  )
}

function Means({ of: { questions } }: { of: PulseResult['data'] }) {
  return (
    <ol className="screen-rows" data-unranked>
      {questions.map(({ text, counts }) => {
        const mean = pulseMean(counts)
        return (
          <li key={text}>
            <span>{text}</span>
            <span className="screen-bar" aria-hidden="true">
              <i style={{ width: `${mean === null ? 0 : 20 * mean}%` }} />
            </span>
            <span className="screen-dots-sum">
              {mean === null ? '–' : formatNumber(Math.round(mean * 10) / 10, currentLocale())}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
