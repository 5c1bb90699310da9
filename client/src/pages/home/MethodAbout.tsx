import { CheckmarkCircleIcon, CircleSlashIcon } from '@navikt/aksel-icons'
import { pictureOf } from '@samtavle/shared/methods/buildMethod'
import { framedSteps } from '@samtavle/shared/methods/frame'
import type { MethodTexts } from '@samtavle/shared/methods/method'
import type { BankedMethod } from '@samtavle/shared/methods/methods'
import { useTranslation } from 'react-i18next'

interface MethodAboutProps {
  method: BankedMethod
  texts: MethodTexts
}

/** When a method fits and when not, what the board has, and what is done step by step. */
export function MethodAbout({ method, texts }: MethodAboutProps) {
  return (
    <div className="method-about">
      <div>
        <p className="fits">
          <CheckmarkCircleIcon aria-hidden />
          {texts.fits}
        </p>
        <p className="fits" data-not>
          <CircleSlashIcon aria-hidden />
          {texts.fitsNot}
        </p>
        <Areas method={method} texts={texts} />
      </div>
      <Steps method={method} texts={texts} />
    </div>
  )
}

function Areas({ method, texts }: MethodAboutProps) {
  const { t } = useTranslation()
  return (
    <section>
      <h3>{t('making.method.areas')}</h3>
      <ul className="method-areas">
        {pictureOf(method).map(({ key, colour }) => (
          <li key={key} data-paper={colour}>
            <strong>{texts.areas[key]?.title}</strong>
            <span className="quiet">{texts.areas[key]?.prompt}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Steps({ method, texts }: MethodAboutProps) {
  const { t } = useTranslation()
  const steps = framedSteps(method)
  return (
    <section>
      <h3>{t('making.method.steps')}</h3>
      {method.meetings.map((_, i) => {
        const meeting = i + 1
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: meetings have no other name than their number
          <div key={i} className="method-meeting">
            {method.meetings.length > 1 && <h4>{t('making.method.meeting', { number: meeting })}</h4>}
            <ol className="method-steps">
              {steps
                .filter((step) => step.meeting === meeting)
                .map(({ key, minutes }) => (
                  <li key={key}>
                    <span>{texts.steps[key]?.title}</span>
                    <span className="quiet">
                      {minutes === null ? t('making.method.task') : t('making.facts.minutes', { minutes })}
                    </span>
                  </li>
                ))}
            </ol>
          </div>
        )
      })}
    </section>
  )
}
