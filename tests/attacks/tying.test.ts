import { routes } from '@samtavle/shared/protocol/routes'
import { createCard, editCardText, moveCard, readCards, setCardColour } from '@samtavle/shared/schema/card'
import { createComment, readComments } from '@samtavle/shared/schema/comment'
import { makeId } from '@samtavle/shared/schema/ids'
import { editsIn } from '@samtavle/shared/schema/stepEdits'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { openTab, type Tab } from '../faults/tabWithoutBrowser.ts'
import { createBoard } from '../helpers/boards.ts'
import { eventually } from '../helpers/eventually.ts'
import { Person } from '../helpers/person.ts'
import { startTestServer } from '../helpers/testServer.ts'

const colours = ['pink', 'green', 'blue'] as const

/** Writes a note with our client, then edits, moves and colours it, and takes the last of these back. */
function work({ document }: Tab, text: string, turn: number): string {
  const id = makeId()
  document.write(id, (doc, origin) => createCard(doc, { id, kind: 'note', text, place: [null, 0, 0] }, origin))
  document.write(id, (doc, origin) => editCardText(doc, id, `${text} til`, origin))
  document.write(id, (doc, origin) => moveCard(doc, id, [null, turn, turn], origin))
  document.history.step()
  document.write(id, (doc, origin) => setCardColour(doc, id, colours[turn % colours.length] ?? 'pink', origin))
  document.undo(() => null)
  document.redo(() => null)
  return id
}

/** The Yjs clients that have written in each card, as somebody sees it who has the document. */
function writersByCard(doc: Y.Doc): Map<string, Set<number>> {
  const writers = new Map<string, Set<number>>()
  for (const [client, structs] of doc.store.clients) {
    const end = Y.getState(doc.store, client)
    const all = { clients: new Map([[client, [{ clock: structs[0]?.id.clock ?? 0, len: end }]]]) }
    const none = { clients: new Map() }
    for (const { id } of editsIn(doc, { insertions: all, deletions: none } as Parameters<typeof editsIn>[1])) {
      writers.set(id, (writers.get(id) ?? new Set()).add(client))
    }
  }
  return writers
}

it('ROOM-40 nothing in the document or on the wire ties two notes of one person together: each is written under ids of its own', async () => {
  const { url } = await startTestServer()
  const { secrets } = await createBoard(url)
  const heard: string[] = []
  const kari = new Person('kari', url)
  const ola = new Person('ola', url, {
    received: (item) => heard.push(item.by === 'frame' ? Buffer.from(item.frame.bytes).toString('latin1') : item.text),
  })
  await kari.join({ secret: secrets.participant })
  await ola.join({ secret: secrets.participant })
  const tab = await openTab(kari)
  const notes = ['Et hus', 'En buss', 'Middag'].map((text, turn) => work(tab, text, turn))
  const colouredFor = () => readCards(ola.doc).filter(({ colour }) => colour !== null)
  await eventually('Ola has all of it', () => colouredFor().length === notes.length)
  const writers = writersByCard(ola.doc)
  const all = notes.flatMap((id) => [...(writers.get(id) ?? [])])
  expect(notes.map((id) => (writers.get(id)?.size ?? 0) > 0)).toEqual([true, true, true])
  expect(new Set(all).size, 'no id is in two notes').toBe(all.length)
  expect(all, 'nor the one that the tab itself has').not.toContain(tab.document.doc.clientID)
  const { participant } = JSON.parse(JSON.stringify(kari.own ?? {})) as { participant?: string }
  expect(participant, 'not even they themselves are told under what they are kept').toBeUndefined()
  expect(ola.own?.cards).toEqual([])
  expect(heard.join('\n')).not.toContain(kari.http.cookie.split('=')[1] ?? 'no cookie')
  tab.close()
  for (const person of [kari, ola]) person.close()
})

it('ATK-45 what one says to cards is tied neither to one’s notes nor to what else one says, on the wire neither', async () => {
  const { url } = await startTestServer()
  const { secrets } = await createBoard(url)
  const heard: string[] = []
  const kari = new Person('kari', url)
  const ola = new Person('ola', url, {
    received: (item) => heard.push(item.by === 'frame' ? Buffer.from(item.frame.bytes).toString('latin1') : item.text),
  })
  await kari.join({ secret: secrets.participant })
  await ola.join({ secret: secrets.participant })
  const tab = await openTab(kari)
  const note = work(tab, 'Et hus', 0)
  const said = ['Hvor?', 'Når?'].map((text) => {
    const comment = { id: makeId(), about: note, text, order: 'a0' }
    tab.document.write(comment.id, (doc, origin) => createComment(doc, comment, origin))
    return comment.id
  })
  await eventually('Ola has all of it', () => readComments(ola.doc).filter(({ live }) => live).length === 2)
  const writers = writersByCard(ola.doc)
  const all = [note, ...said].flatMap((id) => [...(writers.get(id) ?? [])])
  expect([note, ...said].every((id) => (writers.get(id)?.size ?? 0) > 0)).toBe(true)
  expect(new Set(all).size, 'no id is in two of them').toBe(all.length)
  expect(all).not.toContain(tab.document.doc.clientID)
  expect(ola.own?.cards).toEqual([])
  expect(heard.join('\n')).not.toContain(kari.http.cookie.split('=')[1] ?? 'no cookie')
  tab.close()
  for (const person of [kari, ola]) person.close()
})

it('ATK-46 of a comment that is hidden no word reaches who comes later, by any way there is', async () => {
  const { url } = await startTestServer()
  const { secrets, boardId } = await createBoard(url)
  const [leader, kari] = [new Person('leader', url), new Person('kari', url)]
  await leader.join({ secret: secrets.facilitator })
  await kari.join({ secret: secrets.participant })
  const comment = { id: makeId(), about: null, text: 'hemmelig-nabo', order: 'a0' }
  await kari.write((doc, origin) => createComment(doc, comment, origin))
  await leader.command({ type: 'hide', card: comment.id, reason: 'hemmelig-grunn' })
  const heard: string[] = []
  const late = new Person('late', url, {
    received: (item) => heard.push(item.by === 'frame' ? Buffer.from(item.frame.bytes).toString('latin1') : item.text),
  })
  await late.join({ secret: secrets.participant })
  await eventually('it is known to be hidden', () => readComments(late.doc)[0]?.hidden === true)
  for (const path of [routes.session(boardId), routes.boardJson(boardId), routes.summary(boardId, 'json')])
    await late.read(path)
  expect(heard.join('\n')).not.toContain('hemmelig')
  for (const person of [leader, kari, late]) person.close()
})
