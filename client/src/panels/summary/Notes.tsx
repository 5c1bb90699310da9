import '../../ui/css/whiteboard.css'
import { formatNumber } from '@samtavle/shared/locale/counting'
import { pool } from '@samtavle/shared/rules/pooling'
import { participationLines } from '@samtavle/shared/summary/participationLines'
import type { Fixture as FixtureOfReport, Quote } from '@samtavle/shared/summary/summary'
import { themePath } from '@samtavle/shared/summary/themes'
import { perspectiveName } from '@samtavle/shared/summary/words/summaryWords'
import { CardPicture } from '../CardPicture.tsx'
import { NoteSheets, OwnWords } from './Quotes.tsx'
import { useReport } from './reportContext.ts'

/** Themes, each with what it means and the notes in it, then the notes in none. */
export function Themes() {
  const { summary, words } = useReport()
  if (!summary.themes) return null
  const { themes, without } = summary.themes
  return (
    <>
      {themes.map((theme) => (
        <Group
          key={theme.id}
          title={themePath(theme, themes) || words.untitled}
          about={theme.definition}
          cards={theme.cards}
        />
      ))}
      {without.length > 0 && <Group title={words.withoutTheme} about="" cards={without} />}
    </>
  )
}

/** Every visible note, area by area. */
export function Appendix() {
  const { summary, words } = useReport()
  return (
    <>
      {summary.appendix?.map(({ area, cards, fixtures }) => (
        <Group
          key={area?.id ?? ''}
          title={area ? area.title || words.untitled : words.outsideAreas}
          about={area?.prompt ?? ''}
          cards={cards}
          fixtures={fixtures}
        />
      ))}
      {summary.hidden > 0 && <p className="hidden-count">{words.hidden(summary.hidden)}</p>}
    </>
  )
}

interface GroupProps {
  title: string
  about: string
  cards: readonly Quote[]
  fixtures?: readonly FixtureOfReport[] | undefined
}

function Group({ title, about, cards, fixtures = [] }: GroupProps) {
  const { words } = useReport()
  const none = fixtures.length > 0 ? null : <p className="withheld">{words.noCardsInTheme}</p>
  return (
    <section className="group">
      <div className="about">
        <h3 dir="auto">{title}</h3>
        {about && <OwnWords text={about} className="quiet" />}
        {(cards.length > 0 || fixtures.length === 0) && <p className="label">{words.notes(cards.length)}</p>}
      </div>
      <div className="group-cards">
        {fixtures.map((fixture) => (
          <Fixture key={fixture.id} {...fixture} />
        ))}
        {cards.length > 0 ? <NoteSheets quotes={cards} /> : none}
      </div>
    </section>
  )
}

/** A free text of the board, or a picture on it with what it shows. */
function Fixture({ text, picture }: FixtureOfReport) {
  const { words } = useReport()
  if (!picture) return <OwnWords text={text} className="large" />
  return (
    <figure className="report-picture">
      <CardPicture image={picture} text={text} />
      {text && (
        <figcaption className="quiet" aria-hidden>
          {words.kinds.image}: <bdi>{text}</bdi>
        </figcaption>
      )}
    </figure>
  )
}

/** How many took part, and as whom as far as that gives nobody away. */
export function Participation() {
  const { summary, words } = useReport()
  const { perspectives, invited, missing } = summary.participation
  const [people, ...more] = participationLines(summary, words)
  const groups = Object.entries(perspectives)
  return (
    <>
      <p className="large">{people}</p>
      {more.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {groups.length > 0 && (
        <table className="small">
          <thead>
            <tr>
              <th scope="col">{words.hereAs}</th>
              <th scope="col">{words.number}</th>
            </tr>
          </thead>
          <tbody>
            {groups.map(([name, n]) => (
              <tr key={name}>
                <th scope="row">
                  <bdi>{perspectiveName(name, words)}</bdi>
                </th>
                <td>{formatNumber(n, summary.locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {groups.some(([name]) => name === pool) && <p className="pooled">{words.pooled}</p>}
      <GroupNames title={words.invited} groups={invited} />
      <GroupNames title={words.missing} groups={missing} />
    </>
  )
}

/** Groups on one line. */
function GroupNames({ title, groups }: { title: string; groups: readonly string[] }) {
  const { words } = useReport()
  if (groups.length === 0) return null
  return (
    <p>
      <strong>{title}:</strong> <bdi>{groups.map((group) => perspectiveName(group, words)).join(', ')}</bdi>
    </p>
  )
}
