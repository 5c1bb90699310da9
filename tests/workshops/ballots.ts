import { routes } from '@samtavle/shared/protocol/routes'
import { limits } from '@samtavle/shared/schema/limits'
import { eventually } from '../helpers/eventually.ts'
import type { Person } from '../helpers/person.ts'
import type { Act } from './acts.ts'
import type { Meeting } from './meeting.ts'

/** Lets somebody give their dots; `cards` by the ids of the file. Resolves when they have heard that it is stored. */
export async function giveDots(meeting: Meeting, roundId: string, name: string, cards: string[]): Promise<void> {
  const person = meeting.present(name)
  const value = cards.map((card) => meeting.ids.realOf(card))
  await putBallot(meeting, roundId, person, value)
  await eventually(`${name} hears of the ballot`, () => isSame(person.own?.answers[roundId], value))
  meeting.journal.own(`ballot of ${name}`, { person: name, isIn: ({ answers }) => isSame(answers[roundId], value) })
}

/**
 * One of the voters tries a dot more than there are, and more on one card than it may have: both must be refused and
 * leave the ballot as it is.
 */
export async function tryTooManyDots(
  meeting: Meeting,
  roundId: string,
  { id, budget, perCard, ballots }: Act<'vote'>,
): Promise<void> {
  const person = Object.keys(ballots).map((name) => meeting.present(name))[0] ?? meeting.participants[0]
  const options = person?.session?.rounds.find((round) => round.id === roundId)?.options ?? []
  if (!person || options.length === 0) return
  const own = (ballots[person.name] ?? []).map((card) => meeting.ids.realOf(card))
  const spread = Array.from({ length: budget + 1 }, (_, i) => options[i % options.length] as string)
  await tryBallot(meeting, roundId, person, spread, own, `vote ${id}: ${budget + 1} dots of a budget of ${budget}`)
  if (perCard === null || perCard >= budget) return
  const heap = Array.from({ length: perCard + 1 }, () => options[0] as string)
  await tryBallot(meeting, roundId, person, heap, own, `vote ${id}: ${perCard + 1} dots on a card of ${perCard}`)
}

async function tryBallot(
  meeting: Meeting,
  roundId: string,
  person: Person,
  value: string[],
  own: string[],
  what: string,
): Promise<void> {
  meeting.secrecy.ballot(roundId, person.name, value)
  const { status } = await person.http.request('PUT', routes.answer(person.boardId, roundId), { value })
  // A ballot of more dots than any budget may have is not even well-formed.
  const isRefused = status === 409 || (value.length > limits.dots && status >= 400 && status < 500)
  meeting.checks.check(isRefused ? null : `${what} were answered with ${status}`)
  const stored = (await person.askOwn()).answers[roundId]
  meeting.checks.check(isSame(stored, own) ? null : `${what} changed the ballot`)
  if (!isSame(stored, own)) await putBallot(meeting, roundId, person, own)
}

async function putBallot({ secrecy }: Meeting, roundId: string, person: Person, value: string[]): Promise<void> {
  secrecy.ballot(roundId, person.name, value)
  await person.putAnswer(roundId, value)
}

/** Whether two ballots have the same dots. None stored is a ballot without dots. */
const isSame = (a: string[] | undefined, b: string[]): boolean => [...(a ?? [])].sort().join() === [...b].sort().join()
