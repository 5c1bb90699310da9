import { createArea } from '@samtavle/shared/schema/area'
import { makeId } from '@samtavle/shared/schema/ids'
import type { NewBoard } from '../../helpers/boards.ts'
import { openDoor } from '../../helpers/members.ts'
import { Person } from '../../helpers/person.ts'

/** Opens the door of a board that gets one area, and asks everybody to write in it; answers with the code of the door. */
export async function askToWrite(url: string, { secrets }: NewBoard): Promise<string> {
  const leader = new Person('leader', url)
  await leader.join({ secret: secrets.facilitator })
  const area = makeId()
  await leader.write((doc, origin) =>
    createArea(doc, { id: area, title: 'Ønsker', prompt: 'Hva savner du her?', rect: [0, 0, 900, 700] }, origin),
  )
  await leader.command({ type: 'step', kind: 'write', area })
  const code = await openDoor(leader.http, leader.boardId)
  leader.close()
  return code
}
