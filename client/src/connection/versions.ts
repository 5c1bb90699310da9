import type { VersionChanges } from '@samtavle/shared/file/compareFiles'
import type { CreateBoardAnswer } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import type { VersionAnswer, VersionsAnswer } from '@samtavle/shared/protocol/versions'
import type { BoardId } from '@samtavle/shared/schema/ids'
import { request } from './http.ts'
import { passwordHeaders } from './makingBoards.ts'

/** The versions of a board, newest first. */
export function versionsOf(boardId: BoardId): Promise<VersionsAnswer> {
  return request('GET', routes.versions(boardId))
}

/** What the board said then. */
export function fetchVersion(boardId: BoardId, versionId: string): Promise<VersionAnswer> {
  return request('GET', routes.version(boardId, versionId))
}

/** What has changed from one version to another, or until now. */
export function fetchChanges(boardId: BoardId, versionId: string, to: string | null): Promise<VersionChanges> {
  return request('GET', routes.versionChanges(boardId, versionId) + (to === null ? '' : `?to=${to}`))
}

/** Makes a new board of a version; `password` is what the server may ask for, else ''. */
export function copyVersion(boardId: BoardId, versionId: string, password: string): Promise<CreateBoardAnswer> {
  return request('POST', routes.versionCopy(boardId, versionId), undefined, passwordHeaders(password))
}
