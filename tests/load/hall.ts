import type { SessionAnswer } from '@samtavle/shared/protocol/events'
import { routes } from '@samtavle/shared/protocol/routes'
import { createCard } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { readResults } from '@samtavle/shared/schema/result'
import { createBoard } from '../helpers/boards.ts'
import { eventually } from '../helpers/eventually.ts'
import { Person } from '../helpers/person.ts'
import { Phone } from './phone.ts'

/** What came of a hall of phones that all give their dots at once. */
export interface HallReport {
  phones: number
  /** ms from the command until the last phone had heard of it. */
  joinMs: number
  stepMs: number
  /** From the first dot to the answer to the last. */
  dotsMs: number
  resultMs: number
  /** Answers to dots that were no success. */
  refused: number
  /** Dots that the result has, and those that were given. */
  counted: number
  given: number
  /** Options whose sum differs from what was given. */
  wrong: string[]
}

const dotsEach = 5
const optionCount = 12

/** So many phones on one address join by the code, hear of a step, give five dots each one by one, and hear of the result. */
export async function fillHall(url: string, size: number): Promise<HallReport> {
  const board = await createBoard(url, { title: 'Åpent møte' })
  const leader = new Person('Leder', url)
  await leader.join({ secret: board.secrets.facilitator })
  const phones = Array.from({ length: size }, () => new Phone(url, board.boardId))
  try {
    const started = performance.now()
    const code = await openDoor(leader)
    await Promise.all(phones.map((phone) => phone.join(code)))
    const joinMs = performance.now() - started
    const options = await writeOptions(leader)
    const stepMs = await timed(leader, phones, { type: 'step', kind: 'discuss' })
    const roundId = makeId()
    await timed(leader, phones, { type: 'openRound', roundId, on: options, budget: dotsEach })
    const voted = await giveAll(phones, roundId, options)
    const resultMs = await timed(leader, phones, { type: 'closeRound', roundId })
    const { sums, ...counts } = voted
    return { phones: size, joinMs, stepMs, resultMs, ...counts, ...(await compare(leader, roundId, sums)) }
  } finally {
    for (const one of [leader, ...phones]) one.close()
  }
}

async function openDoor(leader: Person): Promise<string> {
  await leader.command({ type: 'door', open: true })
  const { session } = await leader.http.json<SessionAnswer>('GET', routes.session(leader.boardId))
  return session.door?.code ?? ''
}

async function writeOptions(leader: Person): Promise<string[]> {
  const ids = Array.from({ length: optionCount }, () => makeId())
  await leader.write((doc, origin) => {
    for (const [i, id] of ids.entries()) {
      createCard(doc, { id, kind: 'note', text: `Forslag ${i + 1}`, place: [null, 200 * i, 0] }, origin)
    }
  })
  return ids
}

/** Gives a command; answers with the ms until the last phone had heard of it. */
async function timed(leader: Person, phones: Phone[], command: Parameters<Person['command']>[0]): Promise<number> {
  const before = performance.now()
  const { version } = await leader.command(command)
  const heard = ({ session }: Phone) => (session?.version ?? 0) >= version
  await eventually(`all have heard of ${command.type}`, () => phones.every(heard), 60_000)
  return Math.max(...phones.map(({ heardAt }) => firstFrom(heardAt, version))) - before
}

const firstFrom = (heardAt: Map<number, number>, version: number): number =>
  Math.min(...[...heardAt].filter(([heard]) => heard >= version).map(([, at]) => at))

interface Voted {
  dotsMs: number
  refused: number
  given: number
  sums: Map<string, number>
}

/** Every phone puts its dots one after the other, each time the whole ballot, all phones at once. */
async function giveAll(phones: Phone[], roundId: string, options: string[]): Promise<Voted> {
  const sums = new Map<string, number>()
  const before = performance.now()
  const answers = phones.map(async (phone, i) => {
    const ballot = Array.from({ length: dotsEach }, (_, dot) => options[(i * 7 + dot * dot) % options.length] as string)
    for (const card of ballot) sums.set(card, (sums.get(card) ?? 0) + 1)
    const statuses: number[] = []
    for (let dots = 1; dots <= dotsEach; dots++) statuses.push(await phone.giveDots(roundId, ballot.slice(0, dots)))
    return statuses
  })
  const statuses = (await Promise.all(answers)).flat()
  const refused = statuses.filter((status) => status !== 200).length
  return { dotsMs: performance.now() - before, refused, given: phones.length * dotsEach, sums }
}

async function compare(leader: Person, roundId: string, sums: Map<string, number>) {
  const result = () => readResults(leader.doc).find(({ id }) => id === roundId)
  await eventually('the result is on the board', () => result() !== undefined, 60_000)
  const options = result()?.data.options ?? []
  return {
    counted: options.reduce((all, { dots }) => all + dots, 0),
    wrong: options.filter(({ card, dots }) => dots !== (sums.get(card) ?? 0)).map(({ text }) => text),
  }
}
