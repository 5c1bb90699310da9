import { openSqlite } from '@samtavle/server/storage/sqlite/openSqlite'
import { boardId, bytesOf, emptyBoard, update } from '../samples.ts'

/** Commits the updates 1, 2, 3 … and prints the number of each that is committed; snapshots are made all the while. */
const { boards } = await openSqlite(process.argv[2] ?? '')
await boards.create(boardId, emptyBoard())
const padding = 'x'.repeat(1_000_000)
for (let n = 1; ; n++) {
  await boards.commit(boardId, [update(`${n}`)])
  console.log(n)
  if (n % 3 === 0) await boards.snapshot(boardId, bytesOf(`up to ${n} ${padding}`), n)
}
