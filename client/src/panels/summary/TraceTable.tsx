import { formatNumber } from '@samtavle/shared/locale/counting'
import { useReport } from './reportContext.ts'

/** How notes became wordings, decisions and measures, one note per row. */
export function TraceTable() {
  const { summary, words } = useReport()
  const { note, problem, decision, measure } = words.kinds
  const heads = [note, words.theme, words.dots, problem, decision, measure]
  return (
    <div className="trace-table">
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {summary.trace?.map((row) => (
            <tr key={row.note.id}>
              <th scope="row" dir="auto">
                {row.note.text}
              </th>
              <td dir="auto" data-label={words.theme}>
                {row.theme}
              </td>
              <td data-label={words.dots}>{row.dots === null ? '' : formatNumber(row.dots, summary.locale)}</td>
              <Texts label={problem} texts={row.wordings} />
              <Texts label={decision} texts={row.decisions} />
              <Texts label={measure} texts={row.measures} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Texts({ label, texts }: { label: string; texts: readonly string[] }) {
  return (
    <td data-label={label}>
      {[...new Set(texts)].map((text) => (
        <p key={text} dir="auto">
          {text}
        </p>
      ))}
    </td>
  )
}
