import '../../ui/css/sortStep.css'
import type { Card } from '@samtavle/shared/schema/card'
import type { CardId } from '@samtavle/shared/schema/ids'
import { byOrder } from '@samtavle/shared/schema/order'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { onCards } from '../../actions/onCards.ts'
import { inReadingOrder, visibleCards } from '../../actions/placing.ts'
import { whyNot, whyNotCard } from '../../actions/rights.ts'
import { assignTheme } from '../../actions/themes.ts'
import { undo } from '../../actions/undo.ts'
import { announce } from '../../ui/announcer.ts'
import { Button } from '../../ui/Button.tsx'
import { ActionButton } from '../ActionButton.tsx'
import { BoardContext, useActionContext, useContent, useSession } from '../boardContext.ts'
import { NewGroup } from './NewGroup.tsx'

/** Sorting in the hand: one note at a time, and a button for each group that it may belong to. */
export function SortStep() {
  const { t } = useTranslation()
  const context = useActionContext()
  const content = useContent()
  const [unsure, setUnsure] = useState<ReadonlySet<CardId>>(new Set())
  const [last, setLast] = useState<string | null>(null)
  const loose = inReadingOrder(visibleCards(content).filter(isLoose(content.themes)), content)
  const left = loose.filter(({ id }) => !unsure.has(id))
  const [card] = left
  const put = (title: string) => {
    const told = t('step.sort.put', { theme: title })
    setLast(told)
    announce(told)
  }
  if (whyNot(context.board, { do: 'createTheme' })) return <p className="quiet">{t('step.sort.phone')}</p>
  return (
    <div className="sort-step">
      {card ? (
        <>
          <p className="quiet">{t('step.sort.left', { count: left.length })}</p>
          <LooseNote card={card} onPut={put} onUnsure={() => setUnsure(new Set([...unsure, card.id]))} />
        </>
      ) : (
        <SortedAll unsure={loose.length} onAgain={() => setUnsure(new Set())} />
      )}
      {last && (
        <p className="sort-last">
          {last} <ActionButton action={undo} variant="tertiary" onDone={() => setLast(null)} />
        </p>
      )}
    </div>
  )
}

/** In no theme that is there. */
const isLoose =
  (themes: ReturnType<typeof useContent>['themes']) =>
  ({ kind, theme }: Card): boolean =>
    (kind === 'note' || kind === 'idea') && !(theme && themes.get(theme)?.live)

interface LooseNoteProps {
  card: Card
  /** It is in the theme of this title now. */
  onPut: (title: string) => void
  onUnsure: () => void
}

function LooseNote({ card, onPut, onUnsure }: LooseNoteProps) {
  const { t } = useTranslation()
  const { locale } = useSession()
  const { areas, themes } = useContent()
  const context = useActionContext()
  const note = useRef<HTMLParagraphElement>(null)
  const live = [...themes.values()].filter((theme) => theme.live).sort(byOrder)
  const goOn = (told?: string) => {
    if (told !== undefined) onPut(told)
    else onUnsure()
    note.current?.focus()
  }
  if (whyNotCard(context.board, 'themeCard', card)) return <p className="quiet">{t('step.sort.phone')}</p>
  const area = card.place[0] ? areas.get(card.place[0]) : undefined
  return (
    <BoardContext value={onCards(context, [card.id])}>
      <p
        ref={note}
        tabIndex={-1}
        className="sort-note"
        data-paper={card.colour ?? area?.colour ?? 'yellow'}
        lang={locale}
        dir="auto"
      >
        {card.text}
      </p>
      <h2 id="groups">{t('step.sort.where')}</h2>
      <ul className="sort-groups" aria-labelledby="groups">
        {live.map(({ id, title }) => (
          <li key={id}>
            <ActionButton action={assignTheme(id)} lang={locale} onDone={() => goOn(title)}>
              {title}
            </ActionButton>
          </li>
        ))}
      </ul>
      <NewGroup onMade={goOn} />
      <Button variant="tertiary" onClick={() => goOn()}>
        {t('step.sort.unsure')}
      </Button>
    </BoardContext>
  )
}

function SortedAll({ unsure, onAgain }: { unsure: number; onAgain: () => void }) {
  const { t } = useTranslation()
  return (
    <div className="sort-done" role="status">
      <p>{t(unsure > 0 ? 'step.sort.seen' : 'step.sort.done')}</p>
      {unsure > 0 && <Button onClick={onAgain}>{t('step.sort.again', { count: unsure })}</Button>}
    </div>
  )
}
