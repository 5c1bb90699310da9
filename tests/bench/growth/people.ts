import * as Y from 'yjs'

/** Someone who writes in a document, as the pages do it. */
export interface Writer {
  /** Calls `act` with the Yjs client id that this person uses for this card. */
  on(cardId: string, act: () => void): void
}

/** With names shown a person keeps one client id; without them they have another for each card, so that none tells who wrote. */
export function writersOf(doc: Y.Doc, people: number, names: 'on' | 'off'): Writer[] {
  return Array.from({ length: people }, () => {
    const own = freshClientId()
    const ofCard = new Map<string, number>()
    return {
      on(cardId, act) {
        const clientId = names === 'on' ? own : (ofCard.get(cardId) ?? freshClientId())
        ofCard.set(cardId, clientId)
        doc.clientID = clientId
        act()
      },
    }
  })
}

const freshClientId = (): number => new Y.Doc().clientID
