import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type Action, runAction, shortcutText } from '../actions/action.ts'
import type { Point } from '../actions/camera.ts'
import { toBoard } from '../actions/camera.ts'
import { carry, openMove } from '../actions/carry.ts'
import { openColours } from '../actions/colourCards.ts'
import { openComments } from '../actions/comments.ts'
import { openHelp, openThemeDialog } from '../actions/dialogs.ts'
import { duplicate } from '../actions/duplicate.ts'
import { editNote } from '../actions/editNote.ts'
import { holdNext } from '../actions/holding.ts'
import { removeLines } from '../actions/lines.ts'
import { lock, unlock } from '../actions/lock.ts'
import { newNoteAt } from '../actions/newNote.ts'
import { park } from '../actions/parking.ts'
import { removeCards } from '../actions/removeCards.ts'
import { selectAll } from '../actions/selection.ts'
import { hasSums, tidy } from '../actions/tidy.ts'
import { zoomFit, zoomSelection } from '../actions/zoom.ts'
import { useStore } from '../ui/useStore.ts'
import { useActionContext } from './boardContext.ts'

/** About the size of the menu, in CSS pixels, to keep it on the canvas. */
const room = { width: 280, height: 560 } as const

/** What can be done with what is selected, where one asked for it. */
export function ActionMenu() {
  const context = useActionContext()
  const at = useStore(context.view, ({ menu }) => menu)
  return at ? <Menu at={at} /> : null
}

function Menu({ at }: { at: Point }) {
  const { t } = useTranslation()
  const context = useActionContext()
  const { view } = context
  const list = useRef<HTMLDivElement>(null)
  const { size } = view.get()
  const hasLeft = useRef(false)
  useEffect(() => {
    const before = document.activeElement
    list.current?.querySelector('button')?.focus()
    return () => {
      if (before instanceof HTMLElement && !hasLeft.current) before.focus({ preventScroll: true })
    }
  }, [])
  const actions = [newNoteHere(at), ...offered].filter((action) => action.enabled(context))
  const place = {
    left: Math.max(8, Math.min(at.x, size.width - room.width)),
    top: Math.max(8, Math.min(at.y, size.height - room.height)),
  }
  return (
    <div
      ref={list}
      className="panel action-menu"
      role="menu"
      // Safari does not focus a button that is pressed, but what around it can be: the menu must not be left before the click.
      tabIndex={-1}
      aria-label={t('canvas.menu')}
      style={place}
      onKeyDown={onKey}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget)) return
        // What one goes to has not got the focus yet, and would not keep it if it went back to where it was before.
        hasLeft.current = relatedTarget !== null
        view.set({ menu: null })
      }}
    >
      {actions.map((action) => (
        <button
          key={action.label}
          type="button"
          role="menuitem"
          onClick={() => {
            view.set({ menu: null })
            void runAction(action, context)
          }}
        >
          <span>{t(action.label, action.values ?? {}) as string}</span>
          {action.shortcuts?.[0] && <kbd>{shortcutText(action.shortcuts[0])}</kbd>}
        </button>
      ))}
    </div>
  )
}

const offered: Action[] = [
  editNote,
  duplicate,
  carry,
  openMove,
  openThemeDialog,
  openColours,
  openComments,
  lock,
  unlock,
  tidy('reading'),
  tidy('theme'),
  { ...tidy('dots'), enabled: (context) => hasSums(context) && tidy('dots').enabled(context) },
  zoomSelection,
  removeCards,
  removeLines,
  selectAll,
  zoomFit,
  park,
  holdNext,
  openHelp,
]

/** A note where the menu was asked for, when nothing is selected there. */
const newNoteHere = (at: Point): Action => ({
  label: 'board.tools.note',
  enabled: ({ view }) => view.get().selection.size === 0,
  perform: (context) => newNoteAt(context, toBoard(context.view.get().camera, at)),
})

/** The arrows go from one to the next, as in all menus. */
function onKey(event: KeyboardEvent<HTMLDivElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  event.preventDefault()
  event.stopPropagation()
  const items = [...event.currentTarget.querySelectorAll('button')]
  const now = items.findIndex((item) => item.matches(':focus'))
  items[(now + step + items.length) % items.length]?.focus()
}
