import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCard } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { createBoard } from '../helpers/boards.ts'
import { eventually, pause } from '../helpers/eventually.ts'
import { startServerProcess } from '../helpers/serverProcess.ts'
import { boardFileOf, lock } from './boardFile.ts'
import { type Chance, type Fault, Findings } from './fault.ts'
import { openSocket, type RawSocket } from './rawSocket.ts'
import { onStage, Stage } from './stage.ts'
import { lossesOn, Writer } from './writer.ts'

const backWithinMs = 15_000
const toldWithinMs = 5000
/** More than may wait for a disk. */
const tooMuch = { updates: 8, notes: 100 }

/** The file is locked by somebody else, read-only, or its disk fails: acknowledgements pause, and nothing is lost. */
export const diskTrouble: Fault = {
  id: 'F5',
  about: 'a file that is locked, read-only, or on a failing disk',
  runs: { campaign: 60, test: 2 },
  atOnce: 3,
  run: (chance) => (chance() < 0.5 ? locked(chance) : failing(chance)),
}

function locked(chance: Chance) {
  return onStage(Stage.set(5, chance), async (stage) => {
    const found = new Findings()
    const { server, board } = stage
    const other = await newBoardWithWriter(stage, chance)
    const stop = stage.allWrite()
    const unlock = lock(boardFileOf(server.dataFolder, board))
    const lockedMs = chance() < 0.3 ? 12_000 : 1500
    try {
      await pause(500)
      const ackedThen = stage.acked
      other.writeSomething()
      await found.waitFor(other.person.document.saved(5000))
      await pause(lockedMs)
      found.expect(stage.acked === ackedThen, 'something was acknowledged while the file was locked')
    } finally {
      unlock()
      other.person.close()
    }
    await stop()
    await findAllBack(stage, found)
    return found
  })
}

function failing(chance: Chance) {
  const start = () => startServerProcess('tests/faults/children/failingDisk.ts')
  return onStage(Stage.set(5, chance, start), async (stage) => {
    const found = new Findings()
    const trouble = join(stage.server.dataFolder, 'trouble')
    const socket = await openSocket(stage.facilitator.person)
    const stop = stage.allWrite()
    await pause(100 + chance() * 200)
    writeFileSync(trouble, chance() < 0.5 ? 'SQLITE_READONLY' : 'SQLITE_IOERR_WRITE')
    // A commit that had begun before may still be told of for a while, where much else is going on.
    const { writers } = stage
    await found.waitFor(eventually('all are told', () => writers.every(({ isStoring }) => !isStoring), toldWithinMs))
    await pause(500)
    const ackedThen = stage.acked
    await found.waitFor(isClosedWhenTooMuchWaits(socket))
    found.expect(stage.acked === ackedThen, 'something was acknowledged that could not be written')
    rmSync(trouble)
    await stop()
    await findAllBack(stage, found)
    return found
  })
}

/** Somebody on another board of the same server, whom none of this concerns. */
async function newBoardWithWriter({ server }: Stage, chance: Chance): Promise<Writer> {
  const { secrets } = await createBoard(server.url)
  return Writer.join('neighbour', server.url, secrets.participant, chance)
}

/** What waits is bounded: somebody who goes on writing is sent away with "try again". */
async function isClosedWhenTooMuchWaits(socket: RawSocket): Promise<void> {
  for (let i = 0; i < tooMuch.updates && !socket.closed; i++) {
    socket.write((doc) => {
      const place: [null, number, number] = [null, 0, 0]
      for (let n = 0; n < tooMuch.notes; n++)
        createCard(doc, { id: makeId(), kind: 'note', text: 'å'.repeat(1000), place }, 'x')
    })
    await pause(100)
  }
  await eventually('the socket is closed with "try again"', () => socket.closed?.code === 1013, 5000)
}

async function findAllBack({ server, board, writers }: Stage, found: Findings): Promise<void> {
  await found.waitFor(Promise.all(writers.map(({ person }) => person.document.saved(backWithinMs))))
  await server.kill()
  for (const { person } of writers) person.disconnect()
  await server.start()
  found.lost(await lossesOn(server.url, board, writers))
}
