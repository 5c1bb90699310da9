import type { SessionAnswer } from '@samtavle/shared/protocol/events'
import { tableQuestion, turnQuestion } from '@samtavle/shared/protocol/questions'
import type { DraftRequest } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import { createArea } from '@samtavle/shared/schema/area'
import { makeId } from '@samtavle/shared/schema/ids'
import type { NewBoard } from '../helpers/boards.ts'
import { HttpClient } from '../helpers/httpClient.ts'
import { command, joinBy } from '../helpers/members.ts'
import { Person } from '../helpers/person.ts'

const written = [
  ['Når vi er med, blir praten mer konkret', 'Samarbeidskonstellasjoner på tvers av tjenestene'],
  ['Vi kjenner hverandre og tar telefonen', 'Hos oss får de en oppgave den første dagen'],
  ['Den nye møter alltid en av oss i døra', 'Vi spør hva de er gode på, ikke hva de sliter med'],
  ['Ingen trenger å si hvorfor de kom', 'Noen har alltid tid til å sitte ned'],
]

const titles = ['Det som fungerer', 'Bord 1', 'Bord 2', 'Bord 3']

/** Areas of which all but the first are tables, and a step in which notes are written to be shared in turn. */
async function openWriting(
  url: string,
  { secrets }: NewBoard,
  step: { perTable?: boolean },
): Promise<{ leader: Person; area: string; tables: string[] }> {
  const leader = new Person('leader', url)
  await leader.join({ secret: secrets.facilitator })
  const areas = titles.map(() => makeId())
  await leader.write((doc, origin) => {
    for (const [i, title] of titles.entries()) {
      const prompt = i === 0 ? 'Når får vi det til, og hva skjer da?' : ''
      createArea(doc, { id: areas[i]!, title, prompt, rect: [0, 800 * i, 900, 700], order: `a${i}` }, origin)
    }
  })
  const [area = '', ...tables] = areas
  const stepId = makeId()
  await leader.command({ type: 'tables', areas: tables })
  const agenda = [{ id: stepId, kind: 'write', title: titles[0], area, inTurn: true, ...step } as const]
  await leader.command({ type: 'agenda', agenda })
  await leader.command({ type: 'step', stepId })
  return { leader, area, tables }
}

async function writeNotes(writer: HttpClient, boardId: string, areaId: string, texts: string[]): Promise<string[]> {
  const ids = texts.map(() => makeId())
  for (const [i, text] of texts.entries()) {
    const draft: DraftRequest = { areaId, text, rev: 1, state: 'added' }
    await writer.text('PUT', routes.draft(boardId, ids[i]!), draft)
  }
  return ids
}

async function hasTurn(writer: HttpClient, boardId: string, area: string): Promise<boolean> {
  const { own } = await writer.json<SessionAnswer>('GET', routes.session(boardId))
  return own.answers[turnQuestion(area)]?.[0] === 'now'
}

/** Notes are shared one each in turn; some have been, and it is the turn of the participant whose page is seen. */
export async function shareInTurn(url: string, board: NewBoard, cookie: string): Promise<void> {
  const { boardId, secrets } = board
  const { leader, area } = await openWriting(url, board, {})
  const participant = new HttpClient(url)
  participant.cookie = cookie
  const others = await Promise.all(written.slice(1).map(() => joinBy(url, { secret: secrets.participant })))
  const firsts = new Map<HttpClient, string | undefined>()
  for (const [i, writer] of [participant, ...others].entries())
    firsts.set(writer, (await writeNotes(writer, boardId, area, written[i]!))[0])
  await leader.command({ type: 'startTurns', areas: [area] })
  // Chance says who is when: in the first lap all but the participant share, in those that follow they pass.
  for (let lap = 1; ; lap++) {
    for (let left = written.length; left > 0; left--) {
      if (lap > 1 && left > 1 && (await hasTurn(participant, boardId, area))) return leader.close()
      for (const [writer, draft] of firsts) {
        if (!(await hasTurn(writer, boardId, area))) continue
        const shared = lap === 1 && writer !== participant ? draft : null
        await command(writer, boardId, { type: 'takeTurn', area, draft: shared })
        break
      }
    }
    await leader.command({ type: 'nextLap', area })
  }
}

/** Each table shares in turn for itself: one has shared a note, one has somebody to begin, and one is through. */
export async function shareAtTables(url: string, board: NewBoard): Promise<void> {
  const { boardId, secrets } = board
  const { leader, tables } = await openWriting(url, board, { perTable: true })
  const writers = await Promise.all(written.map(() => joinBy(url, { secret: secrets.participant })))
  const places = [0, 0, 1, 2].map((at) => tables[at]!)
  const drafts: string[][] = []
  for (const [i, writer] of writers.entries()) {
    await writer.text('PUT', routes.answer(boardId, tableQuestion), { value: [places[i]] })
    drafts.push(await writeNotes(writer, boardId, places[i]!, written[i]!))
  }
  await leader.command({ type: 'startTurns', areas: tables })
  const first = (await hasTurn(writers[0]!, boardId, places[0]!)) ? 0 : 1
  for (const at of [first, 3])
    await command(writers[at]!, boardId, { type: 'takeTurn', area: places[at], draft: drafts[at]![0] })
  leader.close()
}
