import { noteSize } from '@samtavle/shared/layout/grid'
import { limits } from '@samtavle/shared/schema/limits'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActionContext } from '../actions/action.ts'
import { toScreen } from '../actions/camera.ts'
import { finishEditing } from '../actions/finishEditing.ts'
import { newNoteAt } from '../actions/newNote.ts'
import { cornerOf } from '../actions/placing.ts'
import type { Editing, ViewState } from '../actions/view.ts'
import type { Content } from '../connection/content.ts'
import { tellOwnCaret } from '../tools/ownCaret.ts'
import { bindText } from '../tools/textBinding.ts'
import { useStore } from '../ui/useStore.ts'
import { useActionContext, useBoardState, useContent, useSession } from './boardContext.ts'

/** Around the field, in CSS pixels of the screen. */
const frame = { width: 2.5, offset: 3 } as const

/** The field over a note while its text is being written. `onLeft`: one has left it by the keyboard. */
export function NoteEditor({ onLeft }: { onLeft: () => void }) {
  const { view } = useActionContext()
  const editing = useStore(view, (state) => state.editing)
  const document = useBoardState((state) => state.document)
  return editing && document ? <Editor key={editing.cardId} editing={editing} onLeft={onLeft} /> : null
}

function Editor({ editing, onLeft }: { editing: Editing; onLeft: () => void }) {
  const { t } = useTranslation()
  const context = useActionContext()
  const { locale } = useSession()
  const camera = useStore(context.view, (state) => state.camera)
  const content = useContent()
  const field = useRef<HTMLTextAreaElement>(null)
  useBinding(field, context, editing)
  const { corner, paper } = lookOf(editing, content)
  const { x, y } = toScreen(camera, corner)
  const text = context.geometry.textSize(editing.cardId)
  return (
    <textarea
      ref={field}
      className="note-editor"
      data-paper={paper}
      lang={locale}
      dir="auto"
      aria-label={t('board.note.field')}
      maxLength={limits.text}
      style={{
        left: x,
        top: y,
        width: noteSize.width,
        minHeight: noteSize.height,
        transform: `scale(${camera.zoom})`,
        // The frame is as wide at every zoom.
        outlineWidth: `${frame.width / camera.zoom}px`,
        outlineOffset: `${frame.offset / camera.zoom}px`,
        ...(text && { fontSize: text.fontSize, lineHeight: `${text.lineHeight}px`, paddingTop: text.top }),
      }}
      onBlur={() => finishEditing(context)}
      onKeyDown={(event) => onKey(event, context, onLeft)}
      onInput={(event) => grow(event.currentTarget)}
    />
  )
}

/** Joins the field with the card's text for as long as it is there, and puts the caret where one pointed, or at the end. */
function useBinding(
  field: React.RefObject<HTMLTextAreaElement | null>,
  context: ActionContext,
  editing: Editing,
): void {
  useEffect(() => {
    const { document } = context.board.state.get()
    const textarea = field.current
    if (!textarea || !document) return
    document.history.step()
    const release = bindText(textarea, document, editing.cardId, editing.fresh)
    textarea.focus({ preventScroll: true })
    const caret = editing.caret ?? textarea.value.length
    textarea.setSelectionRange(caret, caret)
    grow(textarea)
    const leave = tellOwnCaret(textarea, editing.cardId, context)
    return () => {
      leave()
      release()
    }
  }, [context, field, editing.cardId, editing.fresh, editing.caret])
}

/** Escape and Ctrl+Enter save; Ctrl+Enter goes on with a new note beside this one. */
function onKey(event: KeyboardEvent<HTMLTextAreaElement>, context: ActionContext, onLeft: () => void): void {
  if (event.nativeEvent.isComposing) return
  const goesOn = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
  if (event.key !== 'Escape' && !goesOn) return
  event.preventDefault()
  const { editing } = context.view.get()
  const box = editing && context.geometry.cardBox(editing.cardId)
  finishEditing(context)
  onLeft()
  if (goesOn && box) newNoteAt(context, { x: box.x + noteSize.width * 1.5 + 16, y: box.y + noteSize.height / 2 })
}

function lookOf(
  { cardId, fresh }: Editing,
  content: Content,
): { corner: ViewState['camera'] | { x: number; y: number }; paper: string } {
  const card = content.cards.get(cardId)
  const place = card?.place ?? fresh ?? [null, 0, 0]
  const area = place[0] ? content.areas.get(place[0]) : undefined
  return { corner: cornerOf({ place }, content), paper: card?.colour ?? area?.colour ?? 'yellow' }
}

/** The field is as high as its text. */
function grow(textarea: HTMLTextAreaElement): void {
  textarea.style.height = 'auto'
  textarea.style.height = `${textarea.scrollHeight}px`
}
