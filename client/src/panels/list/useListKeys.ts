import { type RefObject, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActionContext } from '../../actions/action.ts'
import { performOneOf } from '../../actions/keyboard.ts'
import { onCards } from '../../actions/onCards.ts'
import { removeCards } from '../../actions/removeCards.ts'
import { moveDown, moveUp } from '../../actions/reorder.ts'
import { clearSelection } from '../../actions/selection.ts'
import { redo, undo } from '../../actions/undo.ts'
import { announce } from '../../ui/announcer.ts'
import { useActionContext } from '../boardContext.ts'
import { focusNeighbour, itemAround } from './useListFocus.ts'

const everywhere = [undo, redo, clearSelection]
const onNote = [moveUp, moveDown, removeCards]

/**
 * The keys of the list: arrows go from note to note and with Alt move the note, Delete takes it away; undo and redo work
 * everywhere. No letters: screen readers and voice control have their own.
 */
export function useListKeys(root: RefObject<HTMLElement | null>): void {
  const { t } = useTranslation()
  const context = useActionContext()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return
      const element = target instanceof HTMLElement && root.current?.contains(target) ? target : null
      if (element && isMoveOfFocus(event) && focusNeighbour(root.current as HTMLElement, element, stepOf(event))) {
        return event.preventDefault()
      }
      const cardId = element && itemAround(element)?.dataset.card
      if (cardId && performOneOf(onNote, event, onChosen(context, cardId))) {
        announce(t(toldBy(event)))
        return event.preventDefault()
      }
      if (performOneOf(everywhere, event, context)) event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [root, context, t])
}

const fields = 'textarea, select, input:not([type="checkbox"])'

function isMoveOfFocus({ key, altKey, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey || shiftKey || (target as Element).matches(fields)) return false
  return key === 'ArrowUp' || key === 'ArrowDown'
}

const stepOf = ({ key }: KeyboardEvent): -1 | 1 => (key === 'ArrowUp' ? -1 : 1)

/** A key pressed on one of several chosen notes is meant for all of them. */
function onChosen(context: ActionContext, cardId: string): ActionContext {
  const { selection } = context.view.get()
  return onCards(context, selection.has(cardId) ? selection : [cardId])
}

function toldBy({ key }: KeyboardEvent) {
  if (key === 'ArrowUp') return 'list.move.movedUp'
  return key === 'ArrowDown' ? 'list.move.movedDown' : 'list.removed_other'
}
