import { formatNumber } from '@samtavle/shared/locale/counting'
import { stances } from '@samtavle/shared/rules/agreement'
import { OwnWords, TraceText } from './Quotes.tsx'
import { useReport } from './reportContext.ts'

/** What everybody was asked to agree to, how many did, and the reservations. */
export function Agreements() {
  const { summary, words } = useReport()
  return (
    <ol className="entries">
      {summary.agreements?.map(({ id, about, reservations, ...sums }) => (
        <li key={id}>
          <p className="text">
            <TraceText trace={about} />
          </p>
          <p>
            {stances.map((stance) => `${words[stance]}: ${formatNumber(sums[stance], summary.locale)}`).join(' · ')}
          </p>
          {reservations.length > 0 && (
            <div className="traces">
              <p className="label">{words.reservations}</p>
              <ul>
                {reservations.map((text, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two may say the same
                  <li key={i}>
                    <OwnWords text={text} className="text" />
                  </li>
                ))}
              </ul>
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}
