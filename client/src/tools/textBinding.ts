import { createCard, type Place } from '@samtavle/shared/schema/card'
import { entityOf } from '@samtavle/shared/schema/entity'
import type { CardId } from '@samtavle/shared/schema/ids'
import * as Y from 'yjs'
import type { BoardDocument } from '../connection/boardDocument.ts'
import { movedIndex, type Replacement, replacementBetween, type TextDelta } from './textDelta.ts'

/** The little that a field must have: a textarea does, and so does a test. */
export type TextField = Pick<
  HTMLTextAreaElement,
  'value' | 'selectionStart' | 'selectionEnd' | 'setSelectionRange' | 'addEventListener' | 'removeEventListener'
>

/**
 * Joins a field with the text of a card: what is typed goes to the document letter by letter, what others write appears
 * in the field, and the caret stays by its words. A card that is `fresh` is made, at that place and of that kind, with its first text.
 * What others write while an input method is composing waits until it is done. Answers with how to let go.
 */
export function bindText(
  field: TextField,
  document: BoardDocument,
  cardId: CardId,
  fresh: Place | null,
  kind: 'note' | 'text' = 'note',
): () => void {
  let shown = sharedText(document, cardId)?.toString() ?? ''
  let composing = false
  let writing = false
  const waiting: TextDelta[] = []
  let stopObserving = observe()
  field.value = shown
  document.fields.set(cardId, () => field.value)

  function observe(): () => void {
    const text = sharedText(document, cardId)
    if (!text) return () => {}
    text.observe(onShared)
    return () => text.unobserve(onShared)
  }

  function onShared(event: Y.YTextEvent): void {
    if (writing) return
    if (composing) waiting.push(event.delta)
    else show(event.target.toString(), [event.delta])
  }

  function show(text: string, deltas: TextDelta[]): void {
    const [start, end] = [movedBy(deltas, field.selectionStart), movedBy(deltas, field.selectionEnd)]
    shown = text
    field.value = text
    field.setSelectionRange(start, end)
  }

  function onInput(): void {
    if (composing) return
    const typed = replacementBetween(shown, field.value)
    shown = field.value
    const text = sharedText(document, cardId)
    if (!text) {
      if (fresh && shown) make(fresh, shown)
      return
    }
    const since = waiting.splice(0)
    writing = true
    document.write(cardId, (doc, origin) => doc.transact(() => replace(text, typed, since), origin))
    writing = false
    if (text.toString() !== field.value) show(text.toString(), since)
  }

  function make(place: Place, text: string): void {
    document.write(cardId, (doc, origin) => createCard(doc, { id: cardId, kind, text, place }, origin))
    stopObserving = observe()
  }

  const onStart = () => {
    composing = true
  }
  const onEnd = () => {
    composing = false
    onInput()
  }
  field.addEventListener('input', onInput)
  field.addEventListener('compositionstart', onStart)
  field.addEventListener('compositionend', onEnd)
  return () => {
    stopObserving()
    document.fields.delete(cardId)
    field.removeEventListener('input', onInput)
    field.removeEventListener('compositionstart', onStart)
    field.removeEventListener('compositionend', onEnd)
  }
}

function sharedText(document: BoardDocument, cardId: CardId): Y.Text | null {
  const text = entityOf(document.doc, 'cards', cardId)?.get('text')
  return text instanceof Y.Text ? text : null
}

const movedBy = (deltas: TextDelta[], index: number): number =>
  deltas.reduce((moved, delta) => movedIndex(moved, delta), index)

/** Carries out on `text` what was typed before the changes in `since` had come in. */
function replace(text: Y.Text, { start, removed, inserted }: Replacement, since: TextDelta[]): void {
  const at = (index: number) => Math.min(text.length, movedBy(since, index))
  const [from, to] = [at(start), at(start + removed)]
  if (to > from) text.delete(from, to - from)
  if (inserted) text.insert(from, inserted)
}
