import { boardFile } from '@samtavle/shared/file/boardFile'
import { layOutAreas } from '@samtavle/shared/methods/layOutAreas'
import type { CreateBoardAnswer, PeopleAnswer, ScreenAnswer } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import { createArea, readAreas } from '@samtavle/shared/schema/area'
import { roles } from '@samtavle/shared/schema/choices'
import { readDocument } from '@samtavle/shared/schema/document'
import type { Role, Session } from '@samtavle/shared/schema/session'
import type * as Y from 'yjs'
import { resourceGroup } from '../boards/resourceGroup.ts'
import { youthHouse } from '../boards/youthHouse.ts'
import { createBoard, type NewBoard } from '../helpers/boards.ts'
import { followEvents } from '../helpers/eventStream.ts'
import { HttpClient } from '../helpers/httpClient.ts'
import { command, joinBy, openDoor } from '../helpers/members.ts'
import { Person } from '../helpers/person.ts'
import { writeCrowd, writeSixteen, writeWords } from './canvasBoards.ts'
import { furnishedBoard } from './furnishedBoard.ts'
import { marksBoard } from './marksBoard.ts'
import { type MethodBoards, makeMethodBoards } from './methodBoards.ts'
import { shareAtTables, shareInTurn } from './turnsBoard.ts'

/** Whose eyes a state is seen with. A stranger has never been here; the next three were stopped at the door of `barred`. */
export type Who = Role | 'stranger' | 'removed' | 'blocked' | 'waiting' | 'screen'

/** Boards by what there is on them; `live` is the one whose meeting goes on. */
export type BoardName =
  | 'live'
  | 'empty'
  | 'finished'
  | 'barred'
  | 'turns'
  | 'tablesInTurn'
  | 'sixteen'
  | 'crowd'
  | 'words'
  | 'marks'
  | 'furnished'

/** A server full of boards with people on them, in the middle of a meeting. */
export interface Meeting {
  url: string
  boards: Record<BoardName, NewBoard>
  methodBoards: MethodBoards
  leader: Person
  /** Those who write and vote, without browsers of their own. */
  people: HttpClient[]
  /** What the browser of each sends; '' for a stranger. */
  cookies: Record<Who, string>
  /** Everybody leaves. */
  close(): void
}

/** Of the areas, from the first: two beside each other, and one as wide as both below. */
const papers = ['yellow', 'lilac', 'blue'] as const
const rects = layOutAreas([
  [
    { columns: 3, rows: 2 },
    { columns: 3, rows: 2 },
  ],
  [{ columns: 6, rows: 2 }],
])

/** How many write and vote, beside the participant whose page is seen. */
const others = 11

/** Makes the boards on a server and lets people in; the meeting has not begun. */
export async function openMeeting(url: string): Promise<Meeting> {
  const example = youthHouse()
  const { title, brief } = example.session
  const boards = {
    live: await createBoard(url, { title, brief }),
    empty: await createBoard(url, { title: 'Tavle for kommunestyret' }),
    finished: await importBoard(url, resourceGroup()),
    marks: await importBoard(url, marksBoard()),
    barred: await createBoard(url, { title: 'Venterom', settings: { names: 'on' } }),
    sixteen: await writtenBoard(url, 'Hjørnet', writeSixteen),
    crowd: await writtenBoard(url, 'Folkemøte', writeCrowd),
    words: await writtenBoard(url, 'Ordene våre', writeWords),
    furnished: await furnishedBoard(url),
    turns: await createBoard(url, { title: 'Ressursgruppa ved bordene' }),
    tablesInTurn: await createBoard(url, { title: 'Hvert bord for seg' }),
  }
  const leader = new Person('leader', url)
  await leader.join({ secret: boards.live.secrets.facilitator })
  await leader.write((doc, origin) => {
    for (const [i, area] of readAreas(example.doc).entries())
      createArea(doc, { ...area, colour: papers[i], rect: rects[i]! }, origin)
  })
  const methodBoards = await makeMethodBoards(url, leader.http)
  const people: HttpClient[] = []
  const leaving = new AbortController()
  for (let i = 0; i < others; i++) {
    const person = await joinBy(url, { secret: boards.live.secrets.participant })
    // Who listens is counted among those who are in.
    void followEvents(url + routes.events(boards.live.boardId), person.headers, leaving.signal, () => {})
    people.push(person)
  }
  const cookies = {
    ...(await cookiesOfMembers(url, boards, leader.http)),
    ...(await cookiesOfBarred(url, boards.barred, leader.http)),
    screen: await cookieOfScreen(url, boards, leader.http),
    stranger: '',
  }
  await shareInTurn(url, boards.turns, cookies.participant)
  await shareAtTables(url, boards.tablesInTurn)
  const close = () => {
    leaving.abort()
    leader.close()
  }
  return { url, boards, methodBoards, leader, people, cookies, close }
}

/** A board on which everything has been written already, and where everybody may edit. */
async function writtenBoard(
  url: string,
  title: string,
  write: (doc: Y.Doc, origin: unknown) => void,
): Promise<NewBoard> {
  const board = await createBoard(url, { title, settings: { editing: 'all' } })
  const writer = new Person('writer', url)
  await writer.join({ secret: board.secrets.facilitator })
  // As one frame: a person may not send hundreds in a second.
  await writer.write((doc, origin) => doc.transact(() => write(doc, origin), origin))
  writer.close()
  return board
}

/** A board that comes as somebody else's file, such as a meeting that is over. */
async function importBoard(url: string, { doc, session }: { doc: Y.Doc; session: Session }): Promise<NewBoard> {
  const file = boardFile(readDocument(doc), session)
  const { boardId, links } = await new HttpClient(url).json<CreateBoardAnswer>('POST', routes.importBoard, file)
  const secretOf = (role: Role) => new URL(links[role]).hash.slice(1)
  return {
    boardId,
    secrets: { facilitator: secretOf('facilitator'), participant: secretOf('participant'), viewer: secretOf('viewer') },
  }
}

/** One browser for each role, in on every board. */
async function cookiesOfMembers(url: string, boards: Meeting['boards'], leader: HttpClient) {
  const members = { facilitator: leader, participant: new HttpClient(url), viewer: new HttpClient(url) }
  for (const role of roles) {
    for (const { secrets } of Object.values(boards)) {
      await members[role].json('POST', routes.join, { secret: secrets[role], name: 'Kari Nordmann' })
    }
  }
  return {
    facilitator: members.facilitator.cookie,
    participant: members.participant.cookie,
    viewer: members.viewer.cookie,
  }
}

async function cookiesOfBarred(url: string, { boardId, secrets }: NewBoard, leader: HttpClient) {
  const removed = await joinBy(url, { secret: secrets.participant, name: 'Per' })
  const blocked = await joinBy(url, { secret: secrets.participant, name: 'Ola' })
  const { people } = await leader.json<PeopleAnswer>('GET', routes.people(boardId))
  for (const [act, name] of [
    ['remove', 'Per'],
    ['block', 'Ola'],
  ]) {
    const { participant } = people.find((one) => one.name === name)!
    await leader.text('POST', routes.people(boardId), { act, participant })
  }
  const waiting = await joinBy(url, { code: await openDoor(leader, boardId, { waitingRoom: true }), name: 'Eva' })
  return { removed: removed.cookie, blocked: blocked.cookie, waiting: waiting.cookie }
}

/** Paired with the live board; let in as a reader, which is what a screen is, on those with turns. */
async function cookieOfScreen(url: string, boards: Meeting['boards'], leader: HttpClient): Promise<string> {
  const screen = new HttpClient(url)
  const { code } = await screen.json<ScreenAnswer>('POST', routes.screens, {})
  await leader.text('POST', routes.boardScreens(boards.live.boardId), { code })
  for (const { secrets } of [boards.turns, boards.tablesInTurn])
    await screen.json('POST', routes.join, { secret: secrets.viewer })
  return screen.cookie
}

/** Gives a command on the board of the meeting, as the one who leads it. */
export const lead = (meeting: Meeting, given: Record<string, unknown>) =>
  command(meeting.leader.http, meeting.boards.live.boardId, given)
