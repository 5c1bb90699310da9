import { freeTextPadding, freeTextSizes, widestFreeText } from '@samtavle/shared/layout/fixtures'
import { noteSize } from '@samtavle/shared/layout/grid'
import type { FixtureSize } from '@samtavle/shared/schema/fixtures'
import { limits } from '@samtavle/shared/schema/limits'
import { type CSSProperties, type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActionContext } from '../actions/action.ts'
import { type Box, type Point, toScreen } from '../actions/camera.ts'
import { finishEditing } from '../actions/finishEditing.ts'
import { nextNote } from '../actions/nextNote.ts'
import { cornerOf } from '../actions/placing.ts'
import type { Editing } from '../actions/view.ts'
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
  const { corner, paper, size } = lookOf(editing, content, context)
  const { x, y } = toScreen(camera, corner)
  const text = context.geometry.textSize(editing.cardId)
  return (
    <textarea
      ref={field}
      className="note-editor"
      data-paper={paper}
      lang={locale}
      dir="auto"
      aria-label={t(paper === 'none' ? 'whiteboard.text.field' : 'board.note.field')}
      maxLength={limits.text}
      style={{
        left: x,
        top: y,
        transform: `scale(${camera.zoom})`,
        // The frame is as wide at every zoom.
        outlineWidth: `${frame.width / camera.zoom}px`,
        outlineOffset: `${frame.offset / camera.zoom}px`,
        ...(text && { fontSize: text.fontSize, lineHeight: `${text.lineHeight}px`, paddingTop: text.top }),
        ...size,
      }}
      onBlur={({ relatedTarget }) => {
        // Another window came to the front: one goes on writing when one is back.
        if (document.hasFocus()) finishEditing(context, relatedTarget?.matches('.canvas'))
      }}
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
    const release = bindText(textarea, document, editing.cardId, editing.fresh, editing.kind)
    textarea.focus({ preventScroll: true })
    const caret = editing.caret ?? textarea.value.length
    textarea.setSelectionRange(caret, caret)
    grow(textarea)
    const leave = tellOwnCaret(textarea, editing.cardId, context)
    return () => {
      leave()
      release()
    }
  }, [context, field, editing.cardId, editing.fresh, editing.kind, editing.caret])
}

/** Escape and Ctrl+Enter save; Ctrl+Enter goes on with a new note after this one. */
function onKey(event: KeyboardEvent<HTMLTextAreaElement>, context: ActionContext, onLeft: () => void): void {
  if (event.nativeEvent.isComposing) return
  const goesOn = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
  if (event.key !== 'Escape' && !goesOn) return
  event.preventDefault()
  const { editing } = context.view.get()
  const isText = event.currentTarget.dataset.paper === 'none'
  finishEditing(context)
  onLeft()
  if (goesOn && editing && !isText) nextNote(context, editing.cardId)
}

interface EditorLook {
  corner: Point
  /** `none`: free text, which lies on the board as it is. */
  paper: string
  size: CSSProperties
}

function lookOf({ cardId, fresh, kind }: Editing, content: Content, { geometry }: ActionContext): EditorLook {
  const card = content.cards.get(cardId)
  const place = card?.place ?? fresh ?? [null, 0, 0]
  const area = place[0] ? content.areas.get(place[0]) : undefined
  const corner = cornerOf({ place }, content)
  if ((card?.kind ?? kind) === 'text') {
    return { corner, paper: 'none', size: freeTextField(geometry.cardBox(cardId), card?.size ?? 'medium') }
  }
  const paper = card?.colour ?? area?.colour ?? 'yellow'
  return { corner, paper, size: { width: noteSize.width, minHeight: noteSize.height } }
}

/** A field as wide as its text, and one letter more, so that it never breaks a line before the board does. */
function freeTextField(box: Box | null, size: FixtureSize): CSSProperties {
  const fontSize = freeTextSizes[size]
  const most = widestFreeText + 2 * freeTextPadding.side
  const width = Math.min(most, (box?.width ?? 0) + fontSize)
  return { width, ...(box ? {} : { fontSize, lineHeight: 1.25 }) }
}

/** The field is as high as its text. */
function grow(textarea: HTMLTextAreaElement): void {
  textarea.style.height = 'auto'
  textarea.style.height = `${textarea.scrollHeight}px`
}
