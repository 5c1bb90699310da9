import type { CommandInput } from '@samtavle/shared/protocol/commands'
import { routes } from '@samtavle/shared/protocol/routes'
import { createCard, editCardText, moveCard } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import type { Session } from '@samtavle/shared/schema/session'
import { contentOf } from '../helpers/documents.ts'
import { eventually } from '../helpers/eventually.ts'
import { type Chance, type Fault, Findings } from './fault.ts'
import { openSocket, type RawSocket } from './rawSocket.ts'
import { onStage, Stage } from './stage.ts'
import { asStranger } from './writer.ts'

/** Messages arrive twice, late, or in another order: the state is as if each had arrived once. */
export const repeatedMessages: Fault = {
  id: 'F12',
  about: 'messages and commands that are doubled, reordered, replayed',
  runs: { campaign: 100, test: 1 },
  run: (chance) =>
    onStage(Stage.set(2, chance), async (stage) => {
      const found = new Findings()
      const content = await frames(stage, chance, found)
      await commands(stage, chance, found)
      await drafts(stage, chance, found)
      await stage.server.kill()
      await stage.server.start()
      const same = await asStranger(stage.server.url, stage.board, async ({ doc }) => contentOf(doc) === content)
      found.expect(same, 'the document is another one after a restart')
      return found
    }),
}

/** Sends every frame up to three times, then all of them again in any order, on this socket and on a new one. */
async function frames(stage: Stage, chance: Chance, found: Findings): Promise<string> {
  const { person } = stage.facilitator
  const socket = await openSocket(person)
  const said = Array.from({ length: 12 }, () => writeSome(socket, chance))
  for (const frame of said) for (let times = chance() * 3; times > 1; times--) socket.repeat(frame)
  await eventually('all frames are acknowledged', () => socket.acked === socket.sent)
  const content = contentOf(socket.doc)
  const later = await openSocket(person)
  for (const frame of shuffled([...said, ...said], chance)) (chance() < 0.5 ? socket : later).repeat(frame)
  await eventually('so are the repeated ones', () => socket.acked === socket.sent && later.acked === later.sent)
  await outOfOrder(stage, chance, found)
  const now = await asStranger(stage.server.url, stage.board, async ({ doc }) => contentOf(doc))
  found.expect(now === content, 'repeated frames have changed the document')
  for (const open of [socket, later]) open.socket.close()
  return now
}

/** A frame that arrives before the one it builds on is refused by name, and has changed nothing. */
async function outOfOrder({ writers }: Stage, chance: Chance, found: Findings): Promise<void> {
  const socket = await openSocket((writers[1] ?? writers[0])!.person)
  const say = socket.say.bind(socket)
  socket.say = () => {}
  const said = Array.from({ length: 3 }, () => writeSome(socket, chance))
  socket.say = say
  socket.repeat(said[2] ?? new Uint8Array())
  await found.waitFor(eventually('it is refused', () => socket.closed?.code === 4403 && socket.closed.reason === 'gap'))
}

function writeSome(socket: RawSocket, chance: Chance): Uint8Array {
  return socket.write((doc) => {
    const id = makeId()
    createCard(doc, { id, kind: 'note', text: `Lapp ${id}`, place: [null, 0, 0] }, 'x')
    editCardText(doc, id, `Endret ${chance()}`, 'x')
    moveCard(doc, id, [null, Math.round(chance() * 900), 0], 'x')
  })
}

/** Each amount is another bit of the timer's total, so that the total tells which were added, and how often. */
async function commands({ facilitator: { person }, server }: Stage, chance: Chance, found: Findings): Promise<void> {
  const give = (command: CommandInput, commandId: string) =>
    person.http.json<{ version: number }>('POST', routes.commands(person.boardId), { ...command, commandId })
  await give({ type: 'timer', act: 'start', ms: 1024 }, makeId())
  const adding = Array.from({ length: 6 }, (_, i) => ({ ms: 2 ** (11 + i), commandId: makeId() }))
  const add = ({ ms, commandId }: (typeof adding)[number]) => give({ type: 'timer', act: 'add', ms }, commandId)
  const first = await Promise.all(shuffled([...adding, ...adding, ...adding], chance).map(add))
  found.expect(
    new Set(first.map(({ version }) => version)).size === adding.length,
    'a repeated command was answered otherwise',
  )
  await server.kill()
  await server.start()
  await Promise.all(shuffled(adding, chance).map(add))
  const { session } = await person.http.json<{ session: Session }>('GET', routes.session(person.boardId))
  const total = 1024 + adding.reduce((sum, { ms }) => sum + ms, 0)
  found.expect(session.timer?.total === total, `the timer has ${session.timer?.total} ms in all, not ${total}`)
}

async function drafts({ facilitator: { person }, areaId }: Stage, chance: Chance, found: Findings): Promise<void> {
  const draftId = makeId()
  const put = (rev: number) => person.putDraft(draftId, { areaId, text: `Kladd ${rev}`, rev, state: 'added' })
  await Promise.all(shuffled([1, 2, 3, 3, 2, 1], chance).map(put))
  const { drafts: kept } = await person.askOwn()
  found.expect(
    kept.length === 1 && kept[0]?.rev === 3 && kept[0].text === 'Kladd 3',
    `drafts sent in any order became ${JSON.stringify(kept)}`,
  )
}

function shuffled<Item>(items: readonly Item[], chance: Chance): Item[] {
  return items
    .map((item) => ({ item, at: chance() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}
