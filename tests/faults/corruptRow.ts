import { copyFile, rm } from 'node:fs/promises'
import { routes } from '@samtavle/shared/protocol/routes'
import { createBoard } from '../helpers/boards.ts'
import { boardFileOf, tamper } from './boardFile.ts'
import { type Fault, Findings } from './fault.ts'
import { openSocket } from './rawSocket.ts'
import { onStage, Stage } from './stage.ts'
import { lossesOn, Writer } from './writer.ts'

/** Damage that a disk may do to a file. */
const damages = [
  `UPDATE log SET bytes = x'00' WHERE seq = (SELECT max(seq) FROM log)`,
  'DELETE FROM log WHERE seq = (SELECT max(seq) / 2 FROM log)',
  'UPDATE session SET json = substr(json, 2)',
  `UPDATE log SET bytes = zeroblob(length(bytes)) WHERE seq = (SELECT max(seq) / 2 FROM log)`,
] as const

/** A row of one board's file is damaged: that board says so and can be restored, and no other is concerned. */
export const corruptRow: Fault = {
  id: 'F14',
  about: 'a damaged row',
  runs: { campaign: 50, test: 1 },
  run: (chance) =>
    onStage(Stage.set(3, chance), async (stage) => {
      const found = new Findings()
      const { server, board, writers } = stage
      const other = await createBoard(server.url)
      const neighbour = await Writer.join('neighbour', server.url, other.secrets.participant, chance)
      await writeAll([...writers, neighbour])
      await server.stop()
      stage.closeTabs()
      const file = boardFileOf(server.dataFolder, board)
      await copyFile(file, `${file}.kept`)
      tamper(file, damages[Math.floor(chance() * damages.length)] ?? damages[0])
      await server.start()

      found.failed.push(...(await notQuarantined(stage)))
      neighbour.writeSomething()
      await found.waitFor(neighbour.person.document.saved())
      found.lost(await lossesOn(server.url, other, [neighbour]))
      neighbour.person.close()

      for (const ending of ['', '-wal', '-shm']) await rm(file + ending, { force: true })
      await copyFile(`${file}.kept`, file)
      found.lost(await lossesOn(server.url, board, writers))
      await writers[0]?.person.connect()
      await writeAll(writers.slice(0, 1))
      return found
    }),
}

async function writeAll(writers: Writer[], rounds = 6): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    for (const writer of writers) writer.writeSomething()
    await Promise.all(writers.map(({ person }) => person.document.saved()))
  }
}

/** What a damaged board does that it must not. */
async function notQuarantined({ facilitator: { person } }: Stage): Promise<string[]> {
  const { status, text } = await person.http.request('GET', routes.session(person.boardId))
  const socket = await openSocket(person)
  return [
    ...(status === 423 && text.includes('quarantined')
      ? []
      : [`a damaged board answers ${status}: ${text.slice(0, 99)}`]),
    ...(socket.closed?.code === 4423 ? [] : [`a damaged board's socket was closed with ${socket.closed?.code}`]),
    ...(socket.doc.store.clients.size === 0 ? [] : ['something of a damaged board was shown']),
  ]
}
