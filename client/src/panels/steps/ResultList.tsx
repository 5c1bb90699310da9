import { rankedWithHands } from '@samtavle/shared/rules/ties'
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
  const rows = rankedWithHands(result.data.options)
  const most = rows[0]?.option.dots || 1
  const zero = result.data.options.length - rows.length
  return (
    <section className="result" aria-label={t('step.result.title')}>
      <p className="quiet">
        {t('step.result.voters', { count: result.data.voters })}
        {(result.data.abstained ?? 0) > 0 && ` · ${t('voting.abstained', { count: result.data.abstained ?? 0 })}`}
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
              <Hands count={option.hands ?? 0} />
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

/** Hands that were raised in the room: a source of its own. */
function Hands({ count }: { count: number }) {
  const { t } = useTranslation()
  return count > 0 && <span className="quiet"> {t('voting.handsCount', { count })}</span>
}

/** The result keeps the words that were voted on. */
function Edited({ option }: { option: DotsResult['options'][number] }) {
  const { t } = useTranslation()
  const { cards, themes } = useContent()
  const card = cards.get(option.card)
  const now = card?.live && !card.hidden ? card.text : themes.get(option.card)?.title
  if (now === undefined || now === option.text) return null
  return <span className="quiet"> {t('board.note.edited')}</span>
}
