import type { CreateBoardRequest } from '@samtavle/shared/protocol/requests'
import { createCard, type NewCard } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import type { StepKind } from '@samtavle/shared/schema/session'
import type { Summary } from '@samtavle/shared/summary/summary'
import { onTestFinished } from 'vitest'
import { createBoard } from '../helpers/boards.ts'
import { eventually } from '../helpers/eventually.ts'
import { Person } from '../helpers/person.ts'
import { startTestServer } from '../helpers/testServer.ts'

/** People on one board of a real server, each with a browser of their own. */
export interface Gathering {
  leader: Person
  others: Person[]
  /** Enters a step, and waits until everybody has heard. */
  step(kind: StepKind): Promise<void>
  /** Lets somebody put a card on the board that everybody then has. */
  card(person: Person, card: Pick<NewCard, 'kind' | 'text'> & Partial<NewCard>): Promise<string>
  /** Waits until everybody's board is so. */
  everybody(what: string, is: (person: Person) => boolean): Promise<void>
  summary(): Promise<Summary>
}

/** Brings a facilitator and so many participants together. */
export async function gather(participants: number, request: CreateBoardRequest = {}): Promise<Gathering> {
  const { url } = await startTestServer()
  const { boardId, secrets } = await createBoard(url, request)
  const leader = new Person('leader', url)
  const others = Array.from({ length: participants }, (_, i) => new Person(`participant ${i + 1}`, url))
  await leader.join({ secret: secrets.facilitator })
  for (const person of others) await person.join({ secret: secrets.participant })
  const people = [leader, ...others]
  onTestFinished(() => {
    for (const person of people) person.close()
  })
  const everybody = (what: string, is: (person: Person) => boolean) => eventually(what, () => people.every(is))
  return {
    leader,
    others,
    everybody,
    async step(kind) {
      const { version } = await leader.command({ type: 'step', kind })
      await everybody(`${kind} is on`, ({ session }) => (session?.version ?? 0) >= version)
    },
    async card(person, card) {
      const id = makeId()
      await person.write((doc, origin) => createCard(doc, { id, place: [null, 0, 0], ...card }, origin))
      await everybody('the card is there', ({ doc }) => doc.getMap('cards').has(id))
      return id
    },
    summary: async () => JSON.parse(await leader.read(`/api/boards/${boardId}/summary.json`)) as Summary,
  }
}

/** What a request is answered with, where it is a refusal by name. */
export const refusedAs = async (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'taken',
    (error: { code?: string }) => error.code ?? 'no name',
  )
