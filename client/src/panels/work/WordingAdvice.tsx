import { useTranslation } from 'react-i18next'

const doubts = ['right', 'premises', 'open', 'excluded', 'ours'] as const

/** An example of a good wording, and questions to the question. */
export function WordingAdvice() {
  const { t } = useTranslation()
  return (
    <>
      <details className="more" open>
        <summary>{t('work.wording.doubt')}</summary>
        <ul className="wording-doubts">
          {doubts.map((doubt) => (
            <li key={doubt}>{t(`work.wording.doubts.${doubt}`)}</li>
          ))}
        </ul>
      </details>
      <details className="more">
        <summary>{t('work.wording.example')}</summary>
        <p>
          {t('work.wording.exampleBefore')} → <strong>{t('work.wording.exampleAfter')}</strong>
        </p>
        <p className="quiet">{t('work.wording.exampleWhy')}</p>
      </details>
    </>
  )
}
