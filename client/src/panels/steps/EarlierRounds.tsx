import { useTranslation } from 'react-i18next'
import { useContent } from '../boardContext.ts'
import { ResultList } from './ResultList.tsx'

/** Rounds that have been closed before, newest first: none of them is ever changed by a later one. */
export function EarlierRounds({ except }: { except: string }) {
  const { t } = useTranslation()
  const { results } = useContent()
  const earlier = results.map((result, i) => ({ result, number: i + 1 })).filter(({ result }) => result.id !== except)
  if (earlier.length === 0) return null
  return (
    <details className="more">
      <summary>{t('voting.earlier', { count: earlier.length })}</summary>
      {earlier.reverse().map(({ result, number }) => (
        <section key={result.id} aria-label={result.data.title || t('voting.round', { number })}>
          <h3>{result.data.title || t('voting.round', { number })}</h3>
          <ResultList result={result} />
        </section>
      ))}
    </details>
  )
}
