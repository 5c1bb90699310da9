import { MemoryDisk } from '../helpers/memoryDisk.ts'
import { boardStoreContract } from '../storage/contract/boardStoreContract.ts'

boardStoreContract('boards in memory', async () => {
  const disk = new MemoryDisk()
  return { open: async () => disk.open() }
})
