import { tally } from '@samtavle/shared/rules/tally'
import { readCards } from '@samtavle/shared/schema/card'
import { isVisible } from '@samtavle/shared/schema/document'
import { rootMap } from '@samtavle/shared/schema/entity'
import { makeId } from '@samtavle/shared/schema/ids'
import type { DotsResult } from '@samtavle/shared/schema/result'
import type { Act } from '../acts.ts'
import { giveDots, tryTooManyDots } from '../ballots.ts'
import type { Meeting } from '../meeting.ts'
import { readEverything } from '../readable.ts'
import { came, settle } from '../settle.ts'
import { everybodyHears } from '../steps.ts'
import type { Player } from './player.ts'

/** Opens a round, lets everybody give their dots at the same time, and closes it. */
export const vote: Player<'vote'> = async (meeting, act) => {
  const roundId = await open(meeting, act)
  await Promise.all(Object.entries(act.ballots).map(([name, cards]) => giveDots(meeting, roundId, name, cards)))
  await tryTooManyDots(meeting, roundId, act)
  await hearProgress(meeting, roundId, act)
  if (act.secret) for (const person of meeting.oneOfEachRole) await readEverything(person)
  await settle(meeting, `vote ${act.id}`)
  await close(meeting, roundId, act)
}

async function open(meeting: Meeting, act: Act<'vote'>): Promise<string> {
  const { facilitator, ids, secrecy } = meeting
  const roundId = makeId()
  ids.bind(act.id, roundId)
  const expected = optionsOf(meeting, act)
  const results = rootMap(facilitator.doc, 'results').toJSON()
  if (act.secret) secrecy.openRound(roundId, expected, [results, ...(await readEverything(facilitator))])
  const { budget, perCard, secret } = act
  const target = act.on ? { on: act.on.map((card) => ids.realOf(card)) } : { area: ids.realOf(act.area ?? '') }
  const { version } = await facilitator.command({ type: 'openRound', roundId, budget, perCard, secret, ...target })
  await everybodyHears(meeting, version)
  const options = facilitator.session?.rounds.find(({ id }) => id === roundId)?.options ?? []
  const isSame = [...options].sort().join() === [...expected].sort().join()
  meeting.checks.check(isSame ? null : `vote ${act.id}: it is about ${options.map((id) => ids.fileOf(id)).join(', ')}`)
  return roundId
}

/** The cards that a vote is about: those named, or all visible notes and ideas of the area. */
function optionsOf({ facilitator, ids }: Meeting, act: Act<'vote'>): string[] {
  if (act.on) return act.on.map((card) => ids.realOf(card))
  const areaId = ids.realOf(act.area ?? '')
  const cards = readCards(facilitator.doc).filter((card) => isVisible(card) && card.place[0] === areaId)
  return cards.filter(({ kind }) => kind === 'note' || kind === 'idea').map(({ id }) => id)
}

/** Everybody hears how many have given dots; the sums only in a live round. */
async function hearProgress(meeting: Meeting, roundId: string, act: Act<'vote'>): Promise<void> {
  const voters = Object.values(act.ballots).filter((cards) => cards.length > 0).length
  const { dots } = resultOf(meeting, act)
  await came(meeting, `vote ${act.id}: ${voters} have given dots`, () =>
    meeting.connected.every(({ progress }) => {
      const round = progress?.rounds[roundId]
      const sumsAreRight = act.secret || Object.entries(dots).every(([card, n]) => (round?.totals?.[card] ?? 0) === n)
      return round?.voters === voters && sumsAreRight
    }),
  )
}

async function close(meeting: Meeting, roundId: string, act: Act<'vote'>): Promise<void> {
  meeting.secrecy.closeRound(roundId)
  for (const name of Object.keys(act.ballots)) meeting.journal.ownEnds(`ballot of ${name}`)
  const { version } = await meeting.facilitator.command({ type: 'closeRound', roundId })
  await everybodyHears(meeting, version)
  const { dots, voters } = resultOf(meeting, act)
  await settle(meeting, `vote ${act.id} closed`, ({ doc, own }) => {
    const data = rootMap(doc, 'results').get(roundId)?.get('data') as DotsResult | undefined
    const sumsAreRight = Object.entries(dots).every(([card, n]) =>
      data?.options.some((option) => option.card === card && option.dots === n),
    )
    return data?.voters === voters && sumsAreRight && own?.answers[roundId] === undefined
  })
  const data = rootMap(meeting.facilitator.doc, 'results').get(roundId)?.get('data')
  meeting.journal.fact({ root: 'results', id: roundId, key: 'data', value: data })
}

/** What the ballots of the file add up to, by the board's ids. */
function resultOf({ ids }: Meeting, { ballots }: Act<'vote'>): ReturnType<typeof tally> {
  const given = Object.values(ballots).map((cards) => cards.map((card) => ids.realOf(card)))
  return tally([...new Set(given.flat())], given)
}
