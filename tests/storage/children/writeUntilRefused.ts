import { StorageFailed } from '@samtavle/server/storage/sqlite/errors'
import { openSqlite } from '@samtavle/server/storage/sqlite/openSqlite'
import { boardId, emptyBoard, putDraft, update } from '../samples.ts'

/** Commits an update and a draft at a time until the disk refuses, and prints how far it came and what is stored then. */
const { boards } = await openSqlite(process.argv[2] ?? '')
await boards.create(boardId, emptyBoard())
const refused = await commitUntilRefused()
const { seq, drafts } = await boards.load(boardId)
console.log(JSON.stringify({ ...refused, seq, drafts: drafts.length }))
process.exit()

async function commitUntilRefused(): Promise<{ committed: number; name: string; code: string }> {
  for (let committed = 0; ; committed++) {
    const writes = [update('x'.repeat(20_000)), putDraft(`draft${committed}`, 'x'.repeat(2000))]
    const error = await boards.commit(boardId, writes).then(
      () => null,
      (reason: unknown) => reason,
    )
    if (error instanceof StorageFailed) return { committed, name: error.name, code: error.code }
    if (error) throw error
  }
}
