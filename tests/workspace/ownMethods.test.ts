import type { CreateBoardAnswer } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import { readAreas } from '@samtavle/shared/schema/area'
import { createComment } from '@samtavle/shared/schema/comment'
import { readDocument } from '@samtavle/shared/schema/document'
import { makeId } from '@samtavle/shared/schema/ids'
import { createStroke } from '@samtavle/shared/schema/stroke'
import { describe, expect, it } from 'vitest'
import { Person } from '../helpers/person.ts'
import { gather } from './gathering.ts'

describe('methods of one’s own', () => {
  it('WRK-23 a board becomes a method without anything that was written on it, and a file of it a new board', async () => {
    const brief = { purpose: 'Hemmelig formål', question: 'Hemmelig spørsmål?' }
    const { leader, others, card } = await gather(1, { method: 'igp', title: 'Trivsel', brief })
    const [kari] = others as [Person]
    await card(kari, { kind: 'note', text: 'Hemmelig lapp' })
    await leader.write((doc, origin) => {
      const points = [0, 0, 10, 10]
      createStroke(doc, { id: makeId(), place: [null, 0, 0], points, ink: 'ink' }, origin)
      createComment(doc, { id: makeId(), about: null, text: 'Hemmelig merknad', order: 'a0' }, origin)
    })
    const text = await kari.read(routes.methodJson(leader.boardId))
    expect(text).not.toContain('Hemmelig')
    const { boardId, links } = await leader.http.json<CreateBoardAnswer>('POST', routes.importBoard, JSON.parse(text))
    const again = new Person('again', leader.http.baseUrl)
    await again.join({ secret: new URL(links.facilitator).hash.slice(1) })
    expect(again.boardId).toBe(boardId)
    expect(readDocument(again.doc)).toMatchObject({ cards: [], comments: [], strokes: [] })
    const titles = ({ doc }: Person) => readAreas(doc).map(({ title }) => title)
    expect(titles(again)).toEqual(titles(leader))
    const kinds = (person: Person) => person.session?.agenda.map(({ kind, title }) => `${kind} ${title}`)
    expect(kinds(again)).toEqual(kinds(leader))
    again.close()
  })
})
