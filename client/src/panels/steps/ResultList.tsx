import { ranked } from '@samtavle/shared/rules/ties'
import type { DotsResult, Result } from '@samtavle/shared/schema/result'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { useContent, useSession } from '../boardContext.ts'

/** Lines that are shown before one asks for all. */
const first = 8

/** *Slik fordelte prikkene seg*: ranked, ties said as ties, and how many had none. */
export function ResultList({ result }: { result: Result }) {
  const { t } = useTranslation()
  const { locale } = useSession()
  const [all, setAll] = useState(false)
  const rows = ranked(result.data.options)
  const most = rows[0]?.option.dots ?? 1
  const zero = result.data.options.length - rows.length
  return (
    <section className="result" aria-label={t('step.result.title')}>
      <p className="quiet">
        {t('step.result.voters', { count: result.data.voters })}
        {zero > 0 && ` · ${t('step.result.zero', { count: zero })}`}
      </p>
      <ol>
        {rows.slice(0, all ? rows.length : first).map(({ option, rank, tied }) => (
          <li key={option.card} data-tied={tied || undefined}>
            <span className="result-rank">
              <span className="ds-sr-only">{t('step.result.rank')} </span>
              {rank}
            </span>
            <span className="result-text">
              <span lang={locale} dir="auto">
                {option.text}
              </span>
              {tied && <span className="result-tie"> {t('step.result.tie')}</span>}
              <Edited option={option} />
            </span>
            <span className="result-dots">
              {option.dots}
              <span className="ds-sr-only"> {t('board.note.someDots', { count: option.dots })}</span>
            </span>
            <meter className="result-bar" aria-hidden="true" min={0} max={most} value={option.dots} />
          </li>
        ))}
      </ol>
      {!all && rows.length > first && <Button onClick={() => setAll(true)}>{t('step.result.more')}</Button>}
    </section>
  )
}

/** The result keeps the words that were voted on. */
function Edited({ option }: { option: DotsResult['options'][number] }) {
  const { t } = useTranslation()
  const card = useContent().cards.get(option.card)
  if (!card?.live || card.hidden || card.text === option.text) return null
  return <span className="quiet"> {t('board.note.edited')}</span>
}
