import { framedSteps, meetingMinutes } from '@samtavle/shared/methods/frame'
import type { Method } from '@samtavle/shared/methods/method'
import { useTranslation } from 'react-i18next'

/** How long a method takes, for how many, and in how many steps. */
export function MethodFacts({ method }: { method: Method }) {
  const { t } = useTranslation()
  const [least, most] = method.people
  return (
    <ul className="method-facts">
      <li>{useTimeOf(method)}</li>
      <li>{t('making.facts.people', { least, most })}</li>
      <li>{t('making.facts.steps', { count: framedSteps(method).length })}</li>
    </ul>
  )
}

/** `45 min`, or `3 møter, 45–60 min hver`. */
function useTimeOf(method: Method): string {
  const { t } = useTranslation()
  const minutes = meetingMinutes(method)
  const [least, most] = [Math.min(...minutes), Math.max(...minutes)]
  if (minutes.length === 1) return t('making.facts.minutes', { minutes: most })
  return `${t('making.facts.meetings', { count: minutes.length })}, ${t('making.facts.each', { least, most })}`
}
