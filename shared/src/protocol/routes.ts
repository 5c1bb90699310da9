import type { BoardId, DraftId, ImageId } from '../schema/ids.ts'

const board = (boardId: BoardId) => `/api/boards/${boardId}`

/** Every address the client asks for. Secrets are in none of them. */
export const routes = {
  createBoard: '/api/boards',
  importBoard: '/api/boards/import',
  /** POST of a file as it is; `?sheet=` for another than the first one of a workbook. */
  readTable: '/api/tables',
  boardTable: (boardId: BoardId) => `${board(boardId)}/tables`,
  boardOfNotes: '/api/boards/notes',
  notes: (boardId: BoardId) => `${board(boardId)}/notes`,
  /** POST of a picture as it is. */
  images: (boardId: BoardId) => `${board(boardId)}/images`,
  image: (boardId: BoardId, imageId: ImageId) => `${board(boardId)}/images/${imageId}`,
  join: '/api/join',
  myBoards: '/api/me/boards',
  myMeasures: '/api/me/measures',
  server: '/api/server',
  board,
  me: (boardId: BoardId) => `${board(boardId)}/me`,
  /** All that one has put on the board oneself. */
  ownData: (boardId: BoardId, format: 'json' | 'txt') => `${board(boardId)}/me/data.${format}`,
  returnCode: (boardId: BoardId) => `${board(boardId)}/me/return-code`,
  membership: (boardId: BoardId) => `${board(boardId)}/me/membership`,
  links: (boardId: BoardId) => `${board(boardId)}/links`,
  handover: (boardId: BoardId) => `${board(boardId)}/handover`,
  people: (boardId: BoardId) => `${board(boardId)}/people`,
  boardScreens: (boardId: BoardId) => `${board(boardId)}/screens`,
  /** Big screens that are not paired yet; `myScreen` is this browser's. */
  screens: '/api/screens',
  myScreen: '/api/screens/mine',
  review: (boardId: BoardId) => `${board(boardId)}/review`,
  session: (boardId: BoardId) => `${board(boardId)}/session`,
  events: (boardId: BoardId) => `${board(boardId)}/events`,
  commands: (boardId: BoardId) => `${board(boardId)}/commands`,
  draft: (boardId: BoardId, draftId: DraftId) => `${board(boardId)}/drafts/${draftId}`,
  answer: (boardId: BoardId, questionId: string) => `${board(boardId)}/answers/${questionId}`,
  summary: (boardId: BoardId, format: SummaryFormat) => `${board(boardId)}/summary.${format}`,
  calendar: (boardId: BoardId) => `${board(boardId)}/calendar.ics`,
  boardJson: (boardId: BoardId) => `${board(boardId)}/board.json`,
  boardPicture: (boardId: BoardId, format: PictureFormat) => `${board(boardId)}/board.${format}`,
  /** The board as a small picture, PNG. */
  boardThumbnail: (boardId: BoardId) => `${board(boardId)}/thumbnail.png`,
  /** The plan, areas and settings of a board without what was written on it. */
  methodJson: (boardId: BoardId) => `${board(boardId)}/method.json`,
  /** POST: a new board of it. */
  boardCopy: (boardId: BoardId) => `${board(boardId)}/copy`,
  versions: (boardId: BoardId) => `${board(boardId)}/versions`,
  version: (boardId: BoardId, versionId: string) => `${board(boardId)}/versions/${versionId}`,
  /** From this version to the one named by `to`, or to what is on the board now. */
  versionChanges: (boardId: BoardId, versionId: string) => `${board(boardId)}/versions/${versionId}/changes`,
  /** POST: a new board of it. */
  versionCopy: (boardId: BoardId, versionId: string) => `${board(boardId)}/versions/${versionId}/copy`,
  /** WebSocket; the y-websocket provider appends the board's id to `/sync`. */
  syncPrefix: '/sync',
  /** Pages. */
  boardPage: (boardId: BoardId) => `/b/${boardId}`,
  /** A big screen that is not paired yet, and one that shows a board. */
  newScreenPage: '/screen',
  screenPage: (boardId: BoardId) => `/b/${boardId}/screen`,
  summaryPage: (boardId: BoardId) => `/b/${boardId}/summary`,
  /** What has become of it, and nothing else. */
  nextPage: (boardId: BoardId) => `/b/${boardId}/next`,
  versionsPage: (boardId: BoardId) => `/b/${boardId}/versions`,
  settingsPage: (boardId: BoardId) => `/b/${boardId}/settings`,
} as const

/** GET: all of the report. POST of a choice (`shared/src/summary/choice.ts`): as much of it as is asked for. */
export const summaryFormats = ['html', 'docx', 'pdf', 'md', 'csv', 'xlsx', 'json'] as const
export type SummaryFormat = (typeof summaryFormats)[number]

export const pictureFormats = ['svg', 'png'] as const
export type PictureFormat = (typeof pictureFormats)[number]
