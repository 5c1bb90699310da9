import { areaHeader, areaPadding, gap, noteSize } from '@samtavle/shared/layout/grid'
import { challengeIds } from '@samtavle/shared/methods/challenges'
import type { DraftRequest } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import { readAreas } from '@samtavle/shared/schema/area'
import { type Card, createCard, moveCard, readCards, setCardTheme } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { createLink } from '@samtavle/shared/schema/link'
import { createTheme, readThemes } from '@samtavle/shared/schema/theme'
import type * as Y from 'yjs'
import { idOf } from '../boards/buildBoard.ts'
import { youthHouse } from '../boards/youthHouse.ts'
import { eventually } from '../helpers/eventually.ts'
import { askHowItWas, askWhetherAll, openRound } from './asking.ts'
import { lead, type Meeting } from './meeting.ts'

const example = youthHouse()
const areas = { wishes: idOf('wishes'), turn: idOf('turn'), proposals: idOf('proposals') }

/** How the meeting goes on, in order; each begins where the one before ended. */
const entered = {
  beginning: async () => {},
  welcome: async (meeting: Meeting) => {
    await lead(meeting, { type: 'door', open: true })
    await lead(meeting, { type: 'step', kind: 'welcome' })
  },
  write: async (meeting: Meeting) => {
    await askToWrite(meeting, areas.wishes)
    await lead(meeting, { type: 'timer', act: 'start', ms: 3_600_000 })
  },
  share: (meeting: Meeting) => lead(meeting, { type: 'reveal', area: areas.wishes }),
  sort: async (meeting: Meeting) => {
    await lead(meeting, { type: 'timer', act: 'stop' })
    for (const area of [areas.turn, areas.proposals]) {
      await askToWrite(meeting, area)
      await lead(meeting, { type: 'reveal', area })
    }
    await lead(meeting, { type: 'step', kind: 'sort' })
    await sortIntoThemes(meeting)
  },
  discuss: async (meeting: Meeting) => {
    await lead(meeting, { type: 'step', kind: 'discuss', title: 'Hva legger dere merke til?' })
    await talk(meeting)
  },
  vote: async (meeting: Meeting) => {
    const proposals = exampleNotes().filter(({ place }) => place[0] === areas.proposals)
    const options = await Promise.all(proposals.map(({ id }) => sameCard(meeting, id)))
    await openRound(
      meeting,
      options.map(({ id }) => id),
    )
  },
  result: async (meeting: Meeting) => {
    await lead(meeting, { type: 'closeRound', roundId: meeting.leader.session?.rounds.at(-1)?.id })
  },
  decide: async (meeting: Meeting) => {
    await lead(meeting, { type: 'step', kind: 'decide' })
    await writeOutcomes(meeting)
  },
  agree: askWhetherAll,
  agreed: (meeting: Meeting) =>
    lead(meeting, { type: 'closeAgreement', checkId: meeting.leader.session?.agreement?.id }),
  pulse: (meeting: Meeting) => lead(meeting, { type: 'step', kind: 'pulse' }),
  asked: askHowItWas,
  answered: (meeting: Meeting) => lead(meeting, { type: 'closePulse', pulseId: meeting.leader.session?.pulse?.id }),
  end: (meeting: Meeting) => lead(meeting, { type: 'step', kind: 'free' }),
  spotlight: async (meeting: Meeting) => {
    await lead(meeting, { type: 'step', kind: 'discuss' })
    await lead(meeting, { type: 'spotlight', card: (await sameCard(meeting, idOf('n12'))).id })
  },
  challenge: async (meeting: Meeting) => {
    await lead(meeting, { type: 'spotlight', card: null })
    await lead(meeting, { type: 'challenge', challenge: challengeIds[0] })
  },
  review: async (meeting: Meeting) => {
    await lead(meeting, { type: 'challenge', challenge: null })
    await lead(meeting, { type: 'settings', settings: { seeFirst: 'on' } })
    await askToWrite(meeting, areas.turn)
  },
  seats: async (meeting: Meeting) => {
    await lead(meeting, { type: 'step', kind: 'free' })
    await lead(meeting, { type: 'settings', settings: { seeFirst: 'off', seats: 3 } })
    await askToWrite(meeting, areas.wishes)
  },
} satisfies Record<string, (meeting: Meeting) => Promise<unknown>>

export type Moment = keyof typeof entered
export const moments = Object.keys(entered) as Moment[]

/** How far each meeting has come. */
const reached = new WeakMap<Meeting, number>()

/** Lets a meeting go on until this moment; it never goes back. */
export async function goOnTo(meeting: Meeting, moment: Moment): Promise<void> {
  const goal = moments.indexOf(moment)
  for (let next = (reached.get(meeting) ?? -1) + 1; next <= goal; next++) {
    await entered[moments[next]!](meeting)
    reached.set(meeting, next)
  }
}

const exampleNotes = () => readCards(example.doc).filter(({ kind }) => kind === 'note')

/** Everybody is asked what the area asks, and writes alone. */
async function askToWrite(meeting: Meeting, area: string): Promise<void> {
  const { people, boards } = meeting
  const title = readAreas(example.doc).find(({ id }) => id === area)?.prompt
  await lead(meeting, { type: 'step', kind: 'write', area, title })
  for (const [i, { text }] of exampleNotes()
    .filter(({ place }) => place[0] === area)
    .entries()) {
    const draft: DraftRequest = { areaId: area, text, rev: 1, state: 'added' }
    await people[i % people.length]!.text('PUT', routes.draft(boards.live.boardId, makeId()), draft)
  }
}

/** The card of the meeting that says the same as one of the example, as soon as it has come. */
async function sameCard({ leader }: Meeting, id: string): Promise<Card> {
  const text = exampleNotes().find((card) => card.id === id)?.text
  const find = () => readCards(leader.doc).find((card) => card.kind === 'note' && card.text === text)
  await eventually(`there is a card «${text}»`, () => find() !== undefined)
  return find()!
}

const write = ({ leader }: Meeting, act: (doc: Y.Doc, origin: unknown) => void) => leader.write(act)

/** What the group gathers among the proposals, in columns under each other. */
const gathered = { tplace: ['n9', 'n16'], ttogether: ['n10', 'n12'], theard: ['n14', 'n15'], tdo: ['n11'] }

async function sortIntoThemes(meeting: Meeting): Promise<void> {
  for (const [column, [name, notes]] of Object.entries(gathered).entries()) {
    const theme = readThemes(example.doc).find(({ id }) => id === idOf(name))!
    const cards = await Promise.all(notes.map((note) => sameCard(meeting, idOf(note))))
    await write(meeting, (doc, origin) => {
      createTheme(doc, theme, origin)
      for (const [row, { id }] of cards.entries()) {
        moveCard(doc, id, [areas.proposals, areaPadding + column * columnStep, areaHeader + row * rowStep], origin)
        setCardTheme(doc, id, theme.id, origin)
      }
    })
  }
}

const columnStep = noteSize.width + gap
const rowStep = noteSize.height + gap

async function writeOutcomes(meeting: Meeting): Promise<void> {
  const outcomes = readCards(example.doc).filter(({ kind }) => kind !== 'note')
  const dinner = await sameCard(meeting, idOf('n10'))
  await write(meeting, (doc, origin) => {
    for (const [i, { id, kind, text, meaning, owner, due, status }] of outcomes.entries()) {
      // In a row of their own, below all areas.
      createCard(doc, { id, kind, text, place: [null, i * columnStep, 1040], meaning, owner, due, status }, origin)
    }
    createLink(doc, { id: makeId(), kind: 'source', from: dinner.id, to: idOf('m1'), question: '' }, origin)
  })
}

/** What comes up while people talk: other wordings of the problem, a hard word, and two notes that cannot both be right. */
async function talk(meeting: Meeting): Promise<void> {
  for (const text of [
    'Hvordan får ungdom i Hjørnet et sted de selv bestemmer over, også om kvelden?',
    'Hva skal til for at de som nå er alene, kommer og blir?',
  ]) {
    await lead(meeting, { type: 'proposeWording', card: makeId(), text })
  }
  const [hard, one, other] = [
    await sameCard(meeting, idOf('n8')),
    await sameCard(meeting, idOf('n14')),
    await sameCard(meeting, idOf('n15')),
  ]
  await lead(meeting, { type: 'flagWord', card: hard.id, word: 'sosialfaglig' })
  await write(meeting, (doc, origin) => {
    const question = 'Skal det være voksne på vakt?'
    createLink(doc, { id: makeId(), kind: 'opposing', from: one.id, to: other.id, question }, origin)
  })
}
