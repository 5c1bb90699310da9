import { usableDots } from '@samtavle/shared/rules/tally'
import { type Ranked, ranked } from '@samtavle/shared/rules/ties'
import type { DotsResult } from '@samtavle/shared/schema/result'
import type { Round } from '@samtavle/shared/schema/session'
import { Trans, useTranslation } from 'react-i18next'
import { optionsOf, resultOfStep } from '../../actions/dots.ts'
import { useContent, useProgress, useSession } from '../boardContext.ts'
import { PagedScene } from './PagedScene.tsx'

type Option = DotsResult['options'][number]

/** *Slik fordelte prikkene seg*: ranked bars, ties said as ties, how many gave dots, and how many proposals had none. */
export function ResultScene() {
  const { t } = useTranslation()
  const result = resultOfStep(useSession(), useContent())
  if (!result) return null
  const { title, voters, budget, options } = result.data
  const rows = ranked(options)
  const none = options.length - rows.length
  const allUsed = rows.length > 0 && rows.reduce((sum, { option }) => sum + option.dots, 0) === voters * budget
  const about = [
    t('step.result.voters', { count: voters }),
    allUsed && t('screen.allUsed'),
    none > 0 && t('step.result.zero', { count: none }),
  ]
  return (
    <PagedScene
      above={title}
      shape="rows"
      chapters={[
        {
          key: result.id,
          title: t('step.result.title'),
          about: about.filter(Boolean).join(' · '),
          body: <DotRows rows={rows} />,
        },
      ]}
    />
  )
}

/** A round in which everybody sees the sums while dots are given. */
export function LiveScene({ round }: { round: Round }) {
  const { t } = useTranslation()
  const { rounds } = useProgress()
  const { voters = 0, totals = {} } = rounds[round.id] ?? {}
  const options = optionsOf(round, useContent()).map(
    ({ id, text }): Option => ({ card: id, text, dots: totals[id] ?? 0 }),
  )
  return (
    <PagedScene
      shape="rows"
      chapters={[
        {
          key: round.id,
          title: round.title || t('step.vote.title'),
          about: (
            <>
              {t('screen.each', { count: usableDots(round) })} <Trans i18nKey="screen.voted" count={voters} />
            </>
          ),
          body: <DotRows rows={ranked(options)} />,
        },
      ]}
    />
  )
}

function DotRows({ rows }: { rows: Ranked<Option>[] }) {
  const { t } = useTranslation()
  const highest = rows[0]?.option.dots ?? 1
  if (rows.length === 0) return <p>{t('screen.noDots')}</p>
  return (
    <ol className="screen-rows">
      {rows.map(({ option, rank, tied }) => (
        <li key={option.card} data-tied={tied || undefined}>
          <span className="screen-rank">
            <span className="ds-sr-only">{t('step.result.rank')} </span>
            {rank}
          </span>
          <span>
            {option.text || t('board.note.hidden')} {tied && <span className="screen-tie">{t('step.result.tie')}</span>}
          </span>
          <span className="screen-bar" aria-hidden="true">
            <i style={{ width: `${(100 * option.dots) / highest}%` }} />
          </span>
          <span className="screen-dots-sum">
            {option.dots}
            <span className="ds-sr-only"> {t('board.note.someDots', { count: option.dots })}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}
