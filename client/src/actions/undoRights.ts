import { keyActs } from '@samtavle/shared/rules/keyActs'
import type { Refusal } from '@samtavle/shared/rules/refusals'
import { readCards } from '@samtavle/shared/schema/card'
import { readLinks } from '@samtavle/shared/schema/link'
import type { KeyEdit } from '@samtavle/shared/schema/stepEdits'
import type { BoardConnection } from '../connection/boardConnection.ts'
import { isOwn, whyNot, whyNotCard } from './rights.ts'

/**
 * Why this person may not write these keys now; null when they may. What one did in one step may be barred in the next, and
 * the server would refuse an undo of it as it refuses any other write.
 */
export function whyNotEdits(board: BoardConnection, edits: KeyEdit[]): Refusal | null {
  for (const edit of edits) {
    const refusal = whyNotEdit(board, edit)
    if (refusal) return refusal
  }
  return null
}

function whyNotEdit(board: BoardConnection, { root, id, key }: KeyEdit): Refusal | null {
  const act = keyActs[root][key] ?? 'fixed'
  switch (act) {
    case 'fixed':
      return 'not-yours'
    case 'serverOnly':
    case 'writeArea':
    case 'writeStroke':
    case 'reword':
    case 'lockCard':
    case 'sizeCard':
    case 'editTheme':
      return whyNot(board, { do: act })
    case 'liveComment':
      return whyNot(board, { do: act, own: isOwn(board, id) })
    case 'liveLink': {
      const { document } = board.state.get()
      const link = document && readLinks(document.doc).find((one) => one.id === id)
      return link ? whyNot(board, { do: act, kind: link.kind, own: isOwn(board, id) }) : 'gone'
    }
    default: {
      const { document } = board.state.get()
      const card = document && readCards(document.doc).find((one) => one.id === id)
      return card && !card.hidden ? whyNotCard(board, act, card) : 'gone'
    }
  }
}
