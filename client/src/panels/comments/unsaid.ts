import type { BoardId, CardId } from '@samtavle/shared/schema/ids'

/** What has been typed and not said yet, by board and by what it is about: kept for as long as the page is open. */
const texts = new Map<string, string>()

const keyOf = (boardId: BoardId, about: CardId | null): string => `${boardId} ${about ?? ''}`

export const unsaid = (boardId: BoardId, about: CardId | null): string => texts.get(keyOf(boardId, about)) ?? ''

export const keepUnsaid = (boardId: BoardId, about: CardId | null, text: string): void => {
  texts.set(keyOf(boardId, about), text)
}

export const forgetUnsaid = (boardId: BoardId, about: CardId | null): void => {
  texts.delete(keyOf(boardId, about))
}
