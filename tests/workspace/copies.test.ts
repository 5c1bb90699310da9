import type { CreateBoardAnswer } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import { readAreas } from '@samtavle/shared/schema/area'
import { createCard, type Picture } from '@samtavle/shared/schema/card'
import { createComment } from '@samtavle/shared/schema/comment'
import { readDocument } from '@samtavle/shared/schema/document'
import { makeId } from '@samtavle/shared/schema/ids'
import { expect, it } from 'vitest'
import { Person } from '../helpers/person.ts'
import { askImage, plain, sendImage } from '../images/pictures.ts'
import { gather } from './gathering.ts'

/** The facilitator of a copy of a board, who has its document. */
async function copied(leader: Person, notes: boolean): Promise<Person> {
  const { links } = await leader.http.json<CreateBoardAnswer>('POST', routes.boardCopy(leader.boardId), { notes })
  const again = new Person('again', leader.http.baseUrl)
  await again.join({ secret: new URL(links.facilitator).hash.slice(1) })
  return again
}

it('WRK-60 a board is duplicated with its notes or without, and nothing of what was given on it or by whom comes along', async () => {
  const { leader, others, card } = await gather(3, { method: 'igp', title: 'Trivsel' })
  const [kari] = others as [Person]
  const note = await card(kari, { kind: 'note', text: 'Flere benker' })
  const sent = await sendImage(leader.http, leader.boardId, await plain(20, 10).png().toBuffer())
  const { id, width, height } = sent.answer
  const image: Picture = [id, width, height]
  await leader.write((doc, origin) => {
    createCard(doc, { id: makeId(), kind: 'image', text: 'Skissen', place: [null, 0, 0], image }, origin)
    createComment(doc, { id: makeId(), about: note, text: 'Hemmelig merknad', order: 'a0' }, origin)
  })
  const roundId = makeId()
  await leader.command({ type: 'openRound', roundId, on: [note], budget: 1 })
  for (const { http, boardId } of others) await http.json('PUT', routes.answer(boardId, roundId), { value: [note] })
  await leader.command({ type: 'closeRound', roundId })
  const titles = ({ doc }: Person) => readAreas(doc).map(({ title }) => title)
  for (const notes of [true, false]) {
    const again = await copied(leader, notes)
    const { cards, comments, results, agreements, pulses } = readDocument(again.doc)
    expect(cards.map(({ text }) => text).sort()).toEqual(notes ? ['Flere benker', 'Skissen'] : [])
    expect(comments).toHaveLength(notes ? 1 : 0)
    const picture = await askImage(again.http, again.boardId, id)
    expect(picture.status === 200).toBe(notes)
    expect([...results, ...agreements, ...pulses]).toEqual([])
    expect(again.own?.cards).toEqual([])
    expect(titles(again)).toEqual(titles(leader))
    expect(again.session).toMatchObject({ title: 'Trivsel (kopi)', rounds: [], meetings: [] })
    expect(again.session?.agenda.map(({ kind }) => kind)).toEqual(leader.session?.agenda.map(({ kind }) => kind))
    again.close()
  }
  expect(readDocument(leader.doc).results).toHaveLength(1)
})
