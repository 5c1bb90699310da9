import { backupWhileWriting } from './backupWhileWriting.ts'
import { corruptRow } from './corruptRow.ts'
import { diskFull } from './diskFull.ts'
import { diskTrouble } from './diskTrouble.ts'
import type { Fault } from './fault.ts'
import { halfOpen } from './halfOpen.ts'
import { killInBurst } from './killInBurst.ts'
import { killInside } from './killInside.ts'
import { lockedWhileOffline } from './lockedWhileOffline.ts'
import { repeatedMessages } from './repeatedMessages.ts'
import { slowReaders } from './slowReaders.ts'
import { terminated } from './terminated.ts'
import { wrongClocks } from './wrongClocks.ts'

/** All faults that are tried, in the order of their numbers. */
export const faults: readonly Fault[] = [
  killInBurst,
  killInside,
  diskFull,
  diskTrouble,
  slowReaders,
  wrongClocks,
  halfOpen,
  repeatedMessages,
  terminated,
  corruptRow,
  lockedWhileOffline,
  backupWhileWriting,
]
