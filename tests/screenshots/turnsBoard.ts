import type { SessionAnswer } from '@samtavle/shared/protocol/events'
import { turnQuestion } from '@samtavle/shared/protocol/questions'
import type { DraftRequest } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import { createArea } from '@samtavle/shared/schema/area'
import { makeId } from '@samtavle/shared/schema/ids'
import type { NewBoard } from '../helpers/boards.ts'
import { HttpClient } from '../helpers/httpClient.ts'
import { joinBy } from '../helpers/members.ts'
import { Person } from '../helpers/person.ts'

const written = {
  participant: ['Når vi er med, blir praten mer konkret', 'Samarbeidskonstellasjoner på tvers av tjenestene'],
  other: ['Vi kjenner hverandre og tar telefonen', 'Hos oss får de en oppgave den første dagen'],
}

/** A board with tables where notes are shared one each in turn, and it is the turn of the participant whose page is seen. */
export async function shareInTurn(url: string, { boardId, secrets }: NewBoard, cookie: string): Promise<void> {
  const leader = new Person('leader', url)
  await leader.join({ secret: secrets.facilitator })
  const titles = ['Det som fungerer', 'Bord 1', 'Bord 2']
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
  await leader.command({
    type: 'agenda',
    agenda: [{ id: stepId, kind: 'write', title: titles[0], area, inTurn: true }],
  })
  await leader.command({ type: 'step', stepId })
  const participant = new HttpClient(url)
  participant.cookie = cookie
  const other = await joinBy(url, { secret: secrets.participant })
  for (const [writer, texts] of [
    [participant, written.participant],
    [other, written.other],
  ] as const) {
    for (const text of texts) {
      const draft: DraftRequest = { areaId: area, text, rev: 1, state: 'added' }
      await writer.text('PUT', routes.draft(boardId, makeId()), draft)
    }
  }
  await leader.command({ type: 'startTurns', areas: [area] })
  const { own } = await participant.json<SessionAnswer>('GET', routes.session(boardId))
  if (own.answers[turnQuestion(area)]?.[0] !== 'now') await leader.command({ type: 'skipTurn', area, taken: 0 })
  leader.close()
}
