import { MenuElipsisHorizontalIcon } from '@navikt/aksel-icons'
import type { Card } from '@samtavle/shared/schema/card'
import { isFixture } from '@samtavle/shared/schema/fixtures'
import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { editCard } from '../../actions/editNote.ts'
import { onCards } from '../../actions/onCards.ts'
import { Button } from '../../ui/Button.tsx'
import { BoardContext, useActionContext, useOwn, useSession } from '../boardContext.ts'
import { CardPicture } from '../CardPicture.tsx'
import { isAnyRight, isForMany, rightsOn } from './cardRights.ts'
import { HiddenNote } from './HiddenNote.tsx'
import { useListDesk } from './listDesk.ts'
import { SlipActions } from './SlipActions.tsx'
import { SlipComments } from './SlipComments.tsx'
import { SlipDots } from './SlipDots.tsx'
import { SlipEditor } from './SlipEditor.tsx'
import { SlipFacts } from './SlipFacts.tsx'
import { SlipLayers } from './SlipLayers.tsx'
import { shortText } from './shortText.ts'

export interface SlipProps {
  card: Card
  /** The paper of its area, by name; none for what the group has come to. */
  paper: string | undefined
  isNew: boolean
  isChosen: boolean
  isOpen: boolean
  /** All chosen notes, when its actions are open and it is one of several; else null. */
  together: readonly Card[] | null
  isEdited: boolean
  /** Its dots in the last round, when that is closed. */
  sum: number
}

/** One note as a slip of paper: its text, what there is to know of it, and what can be done with it. */
export const NoteSlip = memo(function NoteSlip(props: SlipProps) {
  const { card, paper, isChosen } = props
  const context = useActionContext()
  const narrowed = useMemo(() => onCards(context, [card.id]), [context, card.id])
  return (
    <BoardContext value={narrowed}>
      <li
        className="slip"
        data-card={card.id}
        data-paper={isFixture(card) ? undefined : (card.colour ?? paper)}
        data-chosen={isChosen || undefined}
      >
        {card.hidden ? <HiddenNote card={card} /> : <Visible {...props} />}
      </li>
    </BoardContext>
  )
})

function Visible({ card, isNew, isChosen, isOpen, together, isEdited, sum }: SlipProps) {
  const { t } = useTranslation()
  const context = useActionContext()
  const desk = useListDesk()
  const { locale } = useSession()
  useOwn()
  const rights = rightsOn(context, card)
  const text = shortText(card.text) || t('board.note.blank')
  return (
    <>
      {isForMany(rights) && (
        <input
          type="checkbox"
          className="ds-input slip-check"
          data-control="choose"
          aria-label={t('list.choose', { text })}
          checked={isChosen}
          onChange={(event) => desk.choose(card.id, event.target.checked)}
        />
      )}
      <div className="slip-body">
        {isEdited ? (
          <SlipEditor editing={{ cardId: card.id, fresh: null }} label={t('list.editing', { text })} />
        ) : card.image ? (
          <CardPicture {...card} />
        ) : (
          <p className="slip-text" lang={locale} dir="auto" onDoubleClick={() => editCard(context, card.id)}>
            {card.text}
          </p>
        )}
        <SlipFacts card={card} sum={sum} />
        <SlipLayers card={card} />
        <SlipComments card={card} />
      </div>
      {isNew && <strong className="slip-new">{t('list.news.label')}</strong>}
      <SlipDots card={card} />
      {isAnyRight(rights) && !isEdited && (
        <Button
          variant="tertiary"
          className="slip-more"
          data-control="more"
          icon={<MenuElipsisHorizontalIcon aria-hidden />}
          aria-label={t('list.more', { text })}
          aria-expanded={isOpen}
          onClick={() => desk.open(isOpen ? null : card.id)}
        />
      )}
      {isOpen && !isEdited && <SlipActions card={card} together={together} />}
    </>
  )
}
