import type { DeletionReceipt } from '@samtavle/shared/protocol/ownData'
import { routes } from '@samtavle/shared/protocol/routes'
import type { BoardId } from '@samtavle/shared/schema/ids'
import { wipeDeviceStorage } from './deviceStorage.ts'
import { failureName, request } from './http.ts'

/** Takes everything that one has written off the board for good, and oneself too; answers with what that was. */
export async function forgetMe(boardId: BoardId): Promise<DeletionReceipt> {
  const receipt = await request<DeletionReceipt>('DELETE', routes.me(boardId))
  wipeDeviceStorage(boardId)
  return receipt
}

/** Lets this browser forget the board, and what it kept of it: whoever uses it next is somebody else. */
export async function leaveBoard(boardId: BoardId): Promise<null> {
  await request('DELETE', routes.membership(boardId))
  wipeDeviceStorage(boardId)
  return null
}

/** Deletes the board for everybody; answers with what was on it. */
export async function deleteBoard(boardId: BoardId): Promise<DeletionReceipt> {
  const receipt = await request<DeletionReceipt>('DELETE', routes.board(boardId))
  wipeDeviceStorage(boardId)
  return receipt
}

/** Why this browser cannot have the board now, by name; null when it can. */
export async function whyOut(boardId: BoardId): Promise<string | null> {
  try {
    await request('GET', routes.session(boardId))
    return null
  } catch (failure) {
    return failureName(failure)
  }
}
