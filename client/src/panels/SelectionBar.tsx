import {
  ChatElipsisIcon,
  ChatIcon,
  ExpandIcon,
  FilesIcon,
  MenuElipsisHorizontalIcon,
  PadlockUnlockedIcon,
  PencilIcon,
  TrashIcon,
} from '@navikt/aksel-icons'
import type { Card } from '@samtavle/shared/schema/card'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { aboutRights } from '../actions/aboutCard.ts'
import { spotlightSelected } from '../actions/attention.ts'
import { around, type Point, toScreen } from '../actions/camera.ts'
import { openComments } from '../actions/comments.ts'
import { dotsOn, openRoundOf, ownDots } from '../actions/dots.ts'
import { duplicate } from '../actions/duplicate.ts'
import { editNote } from '../actions/editNote.ts'
import { unlock } from '../actions/lock.ts'
import { removeCards } from '../actions/removeCards.ts'
import { whyNotCard } from '../actions/rights.ts'
import { selectedCards } from '../actions/selection.ts'
import { Button } from '../ui/Button.tsx'
import { type ElementSize, useSize } from '../ui/useSize.ts'
import { useStore } from '../ui/useStore.ts'
import { ActionButton } from './ActionButton.tsx'
import { useActionContext, useContent, useOwn, useSession } from './boardContext.ts'
import { CardLinks } from './CardLinks.tsx'
import { CardMarks } from './CardMarks.tsx'
import { ColourMenu } from './ColourMenu.tsx'
import { DotStepper } from './DotStepper.tsx'
import { FixtureSizes } from './FixtureSizes.tsx'
import { ThemeMenu } from './ThemeMenu.tsx'
import { AboutCardDialog } from './work/AboutCardDialog.tsx'

/** How far the bar is from the cards, in CSS pixels. */
const gap = 14
/** How much room what opens above the bar needs. */
const roomAbove = 100

interface BarPlace extends Point {
  side: 'above' | 'below'
  opens: 'up' | 'down'
  /** How wide the bar may be; with less room it has more rows. */
  room: number
}

/** The middle of the lower edge of a bar so large: above the cards, below them where there is no room, and clear of panels. */
function usePlace(cards: Card[], { width, height }: ElementSize): BarPlace | null {
  const { view, geometry } = useActionContext()
  const { insets } = view.get()
  const size = useStore(view, (state) => state.size)
  const camera = useStore(view, (state) => (state.selection.size > 0 ? state.camera : null)) ?? view.get().camera
  const box = around(cards.flatMap(({ id }) => geometry.cardBox(id) ?? []))
  if (!box) return null
  const top = toScreen(camera, { x: box.x + box.width / 2, y: box.y })
  const between = (least: number, value: number, most: number) => Math.max(least, Math.min(value, most))
  const bottom = toScreen(camera, { x: box.x, y: box.y + box.height })
  const above = top.y - gap
  const side = above - height >= insets.top ? 'above' : 'below'
  const y = between(
    insets.top + height,
    side === 'above' ? above : bottom.y + gap + height,
    size.height - insets.bottom,
  )
  return {
    side,
    opens: y - height - insets.top < roomAbove ? 'down' : 'up',
    room: size.width - insets.left - insets.right,
    x: between(insets.left + width / 2, top.x, size.width - insets.right - width / 2),
    y,
  }
}

/** Opens what is said about a card beside its own words. */
function AboutButton({ card }: { card: Card }) {
  const { t } = useTranslation()
  const { board } = useActionContext()
  const [open, setOpen] = useState(false)
  if (!Object.values(aboutRights(board, card)).some(Boolean)) return null
  return (
    <>
      <Button variant="tertiary" icon={<ChatIcon aria-hidden />} onClick={() => setOpen(true)}>
        {t('work.about.open')}
      </Button>
      {open && <AboutCardDialog card={card} onClose={() => setOpen(false)} />}
    </>
  )
}

/** What can be done with the selected cards. */
export function SelectionBar() {
  const { t } = useTranslation()
  const context = useActionContext()
  const selection = useStore(context.view, (view) => view.selection)
  const editing = useStore(context.view, (view) => view.editing)
  const drag = useStore(context.view, (view) => view.drag)
  const session = useSession()
  useContent()
  useOwn()
  useStore(context.board.answers.pending, (pending) => pending.answers)
  const cards = selectedCards(context)
  const [size, ref] = useSize()
  const place = usePlace(cards, size)
  const [only] = cards
  if (!only || !place || editing || drag || selection.size === 0) return null
  const round = openRoundOf(session)
  return (
    <div
      ref={ref}
      className="panel selection-bar"
      role="toolbar"
      aria-label={t('board.tools.selection')}
      data-side={place.side}
      data-opens={place.opens}
      style={{ left: place.x, top: place.y, maxWidth: place.room }}
    >
      {cards.length === 1 && <CardMarks card={only} />}
      {cards.length > 1 && (
        <span className="selection-count">{t('board.note.selectedMany', { count: cards.length })}</span>
      )}
      {round?.options.includes(only.id) && cards.length === 1 && (
        <DotStepper cardId={only.id} text={only.text} dots={dotsOn(ownDots(context.board, round.id), only.id)} />
      )}
      {cards.length === 1 && !whyNotCard(context.board, 'editText', only) && (
        <ActionButton action={editNote} variant="tertiary" icon={<PencilIcon aria-hidden />} />
      )}
      {spotlightSelected.enabled(context) && (
        <ActionButton action={spotlightSelected} variant="tertiary" icon={<ExpandIcon aria-hidden />} iconOnly />
      )}
      <FixtureSizes />
      <ThemeMenu cards={cards} />
      <ColourMenu cards={cards} />
      {cards.length === 1 && <AboutButton card={only} />}
      {cards.length === 1 && <CardLinks card={only} />}
      {openComments.enabled(context) && (
        <ActionButton action={openComments} variant="tertiary" icon={<ChatElipsisIcon aria-hidden />} iconOnly />
      )}
      <ActionButton action={duplicate} variant="tertiary" icon={<FilesIcon aria-hidden />} iconOnly />
      <Button
        variant="tertiary"
        icon={<MenuElipsisHorizontalIcon aria-hidden />}
        aria-label={t('canvas.more')}
        aria-haspopup="menu"
        onClick={() => context.view.set({ menu: place })}
      />
      {unlock.enabled(context) && (
        <ActionButton action={unlock} variant="tertiary" icon={<PadlockUnlockedIcon aria-hidden />} />
      )}
      <ActionButton action={removeCards} variant="tertiary" icon={<TrashIcon aria-hidden />} />
    </div>
  )
}
