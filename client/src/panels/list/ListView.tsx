import '../../ui/css/list.css'
import '../../ui/css/slips.css'
import '../../ui/css/listNarrow.css'
import type { Card } from '@samtavle/shared/schema/card'
import type { CardId } from '@samtavle/shared/schema/ids'
import { Suspense, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../ui/announcer.ts'
import { lazyPart } from '../../ui/lazyPart.ts'
import { useStore } from '../../ui/useStore.ts'
import { useActionContext, useSession } from '../boardContext.ts'
import { type News, useNews } from '../useNews.ts'
import { ChosenBar } from './ChosenBar.tsx'
import { isAnyRight, isForMany, rightsOn } from './cardRights.ts'
import { DotsBar } from './DotsBar.tsx'
import { JumpList } from './JumpList.tsx'
import { ListDialogs } from './ListDialogs.tsx'
import { ListTools } from './ListTools.tsx'
import { type ListDesk, ListDeskContext, type Question } from './listDesk.ts'
import { NewsLine } from './NewsLine.tsx'
import { NoteSlip } from './NoteSlip.tsx'
import { SectionView } from './SectionView.tsx'
import { cardsOf, isOutcome, type ListSection } from './sections.ts'
import { useListFocus } from './useListFocus.ts'
import { useListKeys } from './useListKeys.ts'
import { type ListModel, useListModel } from './useListModel.ts'
import { useNewsVoice } from './useNewsVoice.ts'

const PictureDialogs = lazyPart(() => import('../PictureDialogs.tsx').then((part) => part.PictureDialogs))

/** The board as headings, themes and notes: all that can be done on the canvas can be done here. */
export function ListView() {
  const { t } = useTranslation()
  const context = useActionContext()
  useSession()
  const isAskedAboutPicture = useStore(context.view, ({ dialog }) => dialog !== null)
  const root = useRef<HTMLDivElement>(null)
  const [search, setSearch] = useState('')
  const model = useListModel(search)
  const news = useNews()
  useNewsVoice(news.fresh.size)
  const goTo = useListFocus(root)
  const { desk, openCard, question } = useDesk(goTo)
  useListKeys(root)
  const cards = cardsOf(model.sections)
  const first = cards.find(({ id }) => news.fresh.has(id))
  const canAct = cards.some((card) => isAnyRight(rightsOn(context, card)))
  const canChoose = cards.some((card) => isForMany(rightsOn(context, card)))
  const sections = model.sections.filter((section) => isWorthShowing(section, model, search.trim() !== ''))
  return (
    <ListDeskContext value={desk}>
      <div className="list-view" ref={root}>
        {canAct && (
          <p className="quiet list-help">
            {t('list.help')} {canChoose && t('list.helpMany')}
          </p>
        )}
        <ListTools search={search} count={model.count} onSearch={setSearch} />
        <JumpList sections={sections} />
        <NewsLine count={news.fresh.size} onFirst={() => goTo(first?.id)} onSeen={news.markSeen} />
        <DotsBar />
        {sections.map((section) => (
          <SectionView
            key={section.id}
            section={section}
            fresh={isBegunIn(section, model) ? model.editing : null}
            slip={(card) => <NoteSlip key={card.id} {...slipOf(card, section, model, news, openCard)} />}
          />
        ))}
        <ChosenBar cards={model.chosen} />
      </div>
      <ListDialogs question={question} onClose={() => desk.ask(null)} />
      <Suspense>{isAskedAboutPicture && <PictureDialogs />}</Suspense>
    </ListDeskContext>
  )
}

function slipOf(card: Card, { area }: ListSection, model: ListModel, { fresh }: News, openCard: CardId | null) {
  const isOpen = openCard === card.id
  const isChosen = model.chosen.includes(card)
  return {
    card,
    paper: isOutcome(card) ? undefined : (area?.colour ?? 'yellow'),
    isNew: fresh.has(card.id),
    isChosen,
    isOpen,
    together: isOpen && isChosen && model.chosen.length > 1 ? model.chosen : null,
    isEdited: model.editing?.cardId === card.id,
    sum: model.sums.get(card.id) ?? 0,
  }
}

/** Areas are there also without notes; what is outside of them only when something is, or when there is nothing else. */
function isWorthShowing(section: ListSection, model: ListModel, isSearch: boolean): boolean {
  if (section.count > 0 || isBegunIn(section, model)) return true
  if (isSearch) return false
  if (section.area || section.groups.length > 0) return true
  return section.id === 'outside' && !model.sections.some(({ area }) => area)
}

function isBegunIn({ id, area }: ListSection, { editing, sections }: ListModel): boolean {
  if (!editing?.fresh) return false
  const [areaId] = editing.fresh
  if (area) return areaId === area.id
  return id === 'outside' && !sections.some((section) => section.area?.id === areaId)
}

/** What is open in the list, and what is being asked. */
function useDesk(goTo: (item: string | undefined) => void) {
  const { t } = useTranslation()
  const { view } = useActionContext()
  const [openCard, setOpenCard] = useState<CardId | null>(null)
  const [question, setQuestion] = useState<Question | null>(null)
  const desk = useMemo<ListDesk>(
    () => ({
      open: setOpenCard,
      ask: setQuestion,
      choose(cardId, chosen) {
        const others = [...view.get().selection].filter((id) => id !== cardId)
        const selection = new Set(chosen ? [...others, cardId] : others)
        view.set({ selection })
        announce(t('list.chosen', { count: selection.size }))
      },
      done(message, next) {
        setQuestion(null)
        setOpenCard(null)
        announce(message)
        goTo(next)
      },
    }),
    [view, goTo, t],
  )
  return { desk, openCard, question }
}
