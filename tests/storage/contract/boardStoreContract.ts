import { describe } from 'vitest'
import { boardFilesContract } from './boardFilesContract.ts'
import { boardImagesContract } from './boardImagesContract.ts'
import { boardLogContract } from './boardLogContract.ts'
import type { NewBoardPlace } from './boardPlace.ts'
import { boardRowsContract } from './boardRowsContract.ts'
import { boardVersionsContract } from './boardVersionsContract.ts'

/** What every BoardStore must do. */
export function boardStoreContract(name: string, newPlace: NewBoardPlace): void {
  describe(name, () => {
    boardFilesContract(newPlace)
    boardLogContract(newPlace)
    boardRowsContract(newPlace)
    boardVersionsContract(newPlace)
    boardImagesContract(newPlace)
  })
}
