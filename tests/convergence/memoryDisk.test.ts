import { boardStoreContract } from '../storage/contract/boardStoreContract.ts'
import { MemoryDisk } from './memoryDisk.ts'

boardStoreContract('boards in memory', async () => {
  const disk = new MemoryDisk()
  return { open: async () => disk.open() }
})
