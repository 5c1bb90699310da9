import { isInOpenRound } from '@samtavle/shared/rules/cardsInRound'
import { keyActs } from '@samtavle/shared/rules/keyActs'
import { type Act, refusalOf } from '@samtavle/shared/rules/rights'
import { readCards } from '@samtavle/shared/schema/card'
import { readLinks } from '@samtavle/shared/schema/link'
import type { KeyEdit } from '@samtavle/shared/schema/stepEdits'
import type { Scene } from './acts.ts'

/** Why our client would not take a step back, by what it knows of the session; rude ones do not ask. */
export function whyNotAgain(scene: Scene, edits: KeyEdit[], isOwn: (id: string) => boolean): string | null {
  const { role, session } = scene.replica
  if (scene.isRude) return null
  if (!session) return 'locked'
  for (const edit of edits) {
    const act = actOf(scene, edit, isOwn(edit.id))
    const refusal = act ? refusalOf(act, { role, session, now: scene.now }) : 'gone'
    if (refusal) return refusal
  }
  return null
}

/** Null: what it was written in is not there any more. */
function actOf({ replica: { doc, session } }: Scene, { root, id, key }: KeyEdit, own: boolean): Act | null {
  const act = keyActs[root][key] ?? 'fixed'
  switch (act) {
    case 'fixed':
      return null
    case 'serverOnly':
    case 'writeArea':
    case 'writeStroke':
    case 'reword':
    case 'lockCard':
    case 'sizeCard':
    case 'editTheme':
      return { do: act }
    case 'liveComment':
      return { do: act, own }
    case 'liveLink': {
      const link = readLinks(doc).find((one) => one.id === id)
      return link ? { do: act, kind: link.kind, own } : null
    }
    default: {
      const card = readCards(doc).find((one) => one.id === id)
      if (!card || card.hidden) return null
      return { do: act, kind: card.kind, own, inRound: session !== null && isInOpenRound(session, id) }
    }
  }
}
