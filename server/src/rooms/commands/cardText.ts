import { quoteInAgreements } from '@samtavle/shared/schema/agreement'
import { rootMap } from '@samtavle/shared/schema/entity'
import { readResults } from '@samtavle/shared/schema/result'
import * as Y from 'yjs'

/** Replaces a card's text as a whole. */
export function setText(entity: Y.Map<unknown>, text: string): void {
  const shared = entity.get('text')
  if (!(shared instanceof Y.Text)) return
  shared.delete(0, shared.length)
  shared.insert(0, text)
}

/** What the results that quote a card say of its text from now on. */
export function quoteInResults(doc: Y.Doc, card: string, text: string): void {
  quoteInAgreements(doc, card, text)
  for (const { id, data } of readResults(doc)) {
    if (!data.options.some((option) => option.card === card)) continue
    const options = data.options.map((option) => (option.card === card ? { ...option, text } : option))
    rootMap(doc, 'results')
      .get(id)
      ?.set('data', { ...data, options })
  }
}
