import { areaHeader, areaPadding, gap, noteSize } from '@samtavle/shared/layout/grid'
import { createArea } from '@samtavle/shared/schema/area'
import { type Card, createCard } from '@samtavle/shared/schema/card'
import { createComment } from '@samtavle/shared/schema/comment'
import { createLink } from '@samtavle/shared/schema/link'
import { createResult } from '@samtavle/shared/schema/result'
import { newSession, type Session } from '@samtavle/shared/schema/session'
import * as Y from 'yjs'

const idOf = (name: string): string => name.padEnd(20, 'x')

type Marked = Pick<Card, 'id' | 'text'> & Partial<Card>

const notes: Marked[] = [
  { id: idOf('paper'), text: 'Et sted som er åpent når skolen er stengt', via: 'paper' },
  { id: idOf('somebody'), text: 'Noen som sier hei når du kommer inn', via: 'somebody' },
  {
    id: idOf('reworded'),
    text: 'Voksne som ikke maser, men som er der',
    rewording: 'Trygge voksne til stede, uten program',
  },
  { id: idOf('merged'), text: 'Buss hjem etter klokka ni' },
  { id: idOf('first'), text: 'En kveldsbuss', sameAs: idOf('merged') },
  { id: idOf('second'), text: 'Skyss hjem om kvelden', sameAs: idOf('merged') },
  { id: idOf('open'), text: 'Åpent for alle, også voksne' },
  { id: idOf('closed'), text: 'Bare for oss under 18' },
  { id: idOf('edited'), text: 'Lage middag sammen på torsdager' },
  {
    id: idOf('everything'),
    text: 'Et hus midt i sentrum',
    via: 'paper',
    rewording: 'Et møtested som er lett å komme til, også uten bil, der samarbeidskonstellasjonene kan vokse fram',
  },
  { id: idOf('measure'), kind: 'measure', text: 'Prøve åpent hus én kveld', owner: 'Ungdomsrådet', via: 'somebody' },
]

const said: [about: string | null, text: string][] = [
  [idOf('everything'), 'Hvor i sentrum? Det må være plass til sykler utenfor.'],
  [idOf('everything'), 'Biblioteket har et rom som står tomt etter klokka fire.'],
  [idOf('paper'), 'Det samme sa vi i fjor.'],
  [null, 'Kan vi også si noe om åpningstidene?'],
]

/** A board whose notes have each of the marks that a card can have, and one that has many of them. */
export function marksBoard(): { doc: Y.Doc; session: Session } {
  const doc = new Y.Doc()
  const area = idOf('wishes')
  const columns = 4
  const rect: [number, number, number, number] = [
    0,
    0,
    2 * areaPadding + columns * (noteSize.width + gap) - gap,
    areaHeader + areaPadding + 3 * (noteSize.height + gap) - gap,
  ]
  createArea(doc, { id: area, title: 'Ønsker', prompt: 'Hva savner du her?', rect, order: 'a0' }, 'board')
  for (const [i, note] of notes.entries()) {
    const x = areaPadding + (i % columns) * (noteSize.width + gap)
    const y = areaHeader + Math.floor(i / columns) * (noteSize.height + gap)
    createCard(doc, { kind: 'note', ...note, place: [area, x, y] }, 'board')
  }
  for (const [i, [about, text]] of said.entries())
    createComment(doc, { id: idOf(`comment${i}`), about, text, order: `a${i}` }, 'board')
  const opposing = { kind: 'opposing', question: 'Hvem er huset for?' } as const
  createLink(doc, { id: idOf('link1'), from: idOf('open'), to: idOf('closed'), ...opposing }, 'board')
  createLink(doc, { id: idOf('link2'), from: idOf('everything'), to: idOf('closed'), ...opposing }, 'board')
  const options = [
    { card: idOf('edited'), dots: 4, text: 'Lage middag sammen' },
    { card: idOf('everything'), dots: 7, text: 'Et hus i sentrum' },
  ]
  const data = { title: 'Hva er viktigst?', budget: 3, voters: 5, secret: true, closedAt: 1_700_000_000_000, options }
  createResult(doc, { id: idOf('round'), kind: 'dots', data }, 'board')
  const brief = { purpose: 'Et sted for unge i sentrum', influence: ['Hva huset skal ha', 'Hvem som skal være der'] }
  return { doc, session: newSession({ title: 'Hjørnet', locale: 'nb', method: null, brief }, 0, idOf('step')) }
}
