import { formatNumber } from '@samtavle/shared/locale/counting'
import type { RankedProposal, Vote } from '@samtavle/shared/summary/summary'
import { Bar } from './Bar.tsx'
import { TraceList, TraceText } from './Quotes.tsx'
import { useReport } from './reportContext.ts'

/** Each closed round as a table, highest first. */
export function Votes() {
  const { summary, words } = useReport()
  const votes = summary.votes ?? []
  return votes.map((vote, i) => (
    <Round key={vote.id} vote={vote} title={vote.title || (votes.length > 1 ? words.round(i + 1) : '')} />
  ))
}

function Round({ vote, title }: { vote: Vote; title: string }) {
  const { words } = useReport()
  const about = [words.voters(vote.voters), words.dotsEach(vote.budget)]
  if (vote.abstained > 0) about.push(words.abstained(vote.abstained))
  if (vote.none.length > 0) about.push(words.gotNone(vote.none.length))
  return (
    <div className="round">
      {title && <h3 dir="auto">{title}</h3>}
      <p className="quiet">{about.join(' · ')}</p>
      {vote.ranked.length > 0 && <Ranking vote={vote} />}
      <TraceList label={words.withoutDots} traces={vote.none} />
    </div>
  )
}

function Ranking({ vote: { ranked, hasHands } }: { vote: Vote }) {
  const { words } = useReport()
  const most = Math.max(1, ...ranked.map(({ dots }) => dots))
  return (
    <table className="ranking">
      <thead>
        <tr>
          <th scope="col">{words.rank}</th>
          <th scope="col">{words.proposal}</th>
          <td className="bar" />
          <th scope="col">{words.dots}</th>
          {hasHands && <th scope="col">{words.hands}</th>}
        </tr>
      </thead>
      <tbody>
        {ranked.map((row) => (
          <ProposalRow key={row.proposal.id} row={row} most={most} hasHands={hasHands} />
        ))}
      </tbody>
    </table>
  )
}

function ProposalRow({ row, most, hasHands }: { row: RankedProposal; most: number; hasHands: boolean }) {
  const { summary, words } = useReport()
  const { proposal, dots, hands, rank, tied, changed } = row
  return (
    <tr data-tied={tied || undefined}>
      <td>{formatNumber(rank, summary.locale)}</td>
      <th scope="row">
        <TraceText trace={proposal} />
        {tied && <span className="overdue">{words.tied}</span>}
        {changed && <span className="remark">{words.changed}</span>}
      </th>
      <td className="bar">
        <Bar part={dots / most} />
      </td>
      <td>{formatNumber(dots, summary.locale)}</td>
      {hasHands && <td>{formatNumber(hands, summary.locale)}</td>}
    </tr>
  )
}
