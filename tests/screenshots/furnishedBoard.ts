import { areaHeader, areaPadding } from '@samtavle/shared/layout/grid'
import { createArea } from '@samtavle/shared/schema/area'
import { createCard } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import sharp from 'sharp'
import { createBoard, type NewBoard } from '../helpers/boards.ts'
import { Person } from '../helpers/person.ts'
import { sendImage } from '../images/pictures.ts'

/** A square in the evening, as flat shapes. */
const square = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600">
<rect width="900" height="600" fill="#cfe3ee"/><rect y="420" width="900" height="180" fill="#b9b29c"/>
<rect x="90" y="180" width="200" height="260" fill="#a5573f"/><rect x="330" y="120" width="240" height="320" fill="#e3d5b8"/>
<rect x="610" y="210" width="210" height="230" fill="#6b7f5c"/><circle cx="760" cy="110" r="46" fill="#f4d58d"/>
<rect x="150" y="470" width="160" height="20" fill="#5b4636"/><rect x="560" y="480" width="180" height="20" fill="#5b4636"/></svg>`

const notes = ['Flere benker i skyggen', 'Lys som gjør at vi tør å gå der', 'Et sted å være når det regner']

/** A board that has been set up with a heading, a text, a picture and a locked note. */
export async function furnishedBoard(url: string): Promise<NewBoard> {
  const board = await createBoard(url, { title: 'Torget' })
  const leader = new Person('leader', url)
  await leader.join({ secret: board.secrets.facilitator })
  const file = await sharp(Buffer.from(square)).png().toBuffer()
  const { answer } = await sendImage(leader.http, board.boardId, file)
  const area = makeId()
  await leader.write((doc, origin) =>
    doc.transact(() => {
      createArea(
        doc,
        { id: area, title: 'Ønsker', prompt: 'Hva savner du på torget?', rect: [0, 160, 640, 420] },
        origin,
      )
      for (const [i, text] of notes.entries()) {
        const place: [string, number, number] = [area, areaPadding + i * 184, areaHeader]
        createCard(doc, { id: makeId(), kind: 'note', text, place, locked: i === 1 }, origin)
      }
      const heading = 'Samarbeidskonstellasjoner på torget'
      createCard(doc, { id: makeId(), kind: 'text', size: 'large', text: heading, place: [null, 0, 20] }, origin)
      const advice = 'Skriv én ting på hver lapp.\nKorte setninger er lettest å lese.'
      createCard(doc, { id: makeId(), kind: 'text', size: 'small', text: advice, place: [area, 24, 330] }, origin)
      const text = 'Torget en kveld, med hus og to benker'
      const image: [string, number, number] = [answer.id, answer.width, answer.height]
      createCard(doc, { id: makeId(), kind: 'image', text, place: [null, 690, 190], image }, origin)
    }, origin),
  )
  leader.close()
  return board
}
