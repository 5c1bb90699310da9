import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { selectedCards } from '../actions/selection.ts'
import { useActionContext } from '../panels/boardContext.ts'
import { listenTo } from '../store.ts'
import { announce } from '../ui/announcer.ts'

/** Whether screen readers are on the canvas, which points them at what is selected. */
const isFollowed = (): boolean => document.activeElement?.hasAttribute('aria-activedescendant') ?? false

/** Reads out what one has selected on the canvas when the focus is elsewhere, and how much it is. */
export function useSelectionVoice(): void {
  const { t } = useTranslation()
  const context = useActionContext()
  useEffect(
    () =>
      listenTo(
        context.view,
        ({ selection }) => selection,
        () => {
          const cards = selectedCards(context)
          const [only] = cards
          if (!only || (cards.length === 1 && isFollowed())) return
          if (cards.length > 1) announce(t('board.note.selectedMany', { count: cards.length }))
          else announce(t('board.note.selected', { text: only.text || t('board.note.blank') }))
        },
      ),
    [context, t],
  )
}
