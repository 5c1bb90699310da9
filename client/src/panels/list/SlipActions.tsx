import {
  ArrowDownIcon,
  ArrowRightIcon,
  ArrowUpIcon,
  ChatElipsisIcon,
  ChatIcon,
  ExpandIcon,
  EyeSlashIcon,
  LightBulbIcon,
  PadlockLockedIcon,
  PadlockUnlockedIcon,
  PaletteIcon,
  PencilIcon,
  TagIcon,
  TrashIcon,
} from '@navikt/aksel-icons'
import type { Card } from '@samtavle/shared/schema/card'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { spotlightSelected } from '../../actions/attention.ts'
import { colourable } from '../../actions/colourCards.ts'
import { editNote } from '../../actions/editNote.ts'
import { holdNext } from '../../actions/holding.ts'
import { lock, unlock } from '../../actions/lock.ts'
import { onCards } from '../../actions/onCards.ts'
import { park } from '../../actions/parking.ts'
import { liveAreas } from '../../actions/placing.ts'
import { removeCards } from '../../actions/removeCards.ts'
import { moveDown, moveUp } from '../../actions/reorder.ts'
import { selectedCards } from '../../actions/selection.ts'
import { announce } from '../../ui/announcer.ts'
import { Button } from '../../ui/Button.tsx'
import { ActionButton } from '../ActionButton.tsx'
import { BoardContext, useActionContext, useContent } from '../boardContext.ts'
import { CardLinks } from '../CardLinks.tsx'
import { FixtureSizes } from '../FixtureSizes.tsx'
import { rightsOn } from './cardRights.ts'
import { type Question, useListDesk } from './listDesk.ts'
import { shortText } from './shortText.ts'

/** What can be done with one note; with all that are chosen (`together`) when it is one of several. */
export function SlipActions({ card, together }: { card: Card; together: readonly Card[] | null }) {
  const { t } = useTranslation()
  useContent()
  if (together) {
    return (
      <fieldset className="slip-actions" aria-label={t('list.moreMany', { count: together.length })}>
        <p className="quiet">{t('list.moreMany', { count: together.length })}</p>
        <ManyActions cards={together} />
      </fieldset>
    )
  }
  return (
    <fieldset className="slip-actions" aria-label={t('list.more', { text: shortText(card.text) })}>
      <OneAction card={card} />
      <ManyActions cards={[card]} />
    </fieldset>
  )
}

/** What only makes sense with one note at a time. */
function OneAction({ card }: { card: Card }) {
  const { t } = useTranslation()
  const desk = useListDesk()
  const context = useActionContext()
  const { edit, move, make, about, comment } = rightsOn(context, card)
  return (
    <>
      {edit && (
        <ActionButton
          action={editNote}
          icon={<PencilIcon aria-hidden />}
          variant="tertiary"
          onDone={() => desk.open(null)}
        />
      )}
      {move && <Reorder />}
      {spotlightSelected.enabled(context) && (
        <ActionButton action={spotlightSelected} icon={<ExpandIcon aria-hidden />} variant="tertiary" />
      )}
      {holdNext.enabled(context) && <ActionButton action={holdNext} variant="tertiary" />}
      {make.length > 0 && (
        <Asking what="outcome" cards={[card]} icon={<LightBulbIcon aria-hidden />} label={t('list.outcome.open')} />
      )}
      <CardLinks card={card} />
      {comment && (
        <Asking what="comments" cards={[card]} icon={<ChatElipsisIcon aria-hidden />} label={t('comments.open')} />
      )}
      {about && <Asking what="about" cards={[card]} icon={<ChatIcon aria-hidden />} label={t('work.about.open')} />}
    </>
  )
}

/** What can be done with several notes as with one; each action is about those that it is allowed on. */
export function ManyActions({ cards }: { cards: readonly Card[] }) {
  const { t } = useTranslation()
  const context = useActionContext()
  const desk = useListDesk()
  const areas = liveAreas(useContent())
  const able = (right: 'move' | 'theme' | 'hide' | 'remove') => cards.filter((card) => rightsOn(context, card)[right])
  const movable = able('move').filter(({ place }) => areas.some(({ id }) => id !== place[0]))
  const removable = able('remove')
  const removed = () => desk.done(t('list.removed', { count: removable.length }), removable[0]?.id)
  return (
    <>
      <Asking what="move" cards={movable} icon={<ArrowRightIcon aria-hidden />} label={t('list.move.open')} />
      {able('move').length > 0 && (
        <BoardContext value={onCards(context, idsOf(able('move')))}>
          <Park />
        </BoardContext>
      )}
      <Asking what="theme" cards={able('theme')} icon={<TagIcon aria-hidden />} label={t('list.theme.open')} />
      <Asking
        what="colour"
        cards={colourable(onCards(context, idsOf(cards)))}
        icon={<PaletteIcon aria-hidden />}
        label={t('colours.open')}
      />
      <BoardContext value={onCards(context, idsOf(cards))}>
        <FixtureSizes />
        <Locking />
      </BoardContext>
      <Asking what="hide" cards={able('hide')} icon={<EyeSlashIcon aria-hidden />} label={t('list.hide.open')} />
      {removable.length > 0 && (
        <BoardContext value={onCards(context, idsOf(removable))}>
          <ActionButton action={removeCards} icon={<TrashIcon aria-hidden />} variant="tertiary" onDone={removed} />
        </BoardContext>
      )}
    </>
  )
}

const idsOf = (cards: readonly Card[]) => cards.map(({ id }) => id)

/** Moves notes to the place for what must wait, unless they lie there. */
function Park() {
  const context = useActionContext()
  return park.enabled(context) ? <ActionButton action={park} variant="tertiary" /> : null
}

function Locking() {
  const context = useActionContext()
  return (
    <>
      {lock.enabled(context) && (
        <ActionButton action={lock} icon={<PadlockLockedIcon aria-hidden />} variant="tertiary" />
      )}
      {unlock.enabled(context) && (
        <ActionButton action={unlock} icon={<PadlockUnlockedIcon aria-hidden />} variant="tertiary" />
      )}
    </>
  )
}

function Reorder() {
  const { t } = useTranslation()
  const context = useActionContext()
  const [card] = selectedCards(context)
  if (!card) return null
  return (
    <>
      <ActionButton
        action={moveUp}
        icon={<ArrowUpIcon aria-hidden />}
        variant="tertiary"
        data-control="up"
        onDone={() => announce(t('list.move.movedUp'))}
      />
      <ActionButton
        action={moveDown}
        icon={<ArrowDownIcon aria-hidden />}
        variant="tertiary"
        data-control="down"
        onDone={() => announce(t('list.move.movedDown'))}
      />
    </>
  )
}

interface AskingProps {
  what: Exclude<Question['what'], 'describe' | 'area'>
  cards: readonly Card[]
  icon: ReactNode
  label: string
}

/** A button that first asks where, what or why; none when it would be about nothing. */
function Asking({ what, cards, icon, label }: AskingProps) {
  const desk = useListDesk()
  if (cards.length === 0) return null
  return (
    <Button variant="tertiary" icon={icon} onClick={() => desk.ask({ what, cards: idsOf(cards) })}>
      {label}
    </Button>
  )
}
