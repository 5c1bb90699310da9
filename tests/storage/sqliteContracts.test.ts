import { openSqlite } from '@samtavle/server/storage/sqlite/openSqlite'
import { boardStoreContract } from './contract/boardStoreContract.ts'
import { indexStoreContract } from './contract/indexStoreContract.ts'
import { dataDir } from './dataDir.ts'
import { close } from './sqliteFolder.ts'

boardStoreContract('SQLite boards', async () => {
  const folder = await dataDir()
  return {
    async open() {
      const stores = await openSqlite(folder)
      return { ...stores.boards, close: () => close(stores) }
    },
  }
})

indexStoreContract('SQLite index', async () => {
  const folder = await dataDir()
  return {
    async open() {
      const stores = await openSqlite(folder)
      return { ...stores.index, close: () => close(stores) }
    },
  }
})
